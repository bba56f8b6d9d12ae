/** Texts of a corpus as content files may hold them, whatever stands in them. */
import { findPersonalData } from '../../src/source/personal-data.ts';
import type { Block, Section } from './body-sections.ts';

/** Control, invisible and unassigned characters, which the validator refuses or asks about. */
const UNSEEN =
	/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFD]/gu;

/** Signs that could make markup in plain text, and their full-width forms. */
const WIDE: Record<string, string> = {
	'<': '＜',
	'>': '＞',
	'&': '＆',
	'*': '＊',
	'[': '［',
	']': '］',
};

const characters = (text: string): string[] => Array.from(text);

const onOneLine = (text: string): string =>
	withoutPrivate(text.replace(/\s/gu, ' ').replace(UNSEEN, '').replace(/ +/gu, ' ').trim());

/**
 * Plain text of `min` to `max` characters: a longer one is cut, a shorter one followed by `filler`
 * and, if need be, by 示例.
 */
export function plainText(text: string, min: number, max: number, filler = ''): string {
	let plain = onOneLine(text).replace(/[<>&*[\]]/gu, (sign) => WIDE[sign] as string);
	if (characters(plain).length < min && filler) plain = plainText(`${plain}。${filler}`, 0, max);
	while (characters(plain).length < min) plain += '示例';
	const signs = characters(plain);
	return signs.length > max
		? `${signs
				.slice(0, max - 1)
				.join('')
				.trimEnd()}…`
		: plain;
}

/** Numbers that look like those of persons, with other digits in their place. */
export function withoutPrivate(text: string): string {
	let plain = text;
	for (let round = 0; round < 10; round += 1) {
		const found = findPersonalData(plain);
		if (found.length === 0) break;
		for (const { start, end } of found.reverse()) {
			const blank = plain.slice(start, end).replace(/[\p{L}\p{N}]/gu, '0');
			plain = plain.slice(0, start) + blank + plain.slice(end);
		}
	}
	return plain;
}

/**
 * Words as Markdown that shows them as they are: nothing in them is a link, tag or expression. An
 * address is linked whether its signs are escaped or not, so that its dot or colon becomes a wide one.
 */
function literal(text: string): string {
	return onOneLine(text)
		.replace(/(?<=www)\./giu, '．')
		.replaceAll('://', '：//')
		.replace(/[\\`*_{}[\]<>&|~#@:$^]/gu, '\\$&')
		.replace(/^[-+=!]/u, '\\$&')
		.replace(/^(\d+)([.)])/u, '$1\\$2')
		.replace(/^i(?=mport)/u, '&#105;')
		.replace(/^e(?=xport)/u, '&#101;');
}

function blockText({ kind, texts }: Block): string {
	const lines = texts.map(literal);
	if (kind === 'paragraph') return lines.join('');
	return lines
		.map((line, index) => `${kind === 'list' ? '-' : `${index + 1}.`} ${line}`)
		.join('\n');
}

/** Sections as Markdown with headings of one `level`; undefined where nothing is left to say. */
export function markdownOf(sections: readonly Section[], level = 2): string | undefined {
	const parts = sections.flatMap(({ heading, blocks }) => {
		const texts = blocks.map(blockText).filter((text) => text !== '');
		const title = literal(heading);
		return texts.length === 0 || title === '' ? texts : [`${'#'.repeat(level)} ${title}`, ...texts];
	});
	return parts.length === 0 ? undefined : `${parts.join('\n\n')}\n`;
}

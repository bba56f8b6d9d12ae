import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/source/front-matter.ts';
import { issueOf } from '../../../src/source/issue.ts';
import { parseYaml } from '../../../src/source/parse-yaml.ts';
import { type SearchedFile, sightingsInFile } from '../../../src/source/sightings-in-file.ts';
import { DISGUISES } from './disguises.ts';
import { CARD, IDENTITY, MOBILE } from './invented-numbers.ts';

/** A file with its YAML, where that can be read. */
function searched(file: string, text: string): SearchedFile {
	const matter = splitFrontMatter(text);
	const from = matter?.yamlStart ?? 0;
	const to = from + (matter?.yaml ?? text).length;
	const { data, problems, locate } = parseYaml(text, from, to);
	return { file, text, ...(problems.length === 0 ? { yaml: { data, locate } } : {}) };
}

/** What is found, as `CODE line:column`. */
const found = (file: string, text: string): string[] =>
	sightingsInFile(searched(file, text)).map(
		({ finding, position }) => `${finding.code} ${position.line}:${position.column}`,
	);

/** Where a number can stand: the text of a file, with `@` in place of the number. */
const PLACES: Record<string, string> = {
	'the front matter': '---\ntitle: 一封信\nsummary: "请拨 @ 咨询。"\n---\n\n正文。\n',
	'a field': 'title: 标题\nsummary: "请拨 @ 咨询。"\n',
	'a note': 'title: 标题\nnote: |\n  记一笔。\n  来自 @ 的电话。\n',
	'a comment': 'title: 标题 # 电话 @ 。\n',
	'an alternative text': 'photo: {src: assets/a.png, alt: "证件 @ 的照片"}\n',
	'a body': '---\ntitle: 一封信\n---\n\n第一段。\n\n请拨𠮷 @ ，谢谢。\n',
	'the alternative text of a body': '---\ntitle: 一封信\n---\n\n![证件 @ ](assets/a.png)\n',
	'a line of CSV': '姓名,号码,日期\n示例,@,2026-03-01\n',
};
const NUMBERS = [
	[MOBILE, 'PERSONAL_MOBILE'],
	[IDENTITY, 'PERSONAL_ID_NUMBER'],
	[CARD, 'PERSONAL_BANK_CARD'],
] as const;

describe.each(Object.entries(PLACES))('a number in %s', (_name, place) => {
	test.each(Object.entries(DISGUISES))('is found there once, with %s', (_disguise, write) => {
		const before = place.slice(0, place.indexOf('@')).split('\n');
		const at = `${before.length}:${Array.from(before.at(-1) as string).length + 1}`;
		for (const [number, code] of NUMBERS) {
			expect(
				found(
					'g/x/a.yaml',
					place.replace('@', () => write(number)),
				),
			).toEqual([`${code} ${at}`]);
		}
	});
});

describe('a number that the raw text does not show', () => {
	test.each([
		['a folded text with an empty line', 'note: >\n  电话 138\n\n  0013 8000\n', '2:6'],
		['a folded text', 'note: >\n  电话\n  138\n  001\n  38\n  000\n', '3:3'],
		['a plain text', 'note: 138\n  001\n  38\n  000\n', '1:7'],
		['broken quotation', 'note: "13\\\n  80\\\n  01380\\\n  00"\n', '1:7'],
	])('is found in %s', (_name, text, place) => {
		expect(found('g/x/a.yaml', text)).toEqual([`PERSONAL_MOBILE ${place}`]);
	});
});

describe('a mobile number in a field phone', () => {
	const cases = {
		'in lines': ['contacts:\n  - label: 站长\n    phone: "138-0013-8000"\n', 3],
		'in braces': ['title: a\ncontacts: [{label: 站长, phone: "13800138000"}]\n', 2],
		'without quotation marks': ['phone: 138 0013 8000\n', 1],
		'with the country code': ['title: a\nphone: "+86 138 0013 8000"\n', 2],
		'in front matter': ['---\ntitle: a\nphone: "13800138000"\n---\n\n正文\n', 3],
	} as const;

	test.each(Object.entries(cases))('is a warning %s', (_name, [text, line]) => {
		expect(sightingsInFile(searched('g/x/a.yaml', text))).toMatchObject([
			{ finding: { code: 'PERSONAL_MOBILE', severity: 'warning' }, position: { line } },
		]);
	});

	test.each(Object.entries(cases))('is nothing once it is public, %s', (_name, [text]) => {
		const said = text.startsWith('---\n')
			? text.replace('title: a', 'title: a\nphone_public: true')
			: `${text}phone_public: true\n`;
		expect(found('g/x/a.yaml', said)).toEqual([]);
		expect(sightingsInFile({ file: 'g/x/a.yaml', text: said })).toEqual([]);
	});

	test('is a warning where the YAML cannot be read', () => {
		const text = 'phone: "13800138000"\n  x: [\n';
		expect(sightingsInFile({ file: 'g/x/a.yaml', text })).toMatchObject([
			{ finding: { severity: 'warning' } },
		]);
	});

	test.each([
		['title: "电话 13800138000"\nphone: "0763-4281234"\nphone_public: true\n'],
		['note: |\n  phone: 13800138000\nphone_public: true\n'],
		['# phone: 13800138000\nphone_public: true\n'],
		['telephone: "13800138000"\nphone_public: true\n'],
		[`phone: "${IDENTITY}"\nphone_public: true\n`],
	])('does not excuse a number elsewhere: %j', (text) => {
		const [only, ...others] = sightingsInFile(searched('g/x/a.yaml', text));
		expect(others).toEqual([]);
		expect(only?.finding.severity).toBeUndefined();
	});
});

describe('a file name', () => {
	test.each([
		['g/x/stories/lin-13800138000.mdx', '138****8000'],
		['g/x/assets/138-0013-8000.png', '138****8000'],
		[`g/x/assets/${IDENTITY}.jpg`, '11*************09X'],
		[`g/x/assets/${CARD}.jpg`, `6222***********${CARD.slice(-4)}`],
	])('is searched: %s', (file, masked) => {
		const findings = sightingsInFile({ file, text: 'title: 标题\n' });
		expect(findings).toMatchObject([
			{ finding: { code: 'PERSONAL_IN_FILE_NAME' }, position: { line: 1, column: 1 } },
		]);
		expect(findings[0]?.finding.params.masked).toBe(masked);
	});

	test('with a day and a number is none', () => {
		const file = 'g/x/assets/img-20260301-138123.jpg';
		expect(sightingsInFile({ file, text: '' })).toEqual([]);
	});
});

test('a number that somebody answers for is left out', () => {
	const text = 'title: "13800138000 与 13900139000"\n';
	const isExcused = (digits: string): boolean => digits === MOBILE;
	const left = sightingsInFile({ file: 'a-13800138000.yaml', text, isExcused });
	expect(left.map(({ finding }) => finding.params.masked)).toEqual(['139****9000']);
});

test('no message repeats the number', () => {
	for (const [number] of NUMBERS) {
		const file = `g/x/assets/${number}.yaml`;
		for (const { finding, position } of sightingsInFile({ file, text: `note: ${number}\n` })) {
			const { message, hint } = issueOf(finding, 'x', position);
			expect(message + hint).not.toContain(number);
			expect(message).toContain(finding.params.masked);
		}
	}
});

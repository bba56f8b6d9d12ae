/** A record's body taken apart at its headings. */

/** A paragraph, or a list with its items. */
export interface Block {
	/** One text of a paragraph, one for each item of a list. */
	texts: string[];
	kind: 'paragraph' | 'list' | 'steps';
}

/** A heading and what stands below it; the words before the first heading have an empty one. */
export interface Section {
	heading: string;
	blocks: Block[];
}

/** The sections of a Markdown body, in order; marks of emphasis and the targets of links go. */
export function sectionsOf(body: string): Section[] {
	const sections: Section[] = [{ heading: '', blocks: [] }];
	let block: Block | undefined;
	for (const line of body.split(/\r\n?|\n/u)) {
		const [, heading] = /^\s*#{1,6}\s+(.*)$/u.exec(line) ?? [];
		const [, bullet] = /^\s*[-*+]\s+(.*)$/u.exec(line) ?? [];
		const [, step] = /^\s*\d{1,3}[.)]\s+(.*)$/u.exec(line) ?? [];
		const { blocks } = sections.at(-1) as Section;
		if (heading !== undefined) {
			sections.push({ heading: withoutMarks(heading), blocks: [] });
			block = undefined;
		} else if (line.trim() === '') {
			block = undefined;
		} else if (bullet !== undefined || step !== undefined) {
			const kind = bullet === undefined ? 'steps' : 'list';
			if (block?.kind !== kind) {
				block = { kind, texts: [] };
				blocks.push(block);
			}
			block.texts.push(withoutMarks(bullet ?? (step as string)));
		} else if (block) {
			block.texts.push(joined(block.texts.pop() as string, withoutMarks(line)));
		} else {
			block = { kind: 'paragraph', texts: [withoutMarks(line)] };
			blocks.push(block);
		}
	}
	return sections.filter(({ heading, blocks }) => heading !== '' || blocks.length > 0);
}

const withoutMarks = (text: string): string =>
	text
		.replace(/\*\*/gu, '')
		.replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
		.trim();

/** Lines of one paragraph; between Chinese characters a line's end is no space. */
const joined = (before: string, after: string): string =>
	/[\p{Script=Han}\p{P}]$/u.test(before) && /^[\p{Script=Han}\p{P}]/u.test(after)
		? before + after
		: `${before} ${after}`;

/** All texts of a section in one, as far as they are paragraphs. */
export const proseOf = (section: Section): string =>
	section.blocks.flatMap(({ kind, texts }) => (kind === 'paragraph' ? texts : [])).join('');

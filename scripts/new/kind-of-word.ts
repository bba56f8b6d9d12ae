/** The kinds of content that can be made anew, by every word an editor may use for them. */
import { ENTRY_TYPES, type EntryType, TYPE_NAMES } from '../../src/schema/registry.ts';

/** An entry type by its plural name, or a region. */
export type Kind = EntryType | 'region';

/** What a kind is called in Chinese. */
const labelOfKind = (kind: Kind): string => (kind === 'region' ? '地区' : ENTRY_TYPES[kind].label);

/** The kind that a word names: singular, plural or Chinese (`job`, `jobs`, `岗位`). */
export function kindOfWord(word: string): Kind | undefined {
	const plain = word.trim().toLowerCase();
	if (plain === 'region' || plain === 'regions' || plain === '地区') return 'region';
	return TYPE_NAMES.find((type) => {
		const { singular, label } = ENTRY_TYPES[type];
		return plain === type || plain === singular || plain === label;
	});
}

/** Every kind with its words, one a line, for help texts. */
export const KIND_LINES: string = ([...TYPE_NAMES, 'region'] as Kind[])
	.map((kind) => {
		const word = kind === 'region' ? kind : ENTRY_TYPES[kind].singular;
		return `  ${word.padEnd(11)}${labelOfKind(kind)}`;
	})
	.join('\n');

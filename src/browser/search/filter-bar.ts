/** What a query was understood to ask for, to take away, and the kinds of what was found, to choose. */
import type { SearchResultView } from '../../model/search/search-index.ts';
import type { Chip } from '../../model/search/understand.ts';
import { button, made } from './elements.ts';

type Kind = SearchResultView['type'];

/** A button for each recognised filter; `refuse` hears the words that are to be text again. */
export function chipButtons(
	chips: readonly Chip[],
	remove: string,
	refuse: (said: string) => void,
): HTMLButtonElement[] {
	const said = Array.from(new Set(chips.map((chip) => chip.said).filter((words) => words !== '')));
	return said.map((words) => {
		const own = chips.filter((chip) => chip.said === words);
		const places = own.filter(({ filter }) => filter === '地区').map(({ value }) => value);
		const text = places.length > 0 ? places.join('/') : words;
		const made = button('chip', text, () => refuse(words));
		made.setAttribute('aria-label', remove.replace('{text}', text));
		return made;
	});
}

/** A button for all results and one for each kind with its count. */
export function kindButtons(
	counts: ReadonlyMap<Kind, number>,
	chosen: Kind | undefined,
	words: Record<Kind, string> & { all: string },
	choose: (kind: Kind | undefined) => void,
): HTMLButtonElement[] {
	const kinds = (Object.keys(words) as (Kind | 'all')[]).filter(
		(kind): kind is Kind => kind !== 'all' && (counts.get(kind) ?? 0) > 0,
	);
	if (kinds.length === 0 && chosen === undefined) return [];
	const total = kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
	const one = (kind: Kind | undefined, label: string, count: number): HTMLButtonElement => {
		const made = button('chip', `${label} `, () => choose(kind));
		made.append(counted(count));
		made.setAttribute('aria-pressed', String(kind === chosen));
		return made;
	};
	return [
		one(undefined, words.all, total),
		...kinds.map((kind) => one(kind, words[kind], counts.get(kind) ?? 0)),
	];
}

const counted = (count: number): HTMLElement => made('span', '', String(count));

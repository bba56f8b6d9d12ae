/** One result as a row of the page. */
import { highlighted } from '../../model/search/highlight.ts';
import type { SearchResultView } from '../../model/search/search-index.ts';
import type { Understood } from '../../model/search/understand.ts';
import { made } from './elements.ts';
import type { FoundRow } from './found.ts';
import { today } from './today.ts';

/** Words of the rows. */
export interface RowWords {
	/** What the kinds of entries are called. */
	kinds: Record<SearchResultView['type'], string>;
	/** What an entry of a kind is called when its last day has passed. */
	over: Partial<Record<SearchResultView['type'], string>>;
	/** Where samples stand among real entries. */
	sample?: string;
}

/** A row with title, what it gives, and whose and in which state it is. */
export function resultRow(
	{ view, excerpt }: FoundRow,
	root: string,
	words: RowWords,
	{ text, words: pieces }: Pick<Understood, 'text' | 'words'>,
): HTMLLIElement {
	const mark = (shown: string): (Node | string)[] =>
		highlighted(shown, text, pieces).map((piece) =>
			piece.isMatch ? made('mark', '', piece.text) : piece.text,
		);
	const row = made('li', 'row');
	const link = made('a');
	link.href = /^[a-z]+:/i.test(view.href) ? view.href : root + view.href;
	link.append(...mark(view.title));
	row.append(link);
	if (view.gain !== undefined) row.append(made('p', 'gain', view.gain));
	const told = made('p');
	if (excerpt === undefined) told.append(...mark(view.gain === undefined ? view.summary : ''));
	else told.innerHTML = excerpt;
	if (told.hasChildNodes()) row.append(told);
	const tags = made('p', 'tags');
	const badge = badgeOn(view, words);
	if (badge) tags.append(made('span', `state ${badge[1]}`, badge[0]), ' ');
	tags.append(
		made('span', 'level', words.kinds[view.type]),
		' ',
		made('span', 'level', view.place),
	);
	if (view.isSample && words.sample) tags.append(' ', made('span', 'level', words.sample));
	row.append(tags);
	return row;
}

/** The state of the build's day, unless the last day has passed since, in Asia/Shanghai. */
function badgeOn({ badge, closes, type }: SearchResultView, { over }: RowWords) {
	const said = over[type];
	const isOver = closes !== undefined && closes < today() && said !== undefined;
	return isOver && badge && badge[1] !== 'still' && badge[1] !== 'stop' ? [said, 'still'] : badge;
}

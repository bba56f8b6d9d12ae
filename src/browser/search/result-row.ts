/** One result as a row of the page. */
import type { SearchResultView } from '../../model/search/search-index.ts';

/** Words of the rows: what the types of entries are called, and samples among real ones. */
export type RowWords = Record<SearchResultView['type'], string> & { sample?: string };

/** A row with title, what it gives, and whose and in which state it is; `excerpt` is escaped HTML. */
export function resultRow(
	view: SearchResultView,
	root: string,
	words: RowWords,
	excerpt?: string,
): HTMLLIElement {
	const row = document.createElement('li');
	row.className = 'row';
	const link = document.createElement('a');
	link.href = /^[a-z]+:/i.test(view.href) ? view.href : root + view.href;
	link.textContent = view.title;
	const text = document.createElement('p');
	if (excerpt === undefined) text.textContent = view.gain ?? view.summary;
	else text.innerHTML = excerpt;
	const tags = document.createElement('p');
	tags.className = 'tags';
	if (view.badge) tags.append(tag(`state ${view.badge[1]}`, view.badge[0]), ' ');
	tags.append(tag('level', words[view.type]), ' ', tag('level', view.place));
	if (view.isSample && words.sample) tags.append(' ', tag('level', words.sample));
	row.append(link, text, tags);
	return row;
}

function tag(className: string, text: string): HTMLElement {
	const made = document.createElement('span');
	made.className = className;
	made.textContent = text;
	return made;
}

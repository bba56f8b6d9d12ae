/** The search page: names first, from a small file, then the full text; all of it is in the address. */
import type { Understood } from '../model/search/understand.ts';
import { type Asked, addressOf, askedOf } from './search/address.ts';
import { inSimplified, loadCharacters } from './search/characters.ts';
import { button, made } from './search/elements.ts';
import { chipButtons, kindButtons } from './search/filter-bar.ts';
import { type FirstAnswer, type FirstTier, firstTier } from './search/first-tier.ts';
import { Found } from './search/found.ts';
import { type FullText, searchFullText } from './search/full-text.ts';
import { resultRow } from './search/result-row.ts';
import { loadSources, type Source } from './search/sources.ts';
import { suggestBox } from './search/suggest-box.ts';
import type { Words } from './search/words.ts';

/** Results shown at once, and more at every press of the button. */
const BATCH = 10;
/** So many that are wholly called so are an answer, and the full text waits to be asked for. */
const ENOUGH = 5;
/** How long a reader pauses before the full text is searched, ms. */
const PAUSE = 250;
type Kind = NonNullable<Asked['kind']>;
const NOTHING: FullText = { hits: [], kinds: {} };

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const form = document.querySelector('form.search') as HTMLFormElement;
const input = form.querySelector('input') as HTMLInputElement;
const place = form.querySelector<HTMLSelectElement>('[name=place]');
const sort = byId('sort') as HTMLSelectElement;
const [message, list, browse] = [byId('status'), byId('results'), byId('browse')];
const [chips, kinds, nothing] = [byId('chips'), byId('kinds'), byId('nothing')];
const words: Words = JSON.parse(form.dataset.words as string);
const root = new URL('../', location.href);
/** Pages and index are in traditional characters; names are compared in simplified ones. */
const IS_TRADITIONAL = document.documentElement.lang === 'zh-Hant';

let asked = askedOf(location.href);
let tier: Promise<FirstTier> | undefined;
let sources: readonly Source[] = [];
/** Counts queries, so that a late answer to an earlier one is dropped. */
let turn = 0;

function load(): Promise<FirstTier> {
	tier ??= Promise.all([
		loadSources(root, words.partners),
		IS_TRADITIONAL ? loadCharacters(root) : undefined,
	]).then(([loaded, characters]) => {
		sources = loaded.sources;
		return firstTier(loaded.file, characters);
	});
	tier.catch(() => {
		tier = undefined;
	});
	return tier;
}

/** What is found for a query, and how it was understood. */
interface Answer {
	found: Found;
	answer: FirstAnswer;
	/** What is searched, in the characters that the site is written in. */
	sought: Pick<Understood, 'text' | 'words'>;
	/** The recognised filters left nothing, and were dropped. */
	isWide: boolean;
}

/** What the names say. */
async function askNames(first: FirstTier, wanted: Asked, isWide = false): Promise<Answer> {
	const query = await inSimplified(root, wanted.query);
	const answer = first.ask(query, { ...wanted, isWide });
	const found = new Found(first, answer, wanted.kind, wanted.sort);
	const { text, words } = answer.understood;
	const sought = { text: first.spelled(text), words: words.map(first.spelled) };
	return { found, answer, sought, isWide };
}

/** What the full text adds; nothing without WebAssembly or network. */
async function askFullText(first: FirstTier, { found, answer, sought }: Answer): Promise<void> {
	const { chips: filters } = answer.understood;
	// One character stands in nearly every page; where the names are complete they are enough.
	const isLong = Array.from(sought.text).length > (first.more > 0 ? 0 : 1);
	const isAsked = form.dataset.fullText !== undefined && isLong;
	const places = filters.filter(({ filter }) => filter === '地区');
	const query = {
		...sought,
		...(places.length > 0 ? { places: places.flatMap(({ value }) => first.placesFor(value)) } : {}),
		isOpenOnly: filters.some(({ filter }) => filter === '状态'),
		...(asked.sort === undefined ? {} : { sort: asked.sort }),
	};
	const ask = (kinds?: Kind[]): Promise<FullText> =>
		searchFullText(sources, { ...query, ...(kinds ? { kinds } : {}) }).catch(() => NOTHING);
	// What the first tier leaves out is counted and told apart by the index.
	const kinds = first.more > 0 ? (Object.keys(words.row.kinds) as Kind[]) : undefined;
	const all = isAsked ? await ask(kinds) : NOTHING;
	const isApart = kinds !== undefined && all !== NOTHING;
	const { hits } = isApart && asked.kind !== undefined ? await ask([asked.kind]) : all;
	found.complete({ hits, kinds: all.kinds });
}

/** Shows what the names say at once, and the full text after a pause; `isFinal` skips the pause. */
async function search(isFinal: boolean, batches = 1): Promise<void> {
	turn += 1;
	const own = turn;
	const isLate = (): boolean => turn !== own;
	const wanted = asked;
	browse.hidden = wanted.query !== '';
	list.dataset.state = 'busy';
	if (wanted.query === '') return clear();
	if (list.children.length === 0) message.textContent = words.loading;
	try {
		const first = await load();
		const narrow = await askNames(first, wanted);
		let answer = narrow.found.hits.length > 0 ? narrow : await askWidely(first, wanted, narrow);
		if (isLate()) return;
		let rows = await showRows(answer, [], batches * BATCH);
		if (isLate()) return;
		if (rows.length > 0) showAbout(answer);
		else message.textContent = words.loading;
		if (!isFinal) {
			suggestions.show(first.suggest(wanted.query));
			await new Promise((end) => setTimeout(end, PAUSE));
		}
		if (isLate()) return;
		if ((rows.length < batches * BATCH && !isEnough(answer)) || wanted.sort !== undefined) {
			await askFullText(first, answer);
			if (answer.found.hits.length === 0 && hasLimits(answer)) {
				answer = await askNames(first, wanted, true);
				await askFullText(first, answer);
			}
			if (isLate()) return;
			const kept = wanted.sort === undefined ? rows : [];
			rows = await showRows(answer, kept, batches * BATCH);
			if (isLate()) return;
		}
		showAbout(answer);
		if (rows.length === 0) showNothing(first.near(answer.answer.understood.text));
		else addMore(first, answer, rows.length);
	} catch {
		if (isLate()) return;
		message.textContent = words.failed;
		browse.hidden = false;
	}
	list.dataset.state = 'done';
}

/** Whether the names have answered well enough. */
const isEnough = ({ found, answer }: Answer): boolean =>
	answer.results.filter(({ isWhole }) => isWhole).length >= ENOUGH && found.hits.length > 0;

/** Without the limits in the words, where only so something is called what was asked for. */
async function askWidely(first: FirstTier, wanted: Asked, narrow: Answer): Promise<Answer> {
	// Where the names are not complete, the full text may still have it.
	if (!hasLimits(narrow) || first.more > 0) return narrow;
	const wide = await askNames(first, wanted, true);
	return wide.found.hits.length > 0 ? wide : narrow;
}

/** Whether a place or state was recognised in the words. */
const hasLimits = ({ answer }: Answer): boolean =>
	answer.understood.chips.some(({ isHint, said }) => !isHint && said !== '');

/** Shows rows up to a number; those that stand there already stay. */
async function showRows(
	{ found, sought }: Answer,
	kept: readonly Element[],
	to: number,
): Promise<Element[]> {
	const own = turn;
	const more = await found.rows(kept.length, to);
	const rows = [...kept, ...more.map((row) => resultRow(row, '../', words.row, sought))];
	if (turn === own) list.replaceChildren(...rows);
	return rows;
}

/** Says how many there are, how the words were read, and of which kinds the results are. */
function showAbout({ found, answer, isWide }: Answer): void {
	const total = found.hits.length;
	const said = (found.isComplete ? words.count : words.named).replace('{n}', String(total));
	const { instead } = answer;
	message.textContent = [
		...(instead === undefined ? [] : [words.instead.replace('{text}', instead)]),
		...(isWide ? [words.anywhere] : []),
		total > 0 ? said : words.noResult,
	].join(' ');
	nothing.hidden = true;
	showButtons(
		chips,
		chipButtons(isWide ? [] : answer.understood.chips, words.remove, (said) =>
			change({ refused: [...asked.refused, said] }),
		),
	);
	const labels = { all: words.all, ...words.row.kinds };
	showButtons(
		kinds,
		kindButtons(found.kinds, asked.kind, labels, (kind) => change({ kind })),
	);
	(sort.parentNode as HTMLElement).hidden = total === 0;
}

/** Puts buttons in place of those of a group; whoever was on one stays in the group, or comes to the kinds. */
function showButtons(group: HTMLElement, buttons: readonly HTMLButtonElement[]): void {
	const isIn = group.contains(document.activeElement);
	group.replaceChildren(...buttons);
	if (!isIn) return;
	const next = buttons.find((one) => one.getAttribute('aria-pressed') === 'true') ?? buttons[0];
	(next ?? kinds.querySelector('button') ?? input).focus();
}

/** Proposes terms that are near, beside the topics and the telephone of the page. */
function showNothing(terms: readonly string[]): void {
	const row = nothing.querySelector('.chips') as HTMLElement;
	row.hidden = terms.length === 0;
	row.replaceChildren(
		row.firstElementChild as Element,
		...terms.map((term) => button('chip', term, () => choose(term))),
	);
	nothing.hidden = false;
	browse.hidden = false;
}

function clear(): void {
	for (const part of [list, chips, kinds]) part.replaceChildren();
	list.dataset.state = 'idle';
	message.textContent = '';
	nothing.hidden = true;
	(sort.parentNode as HTMLElement).hidden = true;
	suggestions.hide();
}

/** A button that shows more, from the full text once the names are all there. */
function addMore(first: FirstTier, answer: Answer, shown: number): void {
	const { found } = answer;
	if (shown >= found.hits.length && found.isComplete) return;
	const row = made('li', 'more-row');
	const more = button('', words.more, async () => {
		more.disabled = true;
		if (!found.isComplete && found.hits.length - shown < BATCH) await askFullText(first, answer);
		row.remove();
		const rows = await showRows(answer, Array.from(list.children), shown + BATCH);
		rows[shown]?.querySelector('a')?.focus();
		showAbout(answer);
		// Whoever comes back finds as many as were there.
		history.replaceState(Math.ceil(rows.length / BATCH), '');
		addMore(first, answer, rows.length);
	});
	row.append(more);
	list.append(row);
}

/** Asks for something else, as a step of its own to come back from. */
function change(part: { [Key in keyof Asked]?: Asked[Key] | undefined }): void {
	asked = { ...asked, ...part } as Asked;
	const address = addressOf(location.href, asked);
	if (address !== location.href) history.pushState(null, '', address);
	suggestions.hide();
	search(true);
}

function choose(term: string): void {
	input.value = term;
	change({ query: term, refused: [], kind: undefined });
}

/** Puts into the controls what the address asks for. */
function read(): void {
	asked = askedOf(location.href);
	input.value = asked.query;
	if (place) place.value = asked.place ?? '';
	sort.value = asked.sort ?? '';
	search(true, Number(history.state) || 1);
}

const suggestions = suggestBox(input, byId('suggestions'), choose);
input.addEventListener('focus', load, { once: true });
input.addEventListener('input', () => {
	asked = { ...asked, query: input.value.trim(), refused: [] };
	delete asked.kind;
	history.replaceState(null, '', addressOf(location.href, asked));
	search(false);
});
form.addEventListener('submit', (event) => {
	event.preventDefault();
	change({ query: input.value.trim() });
});
place?.addEventListener('change', () => change({ place: place.value || undefined }));
sort.addEventListener('change', () => {
	const key = sort.value as Asked['sort'];
	change({ sort: key || undefined });
});
addEventListener('popstate', read);
// Whoever typed before the script was there, or comes back to the field, has asked already.
if (asked.query === '' && input.value.trim() !== '')
	history.replaceState(null, '', addressOf(location.href, { ...asked, query: input.value.trim() }));
read();

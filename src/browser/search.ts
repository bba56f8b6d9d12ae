/** The search page: names first, from a small file, then the full text; the query is in the address. */
import { hasTraditional, readTraditionalMap, toSimplified } from '../model/search/simplified.ts';
import { type FirstAnswer, type FirstTier, loadFirstTier } from './search/first-tier.ts';
import { searchFullText } from './search/full-text.ts';
import { type RowWords, resultRow } from './search/result-row.ts';

type Words = Record<
	'noResult' | 'loading' | 'failed' | 'count' | 'atLeast' | 'more' | 'instead',
	string
> & { row: RowWords };

/** Results shown at once, and more at every press of the button. */
const BATCH = 10;
/** How long a reader pauses before the full text is searched, ms. */
const PAUSE = 250;

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const form = document.querySelector('form.search') as HTMLFormElement;
const input = form.querySelector('input') as HTMLInputElement;
const message = byId('status');
const list = byId('results');
const browse = byId('browse');
const words: Words = JSON.parse(form.dataset.words as string);
const root = new URL('../', location.href);
/** Pages and index are in traditional characters; names are compared in simplified ones. */
const IS_TRADITIONAL = document.documentElement.lang === 'zh-Hant';

let tier: Promise<FirstTier> | undefined;
let simplify: Promise<(text: string) => string> | undefined;
/** Counts queries, so that a late answer to an earlier one is dropped. */
let turn = 0;

const load = (): Promise<FirstTier> => {
	tier ??= IS_TRADITIONAL
		? loadMap().then((change) => loadFirstTier(`${root.href}search.json`, change))
		: loadFirstTier(`${root.href}search.json`, (text) => text);
	tier.catch(() => {
		tier = undefined;
	});
	return tier;
};

/** The query in simplified characters; as it is where the map does not come. */
async function inSimplified(query: string): Promise<string> {
	if (!hasTraditional(query)) return query;
	return loadMap().then(
		(change) => change(query),
		() => query,
	);
}

function loadMap(): Promise<(text: string) => string> {
	simplify ??= fetch(`${root.href}traditional.txt`)
		.then((response) => response.text())
		.then((text) => toSimplified(readTraditionalMap(text)));
	simplify.catch(() => {
		simplify = undefined;
	});
	return simplify;
}

/** What a query found so far: rows in their order, and where more may come from. */
class Found {
	readonly #tier: FirstTier;
	readonly #answer: FirstAnswer;
	readonly #seen = new Set<number>();
	/** Makes the next row, or nothing where the result is no answer after all. */
	readonly #queue: (() => Promise<HTMLLIElement | undefined>)[] = [];

	constructor(first: FirstTier, answer: FirstAnswer) {
		this.#tier = first;
		this.#answer = answer;
		this.#addQuick(({ isStrong }) => isStrong);
	}

	get waiting(): number {
		return this.#queue.length;
	}

	/** Pages that hold the words come below what is called by them, and above what is hardly so. */
	async addFullText(): Promise<void> {
		const { understood } = this.#answer;
		const isAsked = understood.text !== '' && form.dataset.fullText !== undefined;
		const text = IS_TRADITIONAL ? input.value : understood.text;
		const pages = isAsked ? await searchFullText(root, text) : [];
		for (const page of pages) {
			this.#queue.push(async () => {
				const { href, excerpt } = await page();
				const index = this.#tier.indexOf(href);
				const isNew = index >= 0 && !this.#seen.has(index);
				if (!isNew || !this.#tier.isMeant(index, understood.chips)) return undefined;
				this.#seen.add(index);
				return resultRow(this.#tier.viewOf(index), '../', words.row, excerpt);
			});
		}
	}

	addWeak(): void {
		this.#addQuick(() => true);
	}

	/** The next rows, at most `most`. */
	async take(most: number): Promise<HTMLLIElement[]> {
		const rows: HTMLLIElement[] = [];
		while (rows.length < most && this.#queue.length > 0) {
			const next = this.#queue.splice(0, most - rows.length);
			const made = await Promise.all(next.map((make) => make()));
			rows.push(...made.filter((row) => row !== undefined));
		}
		return rows;
	}

	#addQuick(isWanted: (result: FirstAnswer['results'][number]) => boolean): void {
		for (const result of this.#answer.results.filter(isWanted)) {
			const { index } = result;
			this.#queue.push(async () => {
				if (this.#seen.has(index)) return undefined;
				this.#seen.add(index);
				return resultRow(this.#tier.viewOf(index), '../', words.row);
			});
		}
	}
}

/** Shows what the names say at once, and the full text after a pause; `isFinal` skips the pause. */
async function search(isFinal: boolean): Promise<void> {
	const query = input.value.trim();
	turn += 1;
	const own = turn;
	const address = new URL(location.href);
	if (query) address.searchParams.set('q', query);
	else address.searchParams.delete('q');
	history.replaceState(null, '', address);
	browse.hidden = query !== '';
	list.dataset.state = 'busy';
	if (!query) {
		list.replaceChildren();
		message.textContent = '';
		return;
	}
	if (list.children.length === 0) message.textContent = words.loading;
	try {
		const first = await load();
		if (turn !== own) return;
		const answer = first.ask(await inSimplified(query));
		if (turn !== own) return;
		const found = new Found(first, answer);
		const shown = await found.take(BATCH);
		if (turn !== own) return;
		list.replaceChildren(...shown);
		if (shown.length > 0) say(shown.length, true, answer);
		if (!isFinal) await new Promise((end) => setTimeout(end, PAUSE));
		if (turn !== own) return;
		if (shown.length < BATCH) {
			// Without WebAssembly or network the names are all there is.
			await found.addFullText().catch(() => undefined);
			found.addWeak();
			const rest = await found.take(BATCH - shown.length);
			if (turn !== own) return;
			list.append(...rest);
		}
		say(list.children.length, found.waiting > 0, answer);
		browse.hidden = list.children.length > 0;
		if (found.waiting > 0) list.append(moreRow(found, shown.length >= BATCH));
	} catch {
		if (turn !== own) return;
		message.textContent = words.failed;
		browse.hidden = false;
	}
	list.dataset.state = 'done';
}

function say(count: number, isMore: boolean, { instead }: FirstAnswer): void {
	const number = (isMore && count > 0 ? words.atLeast : words.count).replace('{n}', String(count));
	const said = count > 0 ? number : words.noResult;
	message.textContent =
		instead === undefined ? said : `${words.instead.replace('{text}', instead)} ${said}`;
}

function moreRow(found: Found, needsFullText: boolean): HTMLLIElement {
	const row = document.createElement('li');
	row.className = 'more-row';
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = words.more;
	button.onclick = async () => {
		button.disabled = true;
		let rows = await found.take(BATCH);
		if (needsFullText && rows.length < BATCH) {
			needsFullText = false;
			await found.addFullText().catch(() => undefined);
			found.addWeak();
			rows = [...rows, ...(await found.take(BATCH - rows.length))];
		}
		row.remove();
		list.append(...rows);
		rows[0]?.querySelector('a')?.focus();
		if (found.waiting > 0) list.append(moreRow(found, needsFullText));
	};
	row.append(button);
	return row;
}

input.addEventListener('focus', load, { once: true });
input.addEventListener('input', () => search(false));
form.addEventListener('submit', (event) => {
	event.preventDefault();
	search(true);
});
input.value = new URLSearchParams(location.search).get('q') ?? '';
if (input.value) search(true);

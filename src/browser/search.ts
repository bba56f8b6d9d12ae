/** The search page: asks Pagefind, shows results, keeps the query in the address. */

/** The parts of Pagefind's API in use (Pagefind 1.6). */
interface Engine {
	options: (options: { excerptLength: number }) => Promise<void>;
	search: (query: string) => Promise<{ results: Result[] }>;
}
interface Result {
	data: () => Promise<{
		url: string;
		/** Escaped text with `<mark>` around what matched. */
		excerpt: string;
		meta: Record<string, string>;
		filters: Record<string, string[]>;
	}>;
}

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const form = document.querySelector('form.search') as HTMLFormElement;
const input = form.querySelector('input') as HTMLInputElement;
const message = byId('status');
const list = byId('results');
const browse = byId('browse');
const words: Record<'noResult' | 'loading' | 'failed' | 'count' | 'more', string> = JSON.parse(
	form.dataset.words as string,
);
let engine: Promise<Engine> | undefined;
let asked = 0;

function load(): Promise<Engine> {
	engine ??= import(/* @vite-ignore */ new URL('../pagefind/pagefind.js', location.href).href).then(
		async (pagefind: Engine) => {
			await pagefind.options({ excerptLength: 24 });
			return pagefind;
		},
	);
	return engine;
}

async function show(results: readonly Result[], from: number): Promise<void> {
	const batch = await Promise.all(results.slice(from, from + 10).map((result) => result.data()));
	list.querySelector('.more-row')?.remove();
	for (const { url, meta, excerpt, filters } of batch) {
		const row = document.createElement('li');
		row.className = 'row';
		const link = document.createElement('a');
		link.href = url;
		link.textContent = meta.title ?? '';
		const text = document.createElement('p');
		text.innerHTML = excerpt;
		const tags = document.createElement('p');
		tags.className = 'tags';
		for (const word of [filters.类别?.[0], meta.状态]) {
			if (!word) continue;
			const tag = document.createElement('span');
			tag.className = 'level';
			tag.textContent = word;
			tags.append(tag);
		}
		row.append(link, text, tags);
		list.append(row);
	}
	if (results.length > from + 10) {
		const row = document.createElement('li');
		row.className = 'more-row';
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = words.more;
		button.onclick = () => show(results, from + 10);
		row.append(button);
		list.append(row);
	}
}

async function search(): Promise<void> {
	const query = input.value.trim();
	const turn = ++asked;
	const address = new URL(location.href);
	if (query) address.searchParams.set('q', query);
	else address.searchParams.delete('q');
	history.replaceState(null, '', address);
	browse.hidden = query !== '';
	list.replaceChildren();
	message.textContent = query ? words.loading : '';
	if (!query) return;
	try {
		const { results } = await (await load()).search(query);
		if (turn !== asked) return;
		list.replaceChildren();
		message.textContent = results.length
			? words.count.replace('{n}', String(results.length))
			: words.noResult;
		browse.hidden = results.length > 0;
		await show(results, 0);
	} catch {
		message.textContent = words.failed;
		browse.hidden = false;
	}
}

let timer: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('focus', load, { once: true });
input.addEventListener('input', () => {
	clearTimeout(timer);
	timer = setTimeout(search, 250);
});
form.addEventListener('submit', (event) => {
	event.preventDefault();
	clearTimeout(timer);
	search();
});
input.value = new URLSearchParams(location.search).get('q') ?? '';
if (input.value) search();

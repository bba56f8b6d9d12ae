// Search page: asks Pagefind, shows results, keeps the query in the address.
const form = document.querySelector('form.search');
const input = form.querySelector('input');
const status = document.getElementById('status');
const list = document.getElementById('results');
const browse = document.getElementById('browse');
const words = JSON.parse(form.dataset.words);
let engine;
let asked = 0;

const load = () => {
	engine ||= import(new URL('../pagefind/pagefind.js', location.href).href).then(
		async (pagefind) => {
			await pagefind.options({ excerptLength: 24 });
			return pagefind;
		},
	);
	return engine;
};

const show = async (results, from) => {
	const batch = await Promise.all(results.slice(from, from + 10).map((result) => result.data()));
	list.querySelector('.more-row')?.remove();
	for (const { url, meta, excerpt, filters } of batch) {
		const row = document.createElement('li');
		row.className = 'row';
		const link = document.createElement('a');
		link.href = url;
		link.textContent = meta.title;
		const text = document.createElement('p');
		// Pagefind's excerpt is escaped text with <mark> around what matched.
		text.innerHTML = excerpt;
		const tags = document.createElement('p');
		tags.className = 'tags';
		for (const word of [filters.类别?.[0], meta.状态].filter(Boolean)) {
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
};

const search = async () => {
	const query = input.value.trim();
	const turn = ++asked;
	const address = new URL(location.href);
	if (query) address.searchParams.set('q', query);
	else address.searchParams.delete('q');
	history.replaceState(null, '', address);
	browse.hidden = query !== '';
	list.replaceChildren();
	status.textContent = query ? words.loading : '';
	if (!query) return;
	try {
		const { results } = await (await load()).search(query);
		if (turn !== asked) return;
		list.replaceChildren();
		status.textContent = results.length
			? words.count.replace('{n}', results.length)
			: words.noResult;
		browse.hidden = results.length > 0;
		await show(results, 0);
	} catch {
		status.textContent = words.failed;
		browse.hidden = false;
	}
};

let timer;
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

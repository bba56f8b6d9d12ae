import { majorFit, majorKeys } from './major-fit.js';

// Narrows and sorts the jobs of the page; what is chosen stands in the address.
(() => {
	const form = document.getElementById('filter');
	const list = document.getElementById('jobs');
	const lead = document.querySelector('h1 + .lead');
	const status = document.getElementById('found');
	const nothing = document.getElementById('nothing');
	const reset = form.querySelector('button');
	const words = JSON.parse(form.dataset.words);
	const rows = [...list.children];
	const majors = [...document.getElementById('majors').options];
	const controls = [...form.elements].filter(({ name }) => name);
	const split = (text) => (text ? text.split(' ') : []);

	const explain = (row, answer, why) => {
		let note = row.querySelector('.fits');
		if (!why) {
			if (note) note.remove();
			return;
		}
		if (!note) {
			note = document.createElement('p');
			row.append(note);
		}
		note.className = answer === 'maybe' ? 'fits asks' : 'fits';
		note.textContent = why;
	};

	const sorters = {
		newest: (a, b) =>
			a.dataset.posted < b.dataset.posted ? 1 : a.dataset.posted > b.dataset.posted ? -1 : 0,
		pay: (a, b) => (b.dataset.pay || 0) - (a.dataset.pay || 0),
	};

	const apply = () => {
		const want = {};
		for (const { name, value } of controls) want[name] = value.trim();
		const isNarrowed = want.kind || want.degree || want.place || want.major;
		const meant = majorKeys(want.major, majors);
		let found = 0;
		let unsure = 0;
		let open = 0;
		for (const row of rows) {
			const { kind, degrees, places, over } = row.dataset;
			const [answer, why] = want.major ? majorFit(row, meant, words) : ['yes'];
			const fits =
				(!want.kind || kind === want.kind) &&
				(!want.degree || !degrees || split(degrees).includes(want.degree)) &&
				(!want.place || split(places).some((place) => place.startsWith(want.place))) &&
				answer;
			row.hidden = !fits || Boolean(isNarrowed && over !== undefined);
			explain(row, answer, why);
			if (over !== undefined) continue;
			if (!row.querySelector('.soon')) open++;
			if (fits) {
				found++;
				if (answer === 'maybe') unsure++;
			}
		}
		const order = rows
			.slice()
			.sort(
				(a, b) =>
					('over' in a.dataset) - ('over' in b.dataset) || (sorters[want.sort] || (() => 0))(a, b),
			);
		list.append(...order);
		for (const part of document.querySelectorAll('[data-unfiltered]'))
			part.hidden = Boolean(isNarrowed);
		nothing.hidden = found > 0;
		reset.hidden = found === 0 || (!isNarrowed && !want.sort);
		lead.textContent = words.count.replace('{n}', open);
		status.textContent = !isNarrowed
			? ''
			: (want.major && !meant.length ? words.unlisted.replace('{major}', want.major) : '') +
				words.found.replace('{n}', found) +
				(unsure ? words.unsure.replace('{n}', unsure) : '');
	};

	const read = () => {
		const query = new URLSearchParams(location.search);
		for (const control of controls) {
			control.value = query.get(control.name) || '';
			if (control.selectedIndex < 0) control.value = '';
		}
		apply();
	};

	const keep = () => {
		const query = new URLSearchParams();
		for (const { name, value } of controls) if (value.trim()) query.set(name, value.trim());
		const search = query.toString() ? `?${query}` : '';
		if (search !== location.search) history.pushState(null, '', location.pathname + search);
		apply();
	};

	form.addEventListener('input', apply);
	form.addEventListener('change', keep);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		keep();
	});
	// The button that was pressed goes: whoever stood on it goes on at the first choice.
	form.addEventListener('reset', () =>
		setTimeout(() => {
			keep();
			controls[0].focus();
		}),
	);
	nothing.querySelector('button').addEventListener('click', () => form.reset());
	addEventListener('popstate', read);
	read();
	document.documentElement.classList.remove('waiting');
})();

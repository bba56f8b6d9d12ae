// <county-jobs county="bailu" kind="internship" limit="5" level="3"><a href="…">…</a></county-jobs>
// Open jobs of a county on another site. Until they are there, and wherever they do not come, the link
// inside is what people see. It reads no address of the page it stands on and keeps nothing.
(() => {
	const base = new URL('.', document.currentScript.src);
	const words = WORDS;
	const css = STYLE;
	const made = (name, part, text) => {
		const element = document.createElement(name);
		element.part = part;
		element.textContent = text;
		return element;
	};
	// Addresses that run something lead nowhere.
	const linkTo = (address, part, text) => {
		const url = new URL(address);
		const link = made('a', part, text);
		if (/^https?:$/.test(url.protocol)) link.href = url.href;
		return link;
	};
	const within = (value, low, high, usual) => Math.min(high, Math.max(low, value | 0)) || usual;
	class CountyJobs extends HTMLElement {
		static get observedAttributes() {
			return ['county', 'kind', 'limit', 'level'];
		}
		connectedCallback() {
			this.plan();
		}
		attributeChangedCallback() {
			if (this.isConnected) this.plan();
		}
		// An upgrade tells of each attribute; they are one question.
		plan() {
			if (this.turn) return;
			this.turn = 1;
			Promise.resolve().then(() => {
				this.turn = 0;
				this.load();
			});
		}
		async load() {
			const value = (name) => this.getAttribute(name) || '';
			const [county, kind] = ['county', 'kind'].map(value);
			if (!/^[a-z0-9-]*$/.test(county + kind)) return this.show('unavailable');
			const url = new URL(
				`${county && `../../${county}/embed/v1/`}lists/${kind || 'jobs'}.json`,
				base,
			);
			const stop = new AbortController();
			const wait = setTimeout(() => stop.abort(), 8e3);
			// Of several questions the last one counts.
			this.latest = stop;
			try {
				const answer = await fetch(url, { credentials: 'omit', signal: stop.signal });
				if (!answer.ok) throw answer.status;
				const data = await answer.json();
				if (stop === this.latest) this.list(data, new URL('../../../', url));
			} catch {
				if (stop === this.latest) this.show('unavailable');
			}
			clearTimeout(wait);
		}
		list({ name, sample, jobs }, root) {
			// The day in Asia/Shanghai.
			const today = new Date(Date.now() + 288e5).toISOString().slice(0, 10);
			const open = jobs.filter(({ closes, until }) => (until || closes || today) >= today);
			const list = made('ul', 'list', '');
			list.setAttribute('role', 'list');
			for (const job of open.slice(0, within(this.getAttribute('limit'), 1, 50, 10))) {
				const item = made('li', 'item', '');
				item.append(
					linkTo(new URL(job.path, root), 'link', job.title),
					made(
						'span',
						'about',
						[job.employer, job.place].filter((text) => typeof text === 'string').join(' · '),
					),
					made('span', 'closes', job.closes ? words.closes.replace('{}', job.closes) : words.open),
				);
				list.append(item);
			}
			const state = open.length ? 'list' : jobs.length ? 'outdated' : 'empty';
			const more = linkTo(new URL('jobs/', root), 'more', words.all);
			const title = made('p', 'title', words.title.replace('{}', name));
			title.setAttribute('role', 'heading');
			title.setAttribute('aria-level', within(this.getAttribute('level'), 2, 6, 3));
			this.show(
				state,
				title,
				...(sample ? [made('p', 'note', words.sample)] : []),
				open.length ? list : made('p', 'note', words[state]),
				more,
			);
		}
		show(state, ...parts) {
			const root = this.shadowRoot || this.attachShadow({ mode: 'open' });
			try {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(css);
				root.adoptedStyleSheets = [sheet];
			} catch {
				// Without them it looks plain.
			}
			root.replaceChildren(
				...(parts.length
					? parts
					: [made('p', 'note', words.unavailable), document.createElement('slot')]),
			);
			this.setAttribute('state', state);
			this.dispatchEvent(new CustomEvent(`county-jobs:${state}`));
		}
	}
	if (!customElements.get('county-jobs')) customElements.define('county-jobs', CountyJobs);
})();

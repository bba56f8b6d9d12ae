// <county-jobs county="bailu" kind="internship" limit="5" level="2"><a href="…">…</a></county-jobs>
// Open jobs of a county on another site. Until they are there, and wherever they do not come, the link
// inside is what people see. It reads no address of the page it stands on and keeps nothing.
(() => {
	// What readers of that page may write can take the name: a picture called `currentScript`.
	const own = document.currentScript;
	if (!(own instanceof HTMLScriptElement)) return;
	const base = new URL('.', own.src);
	const words = WORDS;
	const css = STYLE;
	const made = (name, part, text) => {
		const element = document.createElement(name);
		element.part = part;
		element.lang = words.lang;
		element.dir = 'ltr';
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
	const within = (value, low, high, usual) =>
		value > 0 ? Math.min(high, Math.max(low, Math.floor(value))) : usual;
	const filled = (text, value) => text.replace('{}', () => value);
	// The day in Asia/Shanghai.
	const today = () => new Date(Date.now() + 288e5).toISOString().slice(0, 10);
	class CountyJobs extends HTMLElement {
		static get observedAttributes() {
			return ['county', 'kind', 'limit', 'level'];
		}
		constructor() {
			super();
			// A page that is looked at again on a later day.
			const again = () => this.isConnected && this.data && this.day !== today() && this.list();
			addEventListener('pageshow', again);
			document.addEventListener('visibilitychange', again);
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
			const [county, kind] = ['county', 'kind'].map((name) => this.getAttribute(name) || '');
			if (!/^[a-z0-9-]*$/.test(county + kind)) return this.show('unavailable');
			// A script that lies on the county's own site is there already.
			const isThere = !county || base.pathname.endsWith(`/${county}/embed/v1/`);
			const url = new URL(
				`${isThere ? '' : `../../${county}/embed/v1/`}lists/${kind || 'jobs'}.json`,
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
				if (stop === this.latest) {
					this.data = data;
					this.root = new URL('../../../', url);
					this.list();
				}
			} catch {
				if (stop === this.latest) this.show('unavailable');
			}
			clearTimeout(wait);
		}
		list() {
			const { data, root } = this;
			const day = today();
			this.day = day;
			const open = data.jobs.filter(({ closes, until }) => (until || closes || day) >= day);
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
					made(
						'span',
						'closes',
						/^\d+-\d+-\d+$/.test(job.closes) ? filled(words.closes, job.closes) : words.open,
					),
				);
				list.append(item);
			}
			const state = open.length ? 'list' : data.jobs.length ? 'outdated' : 'empty';
			const title = made('p', 'title', filled(words.title, data.name));
			title.setAttribute('role', 'heading');
			title.setAttribute('aria-level', within(this.getAttribute('level'), 2, 6, 2));
			this.show(
				state,
				title,
				...(data.sample ? [made('p', 'note', words.sample)] : []),
				open.length ? list : made('p', 'note', words[state]),
				linkTo(new URL('jobs/', root), 'more', words.all),
			);
		}
		show(state, ...parts) {
			const hadFocus = this.contains(this.getRootNode().activeElement);
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
			// Whoever stood on a link that has gone stands on the first one.
			const first = root.querySelector('a');
			if (hadFocus && first) first.focus();
			this.setAttribute('state', state);
			this.dispatchEvent(new CustomEvent(`county-jobs:${state}`));
		}
	}
	if (!customElements.get('county-jobs')) customElements.define('county-jobs', CountyJobs);
})();

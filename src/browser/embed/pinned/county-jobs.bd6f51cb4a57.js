(() => {
const base = new URL('.', document.currentScript.src);
const words = {"title":"{}：岗位","closes":"{} 截止","open":"招满为止","all":"全部岗位","sample":"示例内容，都是虚构的","empty":"现在没有在招的岗位。","outdated":"这份清单里的岗位都已截止，最新的请到网站上看。","unavailable":"现在读不到岗位清单，请到网站上看："};
const css = ":host {display: block;font: var(--county-jobs-font, inherit);color: var(--county-jobs-color, inherit);}p,ul {margin: 0;padding: 0;}[part='title'] {font-weight: 700;}[part='item'] {display: block;padding: 0.5em 0;border-bottom: 1px solid var(--county-jobs-line, #8888);}a {display: block;padding: 0.3em 0;color: var(--county-jobs-link, inherit);}a:focus-visible {outline: 2px solid;}span {display: block;font-size: 0.9em;overflow-wrap: anywhere;}";
const made = (name, part, text) => {
const element = document.createElement(name);
element.part = part;
element.textContent = text;
return element;
};
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

import { homeSite } from '../../../src/model/content.ts';
import { scopeOf } from '../../../src/model/references.ts';
import { ENTRY_TYPES, type EntryType } from '../../../src/schema/registry.ts';
import { pageAddresses } from '../../../src/site/addresses.ts';
import { loadSite } from '../../../src/site/load-site.ts';
import type { SiteView } from '../../../src/site/site-view.ts';
import { anchorOf } from '../../../src/source/heading-anchor.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import { knownNames } from '../known-names.ts';
import { type RelativeLink, relativeLinks } from '../relative-links.ts';
import type { Rule, RuleContext, RuleFinding } from '../rule.ts';

/** What the build adds to a site beside its pages; what lies in there is not looked at. */
const ADDED =
	/^(?:about|api|assets|embed|feeds|finder|handbook|pagefind|search)(?:\/|$)|^[\w.-]+\.\w+$/u;

/** A relative link leads to an address of the entry's home site, `#words` to a heading of its page. */
export const deadLinks: Rule = (context) => {
	let home: { view: SiteView; addresses: Set<string> } | undefined;
	// Few entries have such links, and a site's addresses cost as much as the site: made when needed.
	const homeOf = (): typeof home => {
		const site = homeSite(context.content, context.region.id);
		if (!site || home) return home;
		const view = loadSite(context.content, site.id, context.day);
		home = { view, addresses: new Set(pageAddresses(view)) };
		return home;
	};
	return context.region.entries.flatMap((entry) => {
		return relativeLinks(entry).flatMap((link) => {
			if (link.href.startsWith('#')) return deadAnchor(entry, link);
			const site = homeOf();
			return site ? deadAddress(context, entry, link, site) : [];
		});
	});
};

const findingOf = (
	{ file }: Entry,
	{ path, line, column, href }: RelativeLink,
	params: Record<string, unknown>,
): RuleFinding => ({
	code: 'LINK_DEAD',
	path,
	params: { value: href, ...params },
	file,
	at: { line, column },
});

function deadAnchor(entry: Entry, link: RelativeLink): RuleFinding[] {
	const name = link.href.slice(1);
	const { headings } = link;
	const items = (entry.data as { items?: { n: number }[] }).items ?? [];
	const isThere =
		name === 'main' ||
		items.some(({ n }) => name === `m${n}`) ||
		headings.some((heading) => name === heading || name === anchorOf(heading));
	const known = headings.map((heading) => `#${anchorOf(heading)}`).slice(0, 8);
	return isThere ? [] : [findingOf(entry, link, { headings: known.join('、') })];
}

/** From each page that shows the text (a policy's stands on the page of its version too). */
function deadAddress(
	context: RuleContext,
	entry: Entry,
	link: RelativeLink,
	{ view, addresses }: { view: SiteView; addresses: Set<string> },
): RuleFinding[] {
	const listed = view[entry.type].find(
		({ id, home }) => id === entry.id && home.region === entry.region,
	);
	if (!listed) return [];
	const page = `${entry.type}/${listed.key}/`;
	const pages = entry.version === undefined ? [page] : [page, `${page}v${entry.version}/`];
	const dead = pages.find((from) => !isAddress(targetOf(link.href, from), addresses));
	if (dead === undefined) return [];
	const target = targetOf(link.href, dead);
	const params = {
		page: `/${dead}`,
		...(target === undefined ? {} : { target: `/${target}` }),
		reference: referenceFor(context, entry.type, link.href),
	};
	return [findingOf(entry, link, params)];
}

/** The reference that says what `../policies/x/` or, beside an entry of its type, `../x/` means. */
function referenceFor(
	{ region, content }: RuleContext,
	own: EntryType,
	href: string,
): string | undefined {
	const parts = /^(?:\.\.?\/)+(?:([a-z]+)\/)?([a-z0-9-]+)\/?(?:[?#].*)?$/u.exec(href);
	const [, type = own, id] = parts ?? [];
	if (!parts || !Object.hasOwn(ENTRY_TYPES, type)) return undefined;
	const names = knownNames(content);
	const isKnown = scopeOf(content, region.id).some((other) => names.has(other, `${type}/${id}`));
	return isKnown ? `${ENTRY_TYPES[type as EntryType].singular}:${id}` : undefined;
}

const ROOT = 'https://site.invalid/root/';

/** Where a link leads from a page, below the site's root; undefined outside of it. */
function targetOf(href: string, page: string): string | undefined {
	const url = URL.parse(href, `${ROOT}${page}`);
	if (!url?.href.startsWith(ROOT)) return undefined;
	return decodeURIComponent(url.pathname.slice(new URL(ROOT).pathname.length));
}

function isAddress(target: string | undefined, addresses: Set<string>): boolean {
	if (target === undefined) return false;
	const plain = target.replace(/(^|\/)index\.html$/u, '$1');
	return addresses.has(plain) || addresses.has(`${plain}/`) || ADDED.test(plain);
}

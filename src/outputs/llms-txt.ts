/** What a site or the portal is and where its content lies, for language models (llmstxt.org). */
import { isAbsolute } from '../site/addresses.ts';
import { readAt } from '../site/entry-address.ts';
import { hasSitemap } from '../site/has-sitemap.ts';
import type { PortalView, SiteSummary } from '../site/portal-view.ts';
import type { SiteView } from '../site/site-view.ts';
import { t } from '../strings/interface.ts';
import { FIRST_LANGUAGE } from '../strings/language.ts';
import { LLMS } from '../strings/llms.ts';

/** Lists of a site's API, in the order of their use; stories tell of persons and have none. */
const LISTED_TYPES = ['jobs', 'policies', 'events', 'stations', 'programmes', 'letters'] as const;

/** Pages of the portal that explain it. */
const GUIDES = ['about', 'partners'] as const;

/** Text within `[…]` of Markdown. */
const escaped = (text: string): string => text.replace(/[\\[\]]/gu, '\\$&');

const link = (text: string, href: string): string => `- [${escaped(text)}](${href})`;

const file = (lines: readonly (string | string[])[]): string => `${lines.flat().join('\n')}\n`;

const section = (title: string, lines: readonly string[]): string[] =>
	lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];

/** `llms.txt` of a site. Addresses are full where the site has one, else relative to the file. */
export function siteLlmsTxt(site: SiteView): string {
	const at = (path: string): string => readAt(site, path, FIRST_LANGUAGE) ?? path;
	const shown = LISTED_TYPES.filter((type) => site[type].length > 0);
	const lists = [...shown, ...(site.stories.length > 0 ? (['stories'] as const) : [])];
	return file([
		`# ${site.title}`,
		'',
		`> ${LLMS.about(site.region.name)}`,
		'',
		...(site.isSample ? [`**${LLMS.sample}**`, ''] : []),
		LLMS.checking,
		section(LLMS.lists, [
			...lists.map((type) => link(LLMS.entries[type], at(`${type}/`))),
			link(LLMS.finder, at('finder/')),
			link(LLMS.changes, at('policies/changes/')),
		]),
		section(
			LLMS.data,
			shown.map((type) => link(LLMS.entries[type], at(`api/v1/${type}.json`))),
		),
		...(shown.length > 0 ? ['', LLMS.dataNote] : []),
		section(LLMS.feeds, [
			link(LLMS.entries.jobs, at('feeds/jobs.xml')),
			link(LLMS.entries.policies, at('feeds/policies.xml')),
			link(LLMS.changes, at('feeds/changes.xml')),
		]),
		hasSitemap(site) ? section(LLMS.sitemap, [link('sitemap.xml', at('sitemap.xml'))]) : [],
		section(LLMS.licence, [LLMS.licenceText]),
	]);
}

/** `llms.txt` of the portal: its sites, each with its own. */
export function portalLlmsTxt(portal: PortalView): string {
	const root = portal.url?.replace(/\/?$/u, '/') ?? '';
	const at = (href: string): string => (isAbsolute(href) ? href : `${root}${href}`);
	const sites = (isSample: boolean): string[] =>
		portal.sites
			.filter((site) => site.isSample === isSample)
			.map(({ name, title, href }: SiteSummary) =>
				link(`${name}：${title}`, `${at(href).replace(/\/?$/u, '/')}llms.txt`),
			);
	return file([
		`# ${portal.title}`,
		'',
		`> ${LLMS.portal.about}`,
		'',
		LLMS.checking,
		LLMS.portal.data,
		section(LLMS.portal.real, sites(false)),
		section(LLMS.portal.samples, sites(true)),
		section(LLMS.lists, [
			link(LLMS.portal.compare, at('compare/')),
			link(LLMS.portal.search, at('search/')),
		]),
		section(
			LLMS.portal.guides,
			GUIDES.map((guide) => link(t.guide[guide], at(`guide/${guide}/`))),
		),
		section(LLMS.licence, [LLMS.licenceText]),
	]);
}

import { describe, expect, test } from 'vitest';
import { listedPages } from '../../src/outputs/listed-pages.ts';
import { robotsTxt } from '../../src/outputs/robots.ts';
import { sitemap } from '../../src/outputs/sitemap.ts';
import { pageAddresses } from '../../src/site/addresses.ts';
import { loadSite } from '../../src/site/load-site.ts';
import type { SiteView } from '../../src/site/site-view.ts';
import { contentOf, entry, policyEntry, siteOf } from '../content-of.ts';
import { childrenOf, readXml, textOf } from './feeds/read-xml.ts';

const URL = 'https://x.example.org';
const real = { sample: false };
const checked = (on: string) => ({ ...real, checked: { on, by: '甲' } });

function siteAt({ sample = false, languages = ['zh-CN'] as any, hasUrl = true }) {
	const site = siteOf({ languages, ...(hasUrl ? { url: URL } : {}) });
	const content = contentOf({ p: {}, 'p/x': { sample, site } }, [
		policyEntry('p/x', 'grant', 1, checked('2026-03-01')),
		policyEntry('p/x', 'over', 1, { ...checked('2026-03-09'), effective: { to: '2026-05-01' } }),
		entry('jobs', 'p/x', 'nurse', { ...checked('2026-05-02'), posted: '2026-05-01' }),
		entry('jobs', 'p/x', 'gone', { ...checked('2026-04-02'), closes: '2026-05-31' }),
		entry('events', 'p/x', 'fair', { ...real, starts: '2026-05-01' }),
		entry('events', 'p/x', 'next', { ...real, starts: '2026-09-01' }),
		entry('letters', 'p/x', 'old', { sample: true }),
		entry('stations', 'p/x', 'hall', real),
	]);
	return loadSite(content, 'p/x', '2026-06-01');
}

const urlsOf = (site: SiteView) => childrenOf(readXml(sitemap(site)), 'url');
const dayOf = (site: SiteView, path: string): string | undefined =>
	textOf(
		urlsOf(site).find((url) => textOf(url, 'loc') === `${URL}/${path}`),
		'lastmod',
	);
const pathsOf = (site: SiteView) => listedPages(site).map(({ path }) => path);

describe('a sitemap', () => {
	test('lists pages that are there, once, with full addresses', () => {
		const site = siteAt({});
		const known = new Set(pageAddresses(site).map((path) => `${URL}/${path}`));
		const listed = urlsOf(site).map((url) => textOf(url, 'loc') as string);
		expect(listed.filter((address) => !known.has(address))).toEqual([]);
		expect(new Set(listed).size).toBe(listed.length);
		expect(listed).toEqual(expect.arrayContaining([`${URL}/`, `${URL}/jobs/nurse/`]));
	});

	test('leaves out what is over, samples, old versions, tools and empty sections', () => {
		const paths = pathsOf(siteAt({}));
		for (const path of ['policies/grant/', 'events/next/', 'stations/hall/', 'stations/'])
			expect(paths).toContain(path);
		const unfit =
			/^(?:policies\/over|jobs\/gone|events\/fair|letters\/old|stories|search)\/|\/v\d/u;
		expect(paths.filter((path) => unfit.test(path) || /\.\w+$/u.test(path))).toEqual([]);
	});

	test('says when a page last said something new', () => {
		const site = siteAt({});
		expect(dayOf(site, 'policies/grant/')).toBe('2026-03-01');
		expect(dayOf(site, 'jobs/nurse/')).toBe('2026-05-02');
		expect(dayOf(site, 'jobs/kind/job/')).toBe('2026-05-02');
		expect(dayOf(site, 'policies/topics/startup/')).toBe('2026-03-01');
		expect(dayOf(site, 'stations/hall/')).toBeUndefined();
		expect(dayOf(site, 'about/')).toBeUndefined();
	});

	test('lists no section and no group for what is over or a sample', () => {
		const content = contentOf({ x: { ...real, site: siteOf({ url: URL }) } }, [
			policyEntry('x', 'over', 1, { ...checked('2026-05-09'), effective: { to: '2026-05-20' } }),
			policyEntry('x', 'made-up', 1, { topic: 'housing', checked: { on: '2026-05-30', by: '甲' } }),
			entry('jobs', 'x', 'gone', { ...real, closes: '2026-05-31' }),
			entry('stations', 'x', 'hall', checked('2026-02-01')),
		]);
		const site = loadSite(content, 'x', '2026-06-01');
		expect(pathsOf(site)).toEqual(['', 'about/', 'finder/', 'stations/', 'stations/hall/']);
		expect(dayOf(site, '')).toBe('2026-02-01');
	});

	test('names the other languages of every page, each of them the same', () => {
		const site = siteAt({ languages: ['zh-CN', 'en'] });
		const urls = urlsOf(site);
		expect(urls).toHaveLength(2 * listedPages(site).length);
		const linksOf = (address: string) =>
			childrenOf(
				urls.find((url) => textOf(url, 'loc') === address),
				'xhtml:link',
			).map(({ attributes }) => [attributes.hreflang, attributes.href]);
		const links = [
			['zh-CN', `${URL}/jobs/`],
			['en', `${URL}/en/jobs/`],
			['x-default', `${URL}/jobs/`],
		];
		expect(linksOf(`${URL}/jobs/`)).toEqual(links);
		expect(linksOf(`${URL}/en/jobs/`)).toEqual(links);
		expect(urlsOf(siteAt({})).flatMap((url) => childrenOf(url, 'xhtml:link'))).toEqual([]);
	});

	test('holds at most 50,000 addresses, all languages of a page or none', () => {
		const pages = Array.from({ length: 50_001 }, (_, index) => ({ path: `jobs/${index}/` }));
		const count = (languages: string[]) =>
			sitemap(siteAt({ languages }), pages).match(/<loc>/gu)?.length;
		expect(count(['zh-CN'])).toBe(50_000);
		expect(count(['zh-CN', 'zh-Hant', 'en'])).toBe(3 * 16_666);
	});

	test('is there only for a real site with an address, and robots.txt names it', () => {
		const has = (site: SiteView) => [
			pageAddresses(site).includes('sitemap.xml'),
			/^Sitemap: .*$/mu.exec(robotsTxt(site))?.[0],
		];
		expect(has(siteAt({}))).toEqual([true, `Sitemap: ${URL}/sitemap.xml`]);
		expect(has(siteAt({ sample: true }))).toEqual([false, undefined]);
		expect(has(siteAt({ hasUrl: false }))).toEqual([false, undefined]);
		expect(listedPages(siteAt({ sample: true }))).toEqual([]);
		expect(() => sitemap(siteAt({ hasUrl: false }))).toThrow('no address');
	});
});

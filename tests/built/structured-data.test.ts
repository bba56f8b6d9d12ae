/** What search engines are told of the published pages is what the pages say, and true on the day. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBuild, temporaryFolder } from '../build/run-build.ts';
import { writeFiles } from '../build/tiny-content.ts';
import { childrenOf, readXml, textOf } from '../outputs/feeds/read-xml.ts';
import {
	all,
	attribute,
	type HtmlPage,
	hasClass,
	isHidden,
	meta,
	readPages,
	visibleText,
} from './html-page.ts';
import { filesIn } from './published-files.ts';

const URL_OF_SITE = 'https://zhen.example.org';
const FOOT =
	'source: {title: 某公告, issuer: 某局, url: "https://example.org/a"}\nchecked: {on: 2026-11-22, by: 甲}\n';
const SUMMARY = 'summary: 只为检验程序而写的一条内容，<与 & 都在。';
const job = (fields: string): string =>
	`title: 护士 ]]> 两名 </script /\n${SUMMARY}\nkind: internship\nemployer: {name: 某县医院, url: "https://example.org/b"}\nplace: {text: 某县东街}\nposted: 2026-11-01\napply: {phone: "000-0000-0001"}\n${fields}${FOOT}`;

/** A real county with an address, as no region of the content has one. */
const CONTENT = {
	'portal.yaml': 'format: 1\ntitle: 归雁\noperator: 示例单位\nlanguage: zh-CN\n',
	'sheng/region.yaml': 'name: 某省\nlevel: province\n',
	'sheng/zhen/region.yaml': `name: 某县\nlevel: county\nsite: {title: 某县归雁, tagline: 某县的一句话, url: "${URL_OF_SITE}", languages: [zh-CN, en]}\ncontacts: [{label: 某局, phone: "000-0000-0002"}]\n`,
	'sheng/zhen/jobs/open.yaml': job(
		'closes: 2026-12-01\nheadcount: 2\npay: {min: 3000, max: 4000, per: month}\nrequirements: {degrees: [associate, bachelor], majors: [护理学], text: "会用 a<b"}\nduties: |\n  照顾**病人**：\n\n  - 量血压\n  - 看[说明](https://example.org/c)\n',
	),
	'sheng/zhen/jobs/over.yaml': job('closes: 2026-11-30\n'),
	'sheng/zhen/jobs/filled.yaml': job('open_until_filled: true\nreview_by: 2027-03-01\n'),
	'sheng/zhen/jobs/invented.yaml': job('closes: 2026-12-20\nsample: true\n'),
	'sheng/zhen/policies/grant.v1.yaml': `title: 创业补贴\n${SUMMARY}\ntopic: startup\n${FOOT}`,
	'sheng/zhen/events/fair.yaml': `title: 招聘会\n${SUMMARY}\nkind: fair\nstarts: 2026-12-12\nplace: 某县体育馆\n${FOOT}`,
};

const folder = temporaryFolder();
const out = join(folder.path, 'site');
let own: HtmlPage[];

beforeAll(() => {
	writeFiles(join(folder.path, 'content'), CONTENT);
	const { code, output } = runBuild({ content: join(folder.path, 'content'), out });
	expect(code, output).toBe(0);
	own = readPages(out);
}, 120_000);
afterAll(() => folder.remove());

/** Blocks of structured data on a page. */
const blocksOf = (page: HtmlPage): any[] =>
	all(page, 'script')
		.filter((script) => attribute(script, 'type') === 'application/ld+json')
		.map(({ childNodes: [text] }) => JSON.parse((text as { value: string }).value));
const typesOf = (page: HtmlPage): string[] => blocksOf(page).map((block) => block['@type']);
const pageOf = (path: string): HtmlPage =>
	own.find((page) => page.path === `zhen/${path}index.html`) as HtmlPage;
const blockOf = (path: string, type: string): any =>
	blocksOf(pageOf(path)).find((block) => block['@type'] === type);

/** Text of a page or of HTML without white space and signs between facts. */
const words = (text: string): string => text.replace(/[\s：:，,]+/gu, '');
const seen = (page: HtmlPage): string => words(visibleText(all(page, 'body')[0]!));
const property = (page: HtmlPage, name: string): string | undefined =>
	all(page, 'meta')
		.filter((element) => attribute(element, 'property') === name)
		.map((element) => attribute(element, 'content'))[0];

describe('the page of an open job', () => {
	test('is a job posting until the end of its last day', () => {
		expect(blockOf('jobs/open/', 'JobPosting')).toMatchObject({
			title: '护士 ]]> 两名 </script /',
			datePosted: '2026-11-01',
			validThrough: '2026-12-01T23:59:59+08:00',
			totalJobOpenings: 2,
			employmentType: 'INTERN',
			url: `${URL_OF_SITE}/jobs/open/`,
		});
		expect(blockOf('jobs/filled/', 'JobPosting')).not.toHaveProperty('validThrough');
	});

	test('says in its data what readers see', () => {
		for (const path of ['jobs/open/', 'en/jobs/open/']) {
			const page = pageOf(path);
			const { title, description, hiringOrganization, jobLocation } = blockOf(path, 'JobPosting');
			const text = seen(page);
			for (const said of [title, hiringOrganization.name, jobLocation.address.addressLocality])
				expect(text).toContain(words(said));
			const parts = parseFragment(description).childNodes.flatMap((node) =>
				node.nodeName === 'ul' && 'childNodes' in node ? node.childNodes : [node],
			);
			expect(parts.length).toBeGreaterThan(5);
			for (const part of parts) expect(text).toContain(words(visibleText(part)));
		}
	});

	test('tells nothing once it is over or where it is a sample', () => {
		for (const path of ['jobs/over/', 'jobs/invented/'])
			expect([path, typesOf(pageOf(path)), isHidden(pageOf(path))]).toEqual([path, [], true]);
	});

	test('lets the guard take its data away', () => {
		const leaving = all(pageOf('jobs/open/'), 'script').filter(
			(script) => attribute(script, 'data-before') !== undefined,
		);
		expect(
			leaving.map(({ childNodes: [text] }) => JSON.parse((text as any).value)['@type']),
		).toEqual(['JobPosting']);
	});
});

test('policies, events and the home page say what they are', () => {
	expect(typesOf(pageOf('policies/grant/'))).toEqual(['GovernmentService', 'BreadcrumbList']);
	expect(typesOf(pageOf('events/fair/'))).toEqual(['Event', 'BreadcrumbList']);
	expect(typesOf(pageOf(''))).toEqual(['Organization', 'WebSite']);
});

test('links back are those that readers see', () => {
	const listed = own.filter((page) => typesOf(page).includes('BreadcrumbList'));
	expect(listed.length).toBeGreaterThan(10);
	for (const page of listed) {
		const crumbs = page.elements.find((element) => hasClass(element, 'crumb'))!;
		const { itemListElement } = blocksOf(page).find((one) => one['@type'] === 'BreadcrumbList');
		expect(words(visibleText(crumbs))).toBe(
			itemListElement.map((one: any) => words(one.name)).join('›'),
		);
	}
});

test('the sitemap lists pages that are there and are not hidden, and no job that is over', () => {
	const urls = childrenOf(readXml(readFileSync(join(out, 'zhen/sitemap.xml'), 'utf8')), 'url');
	const listed = urls.map((url) => (textOf(url, 'loc') ?? '').slice(URL_OF_SITE.length + 1));
	expect(listed.length).toBeGreaterThan(20);
	for (const path of listed) expect([path, isHidden(pageOf(path))]).toEqual([path, false]);
	expect(listed).toContain('en/jobs/open/');
	expect(listed).not.toContain('jobs/over/');
	expect(readFileSync(join(out, 'zhen/robots.txt'), 'utf8')).toContain(
		`Sitemap: ${URL_OF_SITE}/sitemap.xml`,
	);
	expect(filesIn(out)).not.toContain('zhen/en/sitemap.xml');
});

test('sharing tools get the title, the words and the address of the page', () => {
	const page = pageOf('en/policies/grant/');
	expect(['title', 'type', 'url', 'locale'].map((name) => property(page, `og:${name}`))).toEqual([
		'创业补贴',
		'article',
		`${URL_OF_SITE}/en/policies/grant/`,
		'en_US',
	]);
	expect(property(page, 'og:description')).toBe(meta(page, 'description'));
});

describe('of the published sites', () => {
	const pages = readPages();
	const isSampleSite = (page: HtmlPage): boolean =>
		isHidden(pages.find(({ path }) => path === `${page.site}/index.html`)!);

	test('no sample and no hidden page has structured data', () => {
		const telling = pages.filter((page) => blocksOf(page).length > 0);
		expect(telling.length).toBeGreaterThan(20);
		expect(
			telling.filter((page) => isHidden(page) || isSampleSite(page)).map(({ path }) => path),
		).toEqual([]);
	});

	test('keep search pages, former addresses and single versions from search engines', () => {
		const unfit = pages.filter(({ path }) =>
			/(?:^|\/)(?:search\/index|404|v\d+\/index)\.html$/u.test(path),
		);
		expect(unfit.length).toBeGreaterThan(40);
		expect(unfit.filter((page) => !isHidden(page)).map(({ path }) => path)).toEqual([]);
	});
});

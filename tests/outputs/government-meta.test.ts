import { expect, test } from 'vitest';
import { governmentMeta, type LabelledPage } from '../../src/outputs/government-meta.ts';
import type { Job } from '../../src/schema/job.ts';
import { siteWith } from './json-ld/site-of.ts';

const source = { title: '某公告', issuer: '某局', outlet: '某报' };
const government = { id_code: '0000000000', name: '某县政府网' };
const crumbs = [{ label: '岗位', href: 'jobs/' }];

function labels(
	page: Partial<LabelledPage>,
	job?: Partial<Job>,
	asked: object | null = government,
) {
	const site = siteWith('jobs', { source, ...job }, { url: 'https://x.example.org' });
	const rows = governmentMeta(asked ? { ...site, government: asked } : site, {
		isHome: false,
		title: '岗位',
		description: '甲县岗位',
		crumbs: [],
		...(job ? { entry: site.jobs[0]!, crumbs } : {}),
		...page,
	});
	return Object.fromEntries(rows);
}

const SITE = { SiteName: '某县政府网', SiteDomain: 'x.example.org', SiteIDCode: '0000000000' };

test('a home page has the labels of the site', () => {
	expect(labels({ isHome: true })).toEqual(SITE);
	expect(labels({ isHome: true }, undefined, {})).toEqual({
		SiteName: '甲县归雁',
		SiteDomain: 'x.example.org',
	});
});

test('a list has those of a column', () => {
	expect(labels({})).toEqual({
		...SITE,
		ColumnName: '岗位',
		ColumnDescription: '甲县岗位',
		ColumnKeywords: '甲县，岗位',
		ColumnType: '岗位',
	});
});

test('an entry has those of an article as well', () => {
	const address = 'https://x.example.org/jobs/one/';
	expect(labels({ address }, { title: '护士', posted: '2026-05-01' })).toEqual({
		...SITE,
		ColumnName: '岗位',
		ColumnDescription: '甲县岗位',
		ColumnKeywords: '甲县，岗位',
		ColumnType: '岗位',
		ArticleTitle: '护士',
		PubDate: '2026-05-01 00:00',
		ContentSource: '某报',
		Keywords: '甲县，岗位',
		Author: '某局',
		Url: address,
	});
});

test('an issuer that the original does not print is no name', () => {
	const unknown = { title: '某公告', issuer: '原文未印发布单位' };
	const rows = labels({}, { source: unknown });
	expect([rows.Author, rows.ContentSource]).toEqual([undefined, undefined]);
	expect(labels({}, { source: { ...unknown, outlet: '某报' } }).ContentSource).toBe('某报');
});

test('a sample is no article', () => {
	expect(Object.keys(labels({}, { sample: true }))).toEqual([
		...Object.keys(SITE),
		'ColumnName',
		'ColumnDescription',
		'ColumnKeywords',
		'ColumnType',
	]);
});

test('the page of a version is in the column of its policy', () => {
	const trail = ['政策', '创业', '一次性创业资助'].map((label) => ({ label, href: 'x/' }));
	const rows = labels({ crumbs: trail }, {});
	expect([rows.ColumnType, rows.ColumnName]).toEqual(['政策', '创业']);
	const short = labels({ crumbs: trail.slice(0, 1) }, {});
	expect([short.ColumnType, short.ColumnName]).toEqual(['政策', '政策']);
});

test('a former address has none', () => {
	expect(labels({ isMoved: true })).toEqual({});
});

test('a page has none unless the region asks', () => {
	expect(labels({}, {}, null)).toEqual({});
});

test.each([undefined, '2026-05'])('an article published on %s says no day', (published) => {
	const site = siteWith('stories', { source, ...(published ? { published } : {}) });
	const page = { isHome: false, title: '故事', description: '故事', crumbs };
	const rows = governmentMeta({ ...site, government }, { ...page, entry: site.stories[0]! });
	expect(rows.map(([name]) => name)).not.toContain('PubDate');
	expect(rows.map(([name]) => name)).toContain('ArticleTitle');
});

test('an article has the day of its own before that of its source', () => {
	const published = { published: '2026-05-03', source: { ...source, published: '2026-05-01' } };
	const site = siteWith('stories', published);
	const page = { isHome: false, title: '故事', description: '故事', crumbs };
	const rows = governmentMeta({ ...site, government }, { ...page, entry: site.stories[0]! });
	expect(Object.fromEntries(rows).PubDate).toBe('2026-05-03 00:00');
});

/** The table of made-up trees. */
import { describe, expect, test } from 'vitest';
import { headerTable, type SiteHeaders } from '../../scripts/headers/header-table.ts';
import { headersFor } from '../../scripts/headers/headers-for.ts';
import { nginxConf } from '../../scripts/headers/nginx-conf.ts';
import { underscoreHeaders } from '../../scripts/headers/underscore-headers.ts';
import { readUnderscoreHeaders } from './read-underscore-headers.ts';

const hashOf = (letter: string): string => `'sha256-${letter.repeat(43)}='`;
const page = (style: string, more = ''): string =>
	`default-src 'none';style-src ${hashOf(style)};script-src ${more || "'none'"};worker-src 'self';connect-src 'self';img-src 'self' data:;form-action 'self';base-uri 'none'`;

const SITES: Record<string, SiteHeaders> = {
	east: {
		policies: {
			'/east/': [page('a')],
			'/east/404.html': [page('b')],
			'/east/jobs/*': [page('a', hashOf('j')), page('c')],
			'/east/embed/v1/jobs/*': [page('e')],
			'/east/en/embed/v1/jobs/*': [page('e')],
		},
		framedBy: ['https://partner.example.org'],
	},
	west: {
		policies: { '/west/404.html': [page('b')], '/west/embed/v1/jobs/*': [page('e')] },
		framedBy: [],
	},
};
const FILES = [
	'index.html',
	'embed/v1/county-jobs.js',
	'embed/v1/county-jobs.0123abcd.js',
	'east/index.html',
	'east/404.html',
	'east/jobs/index.html',
	'east/jobs/one/index.html',
	'east/jobs/one/deadline.ics',
	'east/api/v1/jobs.json',
	'east/api/v1/jobs.csv',
	'east/feeds/jobs.xml',
	'east/feeds/jobs.json',
	'east/embed/v1/jobs/index.html',
	'east/en/embed/v1/jobs/index.html',
	'east/llms.txt',
	'east/assets/one.webp',
	'east/pagefind/fragment/zh_1.pf_fragment',
	'west/404.html',
	'west/embed/v1/jobs/index.html',
];
const table = headerTable(FILES, SITES, { '/': [page('p')] });
const at = (path: string, isThere = true): Record<string, string> =>
	headersFor(table, path, isThere);
const policyAt = (path: string, directive: string): string =>
	at(path)
		['Content-Security-Policy']?.split('; ')
		.find((each) => each.startsWith(`${directive} `)) ?? '';

describe('the policy of a page', () => {
	test('joins those of its section, and that of the page for what is missing', () => {
		expect(policyAt('/east/jobs/one/', 'style-src')).toBe(
			`style-src ${['a', 'b', 'c'].map(hashOf).join(' ')}`,
		);
		expect(policyAt('/east/jobs/one/', 'script-src')).toBe(`script-src ${hashOf('j')}`);
		expect(policyAt('/east/', 'script-src')).toBe("script-src 'none'");
	});

	test('is that of its file where the address names it', () => {
		expect(at('/east/jobs/one/index.html')).toEqual(at('/east/jobs/one/'));
		expect(at('/east/index.html')).toEqual(at('/east/'));
	});

	test('lets nobody frame it', () => {
		for (const path of ['/', '/east/', '/east/jobs/', '/east/api/v1/jobs.json', '/none/'])
			expect(policyAt(path, 'frame-ancestors'), path).toBe("frame-ancestors 'none'");
	});

	test('lets the partners of its region frame it in embed/, in every language', () => {
		for (const path of ['/east/embed/v1/jobs/', '/east/en/embed/v1/jobs/'])
			expect(policyAt(path, 'frame-ancestors')).toBe(
				"frame-ancestors 'self' https://partner.example.org",
			);
	});

	test('lets the site itself alone frame it in embed/ where there are no partners', () => {
		expect(policyAt('/west/embed/v1/jobs/', 'frame-ancestors')).toBe("frame-ancestors 'self'");
	});

	test('cannot be that of embed/ by an address that goes up again', () => {
		expect(at('/east/embed/v1/jobs/../../../jobs/')).toEqual(at('/east/jobs/'));
	});
});

test.each([
	['/east/api/v1/jobs.json', 'public, max-age=300, stale-while-revalidate=3600'],
	['/east/feeds/jobs.xml', 'public, max-age=300, stale-while-revalidate=3600'],
	['/embed/v1/county-jobs.js', 'public, max-age=3600, stale-while-revalidate=86400'],
	['/embed/v1/county-jobs.0123abcd.js', 'public, max-age=31536000, immutable'],
	['/east/pagefind/fragment/zh_1.pf_fragment', 'public, max-age=31536000, immutable'],
	['/east/assets/one.webp', 'public, max-age=86400'],
	['/east/jobs/one/', 'no-cache'],
	['/east/embed/v1/jobs/', 'no-cache'],
])('lets %s be kept: %s', (path, kept) => {
	expect(at(path)['Cache-Control']).toBe(kept);
	expect(at(path, false)['Cache-Control']).toBe('no-cache');
});

test.each([
	['/east/jobs/one/deadline.ics', 'text/calendar; charset=utf-8'],
	['/east/feeds/jobs.xml', 'application/rss+xml; charset=utf-8'],
	['/east/feeds/jobs.json', 'application/feed+json'],
	['/east/api/v1/jobs.json', 'application/json'],
	['/east/api/v1/jobs.csv', 'text/csv; charset=utf-8'],
	['/east/llms.txt', 'text/plain; charset=utf-8'],
	['/east/pagefind/fragment/zh_1.pf_fragment', 'application/octet-stream'],
	['/east/jobs/', 'text/html; charset=utf-8'],
])('sends %s as %s', (path, type) => {
	expect(at(path)['Content-Type']).toBe(type);
	expect(at(path, false)).not.toHaveProperty('Content-Type');
});

test('lets others read api, feeds and embed, also where nothing is', () => {
	for (const path of [
		'/east/api/none',
		'/api/none',
		'/east/feeds/none',
		'/embed/none',
		'/east/en/search.json',
	]) {
		expect(at(path, false), path).toMatchObject({
			'Access-Control-Allow-Origin': '*',
			'Cross-Origin-Resource-Policy': 'cross-origin',
		});
	}
	for (const path of ['/east/jobs/', '/east/jobs/api/', '/east/none'])
		expect(at(path), path).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('writes the same whatever the order of sites, files and policies', () => {
	const turned = headerTable(
		FILES.toReversed(),
		Object.fromEntries(
			Object.entries(SITES)
				.toReversed()
				.map(([slug, { policies, framedBy }]) => [
					slug,
					{ policies: Object.fromEntries(Object.entries(policies).toReversed()), framedBy },
				]),
		),
		{ '/': [page('p')] },
	);
	expect(underscoreHeaders(turned)).toBe(underscoreHeaders(table));
	expect(nginxConf(turned)).toBe(nginxConf(table));
});

test.each([40, 90])('keeps default-src and the origins of partners with %i long ones', (count) => {
	const partners = Array.from(
		{ length: count },
		(_, index) => `https://partner-${index}.example.org`,
	);
	const files = ['east/404.html', 'east/embed/v1/jobs/index.html'];
	const policies = { '/east/embed/v1/jobs/*': [page('a')] };
	const many = headerTable(files, { east: { policies, framedBy: partners } }, {});
	const policy = headersFor(many, '/east/embed/v1/jobs/', true)['Content-Security-Policy'];
	expect(policy).toContain(`style-src ${hashOf('a')}`);
	expect(policy).toContain(`frame-ancestors 'self' ${partners.join(' ')}`);
});

test('leaves styles and scripts to the pages where their hashes are too long for nginx', () => {
	const many = Array.from({ length: 90 }, (_, index) => page(`${index}`));
	const sites = { east: { policies: { '/east/jobs/*': many }, framedBy: [] } };
	const policy = headersFor(
		headerTable(['east/404.html', 'east/jobs/index.html'], sites, {}),
		'/east/jobs/',
		true,
	)['Content-Security-Policy'];
	expect(policy).toBe(
		"worker-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
	);
});

test('lets each site name its partners in _headers, also where a language has such pages', () => {
	const read = readUnderscoreHeaders(underscoreHeaders(table));
	for (const [path, ancestors] of [
		['/east/embed/v1/jobs/', "'self' https://partner.example.org"],
		['/east/en/embed/v1/jobs/', "'self' https://partner.example.org"],
		['/west/embed/v1/jobs/', "'self'"],
		['/east/jobs/one/', "'none'"],
	] as const)
		expect(read.at(path).get('content-security-policy'), path).toEqual([
			`frame-ancestors ${ancestors}`,
		]);
});

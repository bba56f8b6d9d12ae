/** Every kind of answer gets the best grade of the HTTP Observatory. */
import { describe, expect, test } from 'vitest';
import { headerTable } from '../../scripts/headers/header-table.ts';
import { headersFor } from '../../scripts/headers/headers-for.ts';
import { servedTable } from '../../scripts/serve/served-table.ts';
import { BUILT_SITE } from '../built-site.ts';
import { BEST, observatoryScore } from './observatory.ts';

const built = servedTable(BUILT_SITE)();

describe('the built tree', () => {
	test.each([
		['a front page', '/', 130],
		['a page', '/qinghe/policies/startup-grant/', 130],
		['a search page', '/qinghe/search/', 130],
		['the portal’s search', '/search/', 130],
		['a page in English', '/bailu/en/jobs/', 130],
		['a picture', '/qinghe/assets/one.webp', 130],
		['a feed', '/qinghe/feeds/policies.xml', 120],
		['names for the search', '/qinghe/search.json', 120],
	])('gets A+ for %s', (_, path, score) => {
		expect(observatoryScore(headersFor(built, path, true))).toBe(score);
		expect(score).toBeGreaterThanOrEqual(BEST);
	});

	test.each(['/none/', '/qinghe/none/', '/qinghe/api/none.json'])('gets A+ for %s, too', (path) => {
		expect(observatoryScore(headersFor(built, path, false))).toBeGreaterThanOrEqual(BEST);
	});
});

test('gets A+ for a page that partners may frame', () => {
	const policy = "default-src 'none';style-src 'sha256-x';script-src 'none';form-action 'self'";
	const files = ['east/404.html', 'east/embed/v1/jobs/index.html', 'east/api/v1/jobs.json'];
	const sites = {
		east: {
			policies: { '/east/embed/v1/jobs/*': [policy] },
			framedBy: ['https://partner.example.org'],
		},
	};
	const table = headerTable(files, sites, {});
	for (const path of ['/east/embed/v1/jobs/', '/east/api/v1/jobs.json'])
		expect(observatoryScore(headersFor(table, path, true)), path).toBe(120);
});

describe('the score', () => {
	const page = headersFor(built, '/qinghe/', true);
	const policy = page['Content-Security-Policy'] as string;
	const without = (name: string): Record<string, string> =>
		Object.fromEntries(Object.entries(page).filter(([each]) => each !== name));

	// Without bonuses below 90.
	test.each([
		['no policy', without('Content-Security-Policy'), 55],
		['no HSTS', without('Strict-Transport-Security'), 80],
		['an HSTS of a day', { ...page, 'Strict-Transport-Security': 'max-age=86400' }, 120],
		['types to guess', without('X-Content-Type-Options'), 125],
		['no referrer policy', without('Referrer-Policy'), 125],
		['no resource policy', without('Cross-Origin-Resource-Policy'), 120],
		[
			'inline scripts',
			{
				...page,
				'Content-Security-Policy': policy.replace('script-src', "script-src 'unsafe-inline'"),
			},
			80,
		],
		[
			'inline styles',
			{
				...page,
				'Content-Security-Policy': policy.replace('style-src', "style-src 'unsafe-inline'"),
			},
			120,
		],
		[
			'no frame-ancestors',
			{ ...page, 'Content-Security-Policy': policy.replace(/; frame-ancestors.*/u, '') },
			80,
		],
		['a cookie', { ...page, 'Set-Cookie': 'a=b' }, 80],
	])('falls with %s', (_, headers, score) => {
		expect(observatoryScore(headers)).toBe(score);
	});
});

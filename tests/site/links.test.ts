import { describe, expect, test } from 'vitest';
import { fromPage, isAbsolute, pageAddresses, rootOf, sitesOf } from '../../src/site/addresses.ts';
import { loadSite } from '../../src/site/load-site.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import { contentOf, entry, policyEntry, siteOf } from '../content-of.ts';

const REGIONS = {
	p: {},
	'p/c': { site: siteOf() },
	'p/c/x': { site: siteOf() },
	'p/c/y': { site: siteOf({ url: 'https://bailu.example.org/' }) },
};
const linksOf = (id: string, ...entries: Entry[]) =>
	loadSite(contentOf(REGIONS, entries), id, '2026-06-01').links;

describe('a reference', () => {
	const letter = (region: string, ...policies: string[]) =>
		entry('letters', region, 'open', { policies });

	test('leads to the page here, with the state of the day', () => {
		const grant = policyEntry('p', 'grant', 1, {
			title: '创业补贴',
			effective: { to: '2026-06-11' },
		});
		expect(linksOf('p/c/x', letter('p/c/x', 'grant'), grant)).toEqual({
			'policies/grant': {
				title: '创业补贴',
				summary: grant.data.summary,
				href: 'policies/grant/',
				badge: { state: '还有 10 天截止', tone: 'closing' },
			},
		});
	});

	test('of a hub to a policy below leads to that county’s site', () => {
		const hub = linksOf(
			'p/c',
			letter('p/c', 'grant', 'rent'),
			policyEntry('p/c/x', 'grant'),
			policyEntry('p/c/y', 'rent'),
		);
		expect(hub['policies/grant']).toMatchObject({
			href: '../x/policies/grant/',
			badge: { state: '有效期未公布', tone: 'still' },
		});
		expect(hub['policies/rent']?.href).toBe('https://bailu.example.org/policies/rent/');
	});

	test('to nothing keeps its id and leads nowhere', () => {
		expect(linksOf('p/c/x', letter('p/c/x', 'gone'))).toEqual({
			'policies/gone': { title: 'gone', href: '', summary: '' },
		});
	});

	test('to a job or an event says how it stands', () => {
		const open = entry('letters', 'p/c/x', 'open', { events: ['fair'] });
		open.mentions = [{ kind: 'job', id: 'nurse', path: [], line: 9, column: 1 }];
		const links = linksOf(
			'p/c/x',
			open,
			entry('events', 'p/c/x', 'fair', { starts: '2026-05-01' }),
			entry('jobs', 'p/c/x', 'nurse', { closes: '2026-05-31' }),
		);
		expect(links['events/fair']).toMatchObject({ badge: { state: '已结束', tone: 'still' } });
		expect(links['jobs/nurse']).toMatchObject({ badge: { state: '已截止', tone: 'still' } });
	});
});

describe('an address', () => {
	test.each([
		['', ''],
		['404.html', ''],
		['policies/', '../'],
		['policies/grant/v1/', '../../../'],
	])('of the page %j has its root at %j', (address, expected) => {
		expect(rootOf(address)).toBe(expected);
	});

	test.each([
		['../', 'jobs/nurse/', '../jobs/nurse/'],
		['../', '../x/', '../../x/'],
		['', '', './'],
		['../../', '', '../../'],
		['../', 'https://example.org/', 'https://example.org/'],
		['../', 'mailto:a@example.org', 'mailto:a@example.org'],
		['../', '#top', '#top'],
	])('seen from a page with the root %j, %j is %j', (root, href, expected) => {
		expect(fromPage(root, href)).toBe(expected);
	});

	test('is absolute only with a scheme', () => {
		expect(['https://a.b', 'tel:1', 'a/b', '../a', '#a:b'].map(isAbsolute)).toEqual([
			true,
			true,
			false,
			false,
			false,
		]);
	});
});

test('sites are listed with their regions', () => {
	expect(sitesOf(contentOf(REGIONS))).toEqual([
		{ region: 'p/c', slug: 'c' },
		{ region: 'p/c/x', slug: 'x' },
		{ region: 'p/c/y', slug: 'y' },
	]);
});

test('the pages of a site are those of its entries that live here, every version among them', () => {
	const content = contentOf(REGIONS, [
		policyEntry('p', 'grant', 1),
		policyEntry('p', 'grant', 2, {
			effective: { from: '2026-01-01' },
			topic: 'housing',
			eligibility: { degrees: ['master'] },
		}),
		entry('jobs', 'p/c', 'clerk', { kind: 'internship', former_ids: ['scribe'] }),
		entry('jobs', 'p/c/x', 'nurse'),
	]);
	const pages = pageAddresses(loadSite(content, 'p/c', '2026-06-01'));
	const own = pages.filter((address) => !/^(?:api|embed|feeds)\//u.test(address));
	expect(own.toSorted()).toEqual(
		[
			'',
			'404.html',
			'about/',
			'compare/',
			'compare/housing/',
			'events/',
			'finder/',
			'jobs/',
			'jobs/clerk/',
			'jobs/clerk/deadline.ics',
			'jobs/degree/associate/',
			'jobs/degree/bachelor/',
			'jobs/degree/doctor/',
			'jobs/degree/master/',
			'jobs/kind/internship/',
			'jobs/kind/job/',
			'jobs/scribe/',
			'letters/',
			'offline.js',
			'policies/',
			'policies/changes/',
			'policies/for/',
			'policies/for/employed/',
			'policies/for/job-seeking/',
			'policies/for/master/',
			'policies/for/master/employed/',
			'policies/for/master/job-seeking/',
			'policies/for/master/overseas/',
			'policies/for/master/returning/',
			'policies/for/master/self-employed/',
			'policies/for/master/studying/',
			'policies/for/overseas/',
			'policies/for/returning/',
			'policies/for/self-employed/',
			'policies/for/studying/',
			'policies/grant/',
			'policies/grant/v1/',
			'policies/grant/v2/',
			'policies/topics/housing/',
			'programmes/',
			'robots.txt',
			'llms.txt',
			'search.json',
			'traditional.txt',
			'search/',
			'stations/',
			'stories/',
		].toSorted(),
	);
	expect(new Set(pages).size).toBe(pages.length);
});

import { describe, expect, test } from 'vitest';
import type { Region } from '../../src/schema/region.ts';
import { loadSite } from '../../src/site/load-site.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import { contentOf, entry, policyEntry, siteOf } from '../content-of.ts';

const DAY = '2026-06-01';
const REGIONS: Record<string, Partial<Region>> = {
	p: { name: '示例省', level: 'province' },
	'p/c': { name: '雁洲市', level: 'prefecture', site: siteOf({ slug: 'yanzhou' }) },
	'p/c/x': { name: '青禾县', site: siteOf() },
	'p/c/y': { name: '白鹭县', site: siteOf({ url: 'https://bailu.example.org' }) },
	'p/c/zone': { name: '示例园区', level: 'zone' },
};
const load = (id: string, entries: Entry[], regions = REGIONS) =>
	loadSite(contentOf(regions, entries), id, DAY);

test('a region without a site has nothing to load', () => {
	expect(() => load('p', [])).toThrow('Region p has no site');
});

describe('the frame of a site', () => {
	const site = load('p/c/x', []);

	test('names the regions above from the top, with a link where they have a site', () => {
		expect(site.trail).toEqual([
			{ name: '示例省', level: 'province' },
			{ name: '雁洲市', level: 'prefecture', href: '../yanzhou/' },
		]);
	});

	test('lists the sites below, relative or absolute, and not regions without one', () => {
		expect(load('p/c', []).below.map(({ name, href }) => [name, href])).toEqual([
			['青禾县', '../x/'],
			['白鹭县', 'https://bailu.example.org/'],
		]);
	});

	test('leads to the portal beside it, or to its address', () => {
		expect(site.portal).toBe('../');
		const content = contentOf(REGIONS);
		expect(loadSite(content, 'p/c/x', DAY, 'https://example.org').portal).toBe(
			'https://example.org/',
		);
	});
});

describe('an entry', () => {
	const job = (region: string, id = 'nurse') =>
		entry('jobs', region, id, { title: `${region} 招聘` });
	const found = (site: ReturnType<typeof load>) =>
		site.jobs.map(({ key, href, isHere, home }) => [key, href, isHere, home.relation]);

	test('of the region itself has its page here', () => {
		expect(found(load('p/c/x', [job('p/c/x')]))).toEqual([['nurse', 'jobs/nurse/', true, 'own']]);
	});

	test('from above has its page here too, and names its home', () => {
		const [listed] = load('p/c/x', [job('p/c')]).jobs;
		expect(listed).toMatchObject({ href: 'jobs/nurse/', isHere: true });
		expect(listed?.home).toEqual({
			region: 'p/c',
			name: '雁洲市',
			level: 'prefecture',
			relation: 'above',
			href: '../yanzhou/',
		});
	});

	test('from below leads to its home, relative or absolute', () => {
		const site = load('p/c', [job('p/c/x', 'a'), job('p/c/y', 'b')]);
		expect(found(site)).toEqual([
			['a', '../x/jobs/a/', false, 'below'],
			['b', 'https://bailu.example.org/jobs/b/', false, 'below'],
		]);
	});

	test('from a region below that has no site has its page at the nearest site above it', () => {
		expect(found(load('p/c', [job('p/c/zone')]))).toEqual([
			['nurse', 'jobs/nurse/', true, 'below'],
		]);
		expect(load('p/c', [job('p/c/zone')]).jobs[0]?.home).not.toHaveProperty('href');
	});

	test('from a partner leads to the partner’s site', () => {
		const sharing = {
			...REGIONS,
			'p/c/x': { ...REGIONS['p/c/x'], shares: { jobs_from: ['p/c/y'] } },
		};
		expect(found(load('p/c/x', [job('p/c/y')], sharing))).toEqual([
			['nurse', 'https://bailu.example.org/jobs/nurse/', false, 'partner'],
		]);
	});

	test('from a partner without any site has its page here', () => {
		const regions = { a: { site: siteOf(), shares: { jobs_from: ['b'] } }, b: {} };
		expect(found(load('a', [job('b')], regions))).toEqual([
			['nurse', 'jobs/nurse/', true, 'partner'],
		]);
	});

	test('with an id that is taken here gets its region’s name in its address', () => {
		const site = load('p/c', [
			entry('stations', 'p/c', 'hall'),
			entry('stations', 'p/c/zone', 'hall'),
		]);
		expect(site.stations.map(({ key }) => key)).toEqual(['hall', 'zone-hall']);
	});

	test('is published without its note', () => {
		const noted = entry('events', 'p/c/x', 'fair', { note: '只给编辑看' });
		const policy = policyEntry('p/c/x', 'grant', 1, { note: '只给编辑看' });
		expect(JSON.stringify(load('p/c/x', [noted, policy]))).not.toContain('只给编辑看');
	});

	test('is marked once its review day has passed', () => {
		const due = (review_by: string) => {
			const site = load('p/c/x', [
				entry('events', 'p/c/x', 'fair', { review_by }),
				policyEntry('p', 'grant', 1, { review_by }),
			]);
			return [site.events[0]?.isReviewDue, site.policies[0]?.isReviewDue];
		};
		expect(due('2026-05-31')).toEqual([true, true]);
		expect(due('2026-06-01')).toEqual([false, false]);
	});

	test('that is a policy says whose it is', () => {
		const { policies } = load('p/c/x', [policyEntry('p', 'above'), policyEntry('p/c/x', 'own')]);
		expect(policies.map(({ key, home }) => [key, home.relation, home.name])).toEqual([
			['above', 'above', '示例省'],
			['own', 'own', '青禾县'],
		]);
	});
});

describe('former ids', () => {
	const moved = (...former_ids: string[]) => entry('events', 'p/c/x', 'fair', { former_ids });

	test('lead to the entry where its page is', () => {
		expect(load('p/c/x', [moved('old')]).redirects).toEqual({ 'events/old/': 'events/fair/' });
		expect(load('p/c', [moved('old')]).redirects).toEqual({});
	});

	test('do not take the address of a living entry', () => {
		const living = entry('events', 'p/c/x', 'old');
		expect(load('p/c/x', [moved('old'), living]).redirects).toEqual({});
	});
});

describe('the order', () => {
	test('of jobs is by closing day, then those to come, then closed ones from the newest', () => {
		const job = (id: string, posted: string, closes?: string) =>
			entry('jobs', 'p/c/x', id, { posted, closes });
		const site = load('p/c/x', [
			job('closed-early', '2026-01-01', '2026-03-01'),
			job('closed-late', '2026-01-01', '2026-05-01'),
			job('to-come', '2026-07-01', '2026-08-01'),
			job('until-filled', '2026-01-01'),
			job('soon', '2026-01-01', '2026-06-03'),
			job('later', '2026-01-01', '2026-09-01'),
		]);
		expect(site.jobs.map(({ key }) => key)).toEqual([
			'soon',
			'later',
			'until-filled',
			'to-come',
			'closed-late',
			'closed-early',
		]);
	});

	test('of events is by start, then undated ones, then past ones from the newest', () => {
		const event = (id: string, starts?: string) => entry('events', 'p/c/x', id, { starts });
		const site = load('p/c/x', [
			event('long-past', '2025-01-01'),
			event('past', '2026-05-01'),
			event('undated', undefined),
			event('later', '2026-09-01'),
			event('soon', '2026-06-02'),
		]);
		expect(site.events.map(({ key }) => key)).toEqual([
			'soon',
			'later',
			'undated',
			'past',
			'long-past',
		]);
	});

	test('of policies puts those one can apply for first', () => {
		const policy = (id: string, fields: Parameters<typeof policyEntry>[3]) =>
			policyEntry('p/c/x', id, 1, fields);
		const site = load('p/c/x', [
			policy('a-withdrawn', { status: 'withdrawn', since: '2026-01-01', reason: '停' }),
			policy('b-expired', { effective: { to: '2026-01-01' } }),
			policy('c-upcoming', { effective: { from: '2027-01-01' } }),
			policy('d-open', {}),
			policy('e-closing', { effective: { to: '2026-06-10' } }),
		]);
		expect(site.policies.map(({ key }) => key)).toEqual([
			'e-closing',
			'd-open',
			'c-upcoming',
			'b-expired',
			'a-withdrawn',
		]);
	});
});

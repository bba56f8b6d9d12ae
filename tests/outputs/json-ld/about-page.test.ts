import { describe, expect, test } from 'vitest';
import { aboutPage, type EntryView } from '../../../src/outputs/json-ld/about-page.ts';
import type { EntryData, EntryType } from '../../../src/schema/registry.ts';
import { type SiteOptions, siteWith } from './site-of.ts';

const URL = 'https://x.example.org';
const source = { title: '某文件', issuer: '某局', url: 'https://example.org/a' };

/** What the page of the site's one entry tells, without its crumbs. */
function told<Type extends EntryType>(
	type: Type,
	fields: Partial<EntryData[Type]>,
	options?: SiteOptions,
): any[] {
	const site = siteWith(type, fields, options);
	const entry = site[type][0] as EntryView;
	return aboutPage(site, { isHome: false, crumbs: [], entry });
}

describe('a policy', () => {
	test('is a service in its region, and who published the text does not provide it', () => {
		expect(told('policies', { title: '补贴', source }, { url: URL })).toEqual([
			{
				'@context': 'https://schema.org',
				'@type': 'GovernmentService',
				name: '补贴',
				description: '一句话说明这条内容，十个字以上。',
				serviceType: '创业',
				areaServed: { '@type': 'AdministrativeArea', name: '甲县' },
				termsOfService: 'https://example.org/a',
				url: `${URL}/policies/one/`,
			},
		]);
	});

	test('is none once it is over, stopped or a sample', () => {
		expect(told('policies', { effective: { from: '2026-01-01', to: '2026-06-01' } })).toHaveLength(
			1,
		);
		expect(told('policies', { effective: { from: '2026-01-01', to: '2026-05-31' } })).toEqual([]);
		const stop = { since: '2026-05-01', reason: '名额用完' };
		expect(told('policies', { status: 'quota-full', ...stop })).toEqual([]);
		expect(told('policies', { sample: true })).toEqual([]);
	});
});

describe('an event', () => {
	const fair = { title: '招聘会', starts: '2026-06-10', place: '体育馆' };

	test('has its day and place', () => {
		expect(told('events', { ...fair, organiser: '某局' })).toEqual([
			{
				'@context': 'https://schema.org',
				'@type': 'Event',
				name: '招聘会',
				description: '一句话说明这条内容，十个字以上。',
				startDate: '2026-06-10',
				eventStatus: 'https://schema.org/EventScheduled',
				eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
				location: { '@type': 'Place', name: '体育馆', address: '体育馆' },
				organizer: { '@type': 'Organization', name: '某局' },
			},
		]);
	});

	test('can take place online, or both', () => {
		const online = 'https://example.org/live';
		const [live] = told('events', { ...fair, place: undefined, online });
		expect(live.location).toEqual({ '@type': 'VirtualLocation', url: online });
		expect(live.eventAttendanceMode).toBe('https://schema.org/OnlineEventAttendanceMode');
		expect(told('events', { ...fair, online })[0].location).toHaveLength(2);
	});

	test('says that it is cancelled', () => {
		const [one] = told('events', { ...fair, status: 'cancelled' });
		expect(one.eventStatus).toBe('https://schema.org/EventCancelled');
	});

	test('is none without a day or a place, and when it is past', () => {
		expect(told('events', { ...fair, starts: '2026-06' })).toEqual([]);
		expect(told('events', { ...fair, starts: undefined, date_text: '六月' })).toEqual([]);
		expect(told('events', { ...fair, place: undefined })).toEqual([]);
		expect(told('events', { ...fair, starts: '2026-05-31' })).toEqual([]);
	});
});

describe('the links back', () => {
	const crumbs = [{ label: '岗位', href: 'jobs/' }];
	const typesOf = (options: SiteOptions) =>
		aboutPage(siteWith('jobs', {}, options), { isHome: false, crumbs });

	test('have full addresses', () => {
		const [list] = typesOf({ url: URL }) as any[];
		expect(list.itemListElement).toEqual([
			{ '@type': 'ListItem', position: 1, name: '首页', item: `${URL}/` },
			{ '@type': 'ListItem', position: 2, name: '岗位', item: `${URL}/jobs/` },
		]);
	});

	test('are not told without a public address, nor on samples', () => {
		const site = siteWith('jobs', { sample: true }, { url: URL });
		const entry = site.jobs[0]!;
		expect(aboutPage(site, { isHome: false, crumbs, entry })).toEqual([]);
		expect(typesOf({})).toEqual([]);
		expect(typesOf({ url: URL, sample: true })).toEqual([]);
	});
});

test('a home page says who the site is, a sample does not', () => {
	const home = (options: SiteOptions) =>
		aboutPage(siteWith('jobs', {}, options), { isHome: true, crumbs: [] });
	expect(home({ url: URL }).map((one) => [one['@type'], one.name, one.url])).toEqual([
		['Organization', '甲县归雁', `${URL}/`],
		['WebSite', '甲县归雁', `${URL}/`],
	]);
	expect(home({ sample: true })).toEqual([]);
});

import { expect, test } from 'vitest';
import { pageAddresses } from '../../src/site/addresses.ts';
import { employerKey, employersOf, ofEmployer } from '../../src/site/employers.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { contentOf, entry, siteOf } from '../content-of.ts';

const jobOf = (id: string, name: string, closes = '2026-12-31') =>
	entry('jobs', 'x', id, { employer: { name }, closes });
const siteWith = (entries: ReturnType<typeof jobOf>[]) =>
	loadSite(contentOf({ x: { name: '青禾县', site: siteOf() } }, entries), 'x', '2026-06-01');

const site = siteWith([
	jobOf('a', '示例食品公司'),
	jobOf('b', '示例食品公司'),
	jobOf('c', '示例食品公司', '2026-02-01'),
	jobOf('d', '示例装备公司'),
	jobOf('e', '示例装备公司'),
]);

test('gives an employer with three jobs, closed ones counted, a page', () => {
	expect(site.employers.map(({ label, count }) => [label, count])).toEqual([['示例食品公司', 3]]);
	expect(pageAddresses(site)).toContain(`jobs/employer/${employerKey('示例食品公司')}/`);
	expect(ofEmployer(site.jobs, '示例食品公司').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('puts the employer with most jobs first', () => {
	const more = ['f', 'g'].map((id) => jobOf(id, '示例装备公司'));
	const jobs = siteWith([
		...['a', 'b', 'c'].map((id) => jobOf(id, '示例食品公司')),
		...['d', 'e'].map((id) => jobOf(id, '示例装备公司')),
		...more,
	]).jobs;
	expect(employersOf(jobs).map(({ label }) => label)).toEqual(['示例装备公司', '示例食品公司']);
});

test('keeps the address of a name for ever', () => {
	expect(employerKey('示例食品公司')).toBe('80e231ju81');
	expect(employerKey('青禾县人民医院（示例）')).toBe(employerKey('青禾县人民医院(示例)'));
});

test('tells names apart that begin alike', () => {
	const names = Array.from({ length: 2000 }, (_, n) => `青禾县人力资源和社会保障局第${n}所`);
	expect(new Set(names.map(employerKey)).size).toBe(names.length);
	expect(names.map(employerKey).filter((key) => !/^[a-z0-9]{10}$/u.test(key))).toEqual([]);
});

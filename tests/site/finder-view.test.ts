import { expect, test } from 'vitest';
import { loadSite } from '../../src/site/load-site.ts';
import { contentOf, entry, policyEntry, siteOf } from '../content-of.ts';

const finderOf = (...entries: ReturnType<typeof entry>[]) =>
	loadSite(contentOf({ x: { name: '青禾县', site: siteOf() } }, entries), 'x', '2026-06-01').finder;

test('leaves a policy to confirm whose conditions nobody published', () => {
	const { questions, policies } = finderOf(policyEntry('x', 'grant'));
	expect(questions).toEqual([]);
	expect(policies[0]?.conditions).toEqual([{ text: '没有公布申请条件，先问发布单位', tests: [] }]);
});

test('finds no condition where a policy says that it has none', () => {
	const { policies } = finderOf(policyEntry('x', 'grant', 1, { eligibility: { hukou: 'any' } }));
	expect(policies[0]?.conditions).toEqual([]);
});

test('marks what a job asks of a major, which the phone compares by its own means', () => {
	const job = (requirements: object) => entry('jobs', 'x', 'nurse', { requirements });
	const { jobs } = finderOf(job({ majors: ['护理学'], text: '能上夜班' }));
	expect(jobs[0]?.conditions.map(({ text, isMajor }) => [text, isMajor])).toEqual([
		['专业：护理学', true],
		['能上夜班', undefined],
	]);
	expect(finderOf(job({ majors: ['专业不限'] })).jobs[0]?.conditions).toEqual([]);
});

/** The search finds what it is known to find: a whole run of the evaluation, in a browser. */
import { beforeAll, describe, expect, test } from 'vitest';
import { runScript } from '../cli/run.ts';

const FIXTURES = 'tests/search/fixtures';

interface Means {
	'R@10': number;
	MRR: number;
	zero: number;
	queries: number;
}
let results: {
	overall: Means;
	categories: Record<string, Means>;
	bytes: Record<'page' | 'first' | 'firstMax' | 'later', number>;
	misses: { query: string }[];
};

beforeAll(() => {
	const files = ['--corpus', `${FIXTURES}/corpus.json`, '--queries', `${FIXTURES}/queries.json`];
	const { code, stdout, stderr } = runScript('eval-search', ...files, '--json');
	expect(code, stderr).toBe(0);
	results = JSON.parse(stdout);
}, 180_000);

test('finds something for every query, and nearly always the right thing first', () => {
	const { overall, misses } = results;
	const missed = misses.map(({ query }) => query).join('、');
	expect(overall.zero).toBe(0);
	expect(overall['R@10'], missed).toBeGreaterThanOrEqual(0.97);
	expect(overall.MRR, missed).toBeGreaterThanOrEqual(0.97);
});

describe('of each category', () => {
	test.each([
		['exact', 1],
		['county', 1],
		['syn', 0.95],
		['pinyin', 0.95],
		['trad', 0.95],
		['typo', 0.85],
		['phrase', 0.85],
	])('%s reaches %d', (category, floor) => {
		const { 'R@10': recall, queries } = results.categories[category] as Means;
		expect(queries).toBeGreaterThan(0);
		expect(recall).toBeGreaterThanOrEqual(floor);
	});
});

test('sends few bytes', () => {
	const { page, first, firstMax, later } = results.bytes;
	expect(page).toBeLessThanOrEqual(25_000);
	expect(first).toBeLessThanOrEqual(150_000);
	expect(firstMax).toBeLessThanOrEqual(200_000);
	expect(later).toBeLessThanOrEqual(60_000);
});

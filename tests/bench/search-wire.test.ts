/** A county's site is asked for something that it has. */
import { expect, test } from 'vitest';
import { queryOfCounty, rightOf } from '../../scripts/bench/search-wire.ts';
import type { CorpusRecord } from '../../scripts/eval/records.ts';

const record = (
	id: string,
	county: string,
	title: string,
	benefitNames: string[],
): CorpusRecord => ({
	id,
	kind: 'policy',
	county,
	title,
	summary: title,
	benefitNames,
	year: 2026,
	posted: '2026-01-05',
	body: title,
});

const RECORDS = [
	record('a', '白鹭县', '致毕业生的信', []),
	record('b', '白鹭县', '租房办法', ['租房补贴']),
	record('c', '云溪市', '租房办法', ['租房补贴']),
	record('d', '白鹭县', '一封信', ['创业资助', '租房补贴']),
	record('e', '青禾县', '招聘', []),
];

test('asks for the first benefit of a county, answered by its own records about it', () => {
	const asked = { query: '租房补贴', category: '白鹭县', relevant: ['b', 'd'] };
	expect(queryOfCounty(RECORDS, '白鹭县')).toEqual(asked);
});

test('asks for a title where a county has no benefit', () => {
	const asked = { query: '招聘', category: '青禾县', relevant: ['e'] };
	expect(queryOfCounty(RECORDS, '青禾县')).toEqual(asked);
});

test('counts first results that are answers, and no page that is no record', () => {
	const queries = RECORDS.slice(0, 3).map(({ id, title }) => ({
		query: title,
		category: 'x',
		relevant: [id],
	}));
	const found = ['/a/', '/c/', '/about/'].map((path) => ({ query: '', bytes: 1, path }));
	const recordAt = (path: string) => (path === '/about/' ? undefined : path[1]);
	expect(rightOf(found, queries, recordAt)).toEqual({ right: 1, of: 3 });
});

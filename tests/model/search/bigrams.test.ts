import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hanBigrams, queryBigrams } from '../../../src/model/search/bigrams.ts';

test('a query is looked for in pairs of characters, words in letters and figures whole', () => {
	expect(queryBigrams('租房补贴 iso9001内审员 c++ 人')).toEqual([
		...['租房', '房补', '补贴', 'iso9001', '内审', '审员', 'c++', '人'],
	]);
});

test('the index has the last character of a run too', () => {
	expect(hanBigrams('2022届毕业生 人')).toEqual(['2022', '届毕', '毕业', '业生', '生', '人']);
});

test('takes no character apart that is two units long', () => {
	expect(hanBigrams('𠮷野家')).toEqual(['𠮷野', '野家', '家']);
});

test('every character of a text begins a piece of the index', () => {
	const han = fc.string({ unit: fc.constantFrom(...'租房补贴创业a1 ') });
	fc.assert(
		fc.property(han, (text) => {
			for (const character of text.match(/\p{Script=Han}/gu) ?? [])
				expect(hanBigrams(text).some((piece) => piece.startsWith(character))).toBe(true);
		}),
	);
});

test('every piece of a query is a piece of the index of a text that holds the query', () => {
	const han = fc.string({ unit: fc.constantFrom(...'租房补贴'), minLength: 2 });
	fc.assert(
		fc.property(han, han, han, (before, query, after) => {
			expect(hanBigrams(before + query + after)).toEqual(
				expect.arrayContaining(queryBigrams(query)),
			);
		}),
	);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryBigrams } from '../../../src/model/search/bigrams.ts';

test('a text is parted into pairs of characters, words in letters and figures whole', () => {
	expect(queryBigrams('租房补贴 iso9001内审员 c++ 人')).toEqual([
		...['租房', '房补', '补贴', 'iso9001', '内审', '审员', 'c++', '人'],
	]);
});

test('takes no character apart that is two units long', () => {
	expect(queryBigrams('𠮷野家')).toEqual(['𠮷野', '野家']);
});

test('every piece of a text is a piece of all that holds it', () => {
	const han = fc.string({ unit: fc.constantFrom(...'租房补贴'), minLength: 2 });
	fc.assert(
		fc.property(han, han, han, (before, query, after) => {
			expect(queryBigrams(before + query + after)).toEqual(
				expect.arrayContaining(queryBigrams(query)),
			);
		}),
	);
});

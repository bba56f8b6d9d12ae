import { expect, test } from 'vitest';
import { mergedFiles } from '../../../src/model/search/merged-files.ts';
import { rowsKey } from '../../../src/model/search/rows-key.ts';
import { resultView, type SearchFile } from '../../../src/model/search/search-index.ts';

const file = (place: string, href: string): SearchFile => ({
	places: [
		{ name: '示例省', also: [] },
		{ name: place, also: [], up: 0 },
	],
	synonyms: [['租房补贴', `${place}租房`]],
	badges: [[`${place}开放`, 'live']],
	rows: [[0, href, '租房补贴', [], '', 1, 0, 0, null, null, [], [], 0, null, null]],
	more: 2,
});

test('keeps the places, badges and addresses of each file', () => {
	const all = mergedFiles([
		{ base: '', file: file('青禾县', 'policies/a/') },
		{ base: 'https://partner.example.org/', file: file('白鹭县', 'policies/b/') },
		{ base: 'https://partner.example.org/', file: file('沙洲县', 'https://example.org/c/') },
	]);
	expect([0, 1, 2].map((index) => resultView(all, index))).toMatchObject([
		{ href: 'policies/a/', place: '青禾县', badge: ['青禾县开放', 'live'] },
		{
			href: 'https://partner.example.org/policies/b/',
			place: '白鹭县',
			badge: ['白鹭县开放', 'live'],
		},
		{ href: 'https://example.org/c/', place: '沙洲县' },
	]);
	expect(all.places.map(({ up }) => up)).toEqual([undefined, 0, undefined, 2, undefined, 4]);
	expect([all.synonyms.length, all.more]).toEqual([3, 6]);
});

test('tells rows apart by their addresses and order', () => {
	const keys = [['a/', 'b/'], ['b/', 'a/'], ['a/b/'], ['a/'], []].map(rowsKey);
	expect(new Set(keys).size).toBe(keys.length);
	expect(rowsKey(['a/', 'b/'])).toBe(keys[0]);
});

/** Names told whole, in part, by other words, in pinyin: which entry comes first. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { match, matchPinyin, STRONG } from '../../../src/model/search/match.ts';
import { quickSearch } from '../../../src/model/search/quick-search.ts';
import type { SearchEntry } from '../../../src/model/search/search-entry.ts';
import { wordsOf } from '../../../src/model/search/words-of.ts';

const entry = (title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
	type: 'policies',
	title,
	names: [],
	aliases: [],
	related: [],
	summary: '',
	place: 0,
	pinyin: [],
	age: 0,
	...more,
});

const RENT = entry('租房补贴实施办法', {
	names: ['租房补贴'],
	aliases: ['房租补助'],
	pinyin: ['zu fang bu tie', 'fang zu bu zhu'],
});
const LOAN = entry('关于创业担保贷款的通知', { names: ['创业担保贷款'], aliases: ['创业贷款'] });
const VISIT = entry('柔性引才办法', { names: ['柔性引才'] });
const SCHOOL = entry('高层次人才子女入学', { names: ['子女入学'], related: ['引才', '孩子上学'] });
const NURSE = entry('县医院护士', {
	type: 'jobs',
	summary: '持护士执业证，领过租房补贴的也可以来',
});
const ALL = [NURSE, SCHOOL, VISIT, LOAN, RENT];

const ask = (text: string, entries = ALL): string[] =>
	quickSearch(entries, { text: text.replaceAll(' ', ''), words: wordsOf(text) }).map(
		({ index }) => entries[index]?.title as string,
	);

describe('what comes first', () => {
	test.each([
		['租房补贴', '租房补贴实施办法', 'its whole name'],
		['租房补', '租房补贴实施办法', 'the beginning of its name'],
		['房租补助', '租房补贴实施办法', 'another word for it'],
		['创业贷款', '关于创业担保贷款的通知', 'another word that leaves some out'],
		['引才', '柔性引才办法', 'the end of a name before a related word'],
		['孩子上学', '高层次人才子女入学', 'a related word'],
		['护士', '县医院护士', 'a word of its title'],
		['高层次 入学', '高层次人才子女入学', 'two words apart'],
		['租房补帖', '租房补贴实施办法', 'most of its pairs'],
		['zufangbutie', '租房补贴实施办法', 'its pinyin'],
		['zfbt', '租房补贴实施办法', 'its initials'],
		['zufangb', '租房补贴实施办法', 'the beginning of its pinyin'],
	])('%s finds %s: %s', (text, title) => {
		expect(ask(text)[0]).toBe(title);
	});

	test('is nothing where nothing fits', () => {
		expect(ask('养蜂')).toEqual([]);
		expect(quickSearch(ALL, { text: '', words: [] })).toEqual([]);
	});

	test('is what is open, of two that fit alike', () => {
		const over = entry('租房补贴', { names: ['租房补贴'], age: 2 });
		const open = entry('租房补贴', { names: ['租房补贴'], age: 0, summary: 'open' });
		expect(quickSearch([over, open], { text: '租房补贴', words: [] })[0]?.index).toBe(1);
	});

	test('is called so, before what only mentions it', () => {
		expect(ask('租房补贴')).toEqual(['租房补贴实施办法', '县医院护士']);
	});
});

describe('points', () => {
	const texts = fc.string({
		unit: fc.constantFrom(...'租房补贴创业贷款人才'),
		minLength: 1,
		maxLength: 8,
	});

	test('are between 0 and 100, most for the name itself', () => {
		fc.assert(
			fc.property(texts, texts, (name, text) => {
				const points = match(entry('标题', { names: [name] }), text);
				expect(points).toBeGreaterThanOrEqual(0);
				expect(points).toBeLessThanOrEqual(100);
				expect(match(entry('标题', { names: [name] }), name)).toBe(100);
				if (text !== name) expect(points).toBeLessThan(100);
			}),
		);
	});

	test('of a part of a name are strong wherever it stands', () => {
		fc.assert(
			fc.property(texts, texts, texts, (before, text, after) => {
				const named = entry('标题', { names: [before + text + after] });
				expect(match(named, text)).toBeGreaterThanOrEqual(STRONG);
			}),
		);
	});

	test('of letters are none where no name is spelled so', () => {
		expect(matchPinyin(RENT, 'bt')).toBeGreaterThan(0);
		expect(matchPinyin(RENT, 'fangbt')).toBe(0);
		expect(matchPinyin(RENT, 'q')).toBe(0);
		expect(matchPinyin(LOAN, 'cy')).toBe(0);
	});
});

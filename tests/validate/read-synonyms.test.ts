import { describe, expect, test } from 'vitest';
import { readSynonyms } from '../../scripts/validate/read-synonyms.ts';
import { contentFolder } from '../content-folder.ts';

/** The groups of a file that are used, and `CODE line:column` of what is wrong with it. */
function read(text: string) {
	const { synonyms, issues } = readSynonyms(contentFolder({ 'synonyms.yaml': text }), []);
	return [synonyms, issues.map(({ code, line, column }) => `${code} ${line}:${column}`)];
}

test('a file that is not there has no groups and nothing wrong', () => {
	expect(readSynonyms(contentFolder({}), [])).toEqual({ issues: [] });
});

describe('the groups of a file', () => {
	test('are used although there is a warning', () => {
		expect(read('- [创业贷款, 申请]\n')).toEqual([
			[['创业贷款', '申请']],
			['SYNONYM_EMPTY_WORD 1:10'],
		]);
	});

	test('are not used where one holds an error', () => {
		expect(read('- [补贴, 补助]\n- [租房, 房]\n')).toEqual([
			undefined,
			['SYNONYM_ONE_CHARACTER 2:8'],
		]);
	});
});

describe('of a word with several faults', () => {
	test.each([
		['the markup', '- [补贴, <b>补助</b>]\n', ['TEXT_MARKUP 1:8']],
		['that it is short, not that it is alone', '- [房]\n', ['SYNONYM_ONE_CHARACTER 1:4']],
		[
			'the error, not the warning',
			'- [创业, 申请, 申请]\n',
			['SYNONYM_REPEATED 1:12', 'SYNONYM_EMPTY_WORD 1:8'],
		],
	])('only %s is told', (_what, text, issues) => {
		expect(read(text)[1]).toEqual(issues);
	});
});

test('beside something that is no text the words are checked, too', () => {
	expect(read('- 补贴\n- [[补贴], 房, 补助]\n- [补助]\n')[1]).toEqual([
		'SHAPE_WRONG 1:3',
		'SHAPE_WRONG 2:4',
		'SYNONYM_ONE_CHARACTER 2:10',
		'SYNONYM_IN_TWO_GROUPS 3:4',
	]);
});

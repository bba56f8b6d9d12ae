/** The command's wrong uses; the measuring itself takes minutes. */
import { expect, test } from 'vitest';
import { runScript } from '../cli/run.ts';
import { contentFolder } from '../content-folder.ts';

test.each([
	['a measure that there is not', ['constructor'], '没有 constructor 这种测量'],
	['two measures at once', ['pages', 'search'], '没有 pages search 这种测量'],
	['a search without files', ['search'], '要写 --corpus 和 --queries'],
	[
		'a search with a file that is not there',
		['search', '--corpus', 'none.json', '--queries', 'none.json'],
		'--corpus 要写一个文件，没有 none.json',
	],
])('refuses %s with code 2', (_case, args, message) => {
	const { code, stdout, stderr } = runScript('bench', ...args);
	expect([code, stdout]).toEqual([2, '']);
	expect(stderr).toContain(message);
	expect(stderr).toContain('用法：npm run bench');
});

test('names a fault in the files of a search on stderr, and ends with code 1', () => {
	const folder = contentFolder({ 'corpus.json': '[]', 'queries.json': '[]' });
	const files = ['--corpus', `${folder}/corpus.json`, '--queries', `${folder}/queries.json`];
	const { code, stdout, stderr } = runScript('bench', 'search', ...files, '--json');
	expect([code, stdout]).toEqual([1, '']);
	expect(stderr).toContain('corpus.json:1:1  EVAL_LIST');
});

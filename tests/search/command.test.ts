/** The command's wrong uses and its complaints about files; the measuring itself takes a browser. */
import { expect, test } from 'vitest';
import { runScript } from '../cli/run.ts';
import { contentFolder } from '../content-folder.ts';

const run = (...args: string[]) => runScript('eval-search', ...args);

test('prints its help and ends well', () => {
	const { code, stdout } = run('--help');
	expect(code).toBe(0);
	expect(stdout).toContain('用法：npm run eval:search');
});

test.each([
	['no files', [], '要写 --corpus 和 --queries'],
	[
		'a file that is not there',
		['--corpus', 'none.json', '--queries', 'none.json'],
		'没有 none.json',
	],
	['an unknown flag', ['--what'], '--what'],
	['a stray word', ['corpus.json'], '不认识 corpus.json'],
])('refuses %s with code 2', (_case, args, message) => {
	const { code, stdout, stderr } = run(...args);
	expect([code, stdout]).toEqual([2, '']);
	expect(stderr).toContain(message);
	expect(stderr).toContain('用法：npm run eval:search');
});

test('names a fault at its place with a way out, and ends with code 1', () => {
	const folder = contentFolder({
		'corpus.json': '[\n{"id": "policy-001", "kind": "policies"}\n]\n',
		'queries.json': '[{"query": "租房", "category": "x", "relevant": ["policy-001"]},]\n',
	});
	const { code, stdout, stderr } = run(
		'--corpus',
		`${folder}/corpus.json`,
		'--queries',
		`${folder}/queries.json`,
		'--json',
	);
	expect([code, stdout]).toEqual([1, '']);
	expect(stderr).toContain('corpus.json:2:30  EVAL_FIELD');
	expect(stderr).toContain('改法：写 "policy"、"job"、"letter" 或 "story"。');
	expect(stderr).toContain('queries.json:1:63  EVAL_JSON');
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILT_AS_OF, BUILT_SITE } from '../built-site.ts';
import { runScript } from './run.ts';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'guiyan-cli-'));
	cpSync('content/shili', join(folder, 'content/shili'), { recursive: true });
	cpSync('content/portal.yaml', join(folder, 'content/portal.yaml'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMMANDS = [
	...['build', 'start', 'dev', 'validate', 'verify'],
	...['explain', 'docs', 'report', 'fmt', 'new'],
];

test('a command whose reader has seen enough ends quietly', () => {
	const command = `${process.execPath} scripts/explain.ts | head -1`;
	const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
	expect([stdout.split('\n').length, stderr]).toEqual([2, '']);
});

describe('every command', () => {
	for (const name of COMMANDS) {
		test(`${name} prints its help and ends well`, () => {
			const { code, stdout } = runScript(name, '--help');
			expect(code).toBe(0);
			expect(stdout).toContain('用法：npm');
		});

		test(`${name} refuses an unknown flag with code 2`, () => {
			const { code, stderr } = runScript(name, '--no-such-flag');
			expect(code).toBe(2);
			expect(stderr).toContain('用法：npm');
		});
	}
});

describe('validate', () => {
	test('refuses a day that does not exist', () => {
		const { code, stderr } = runScript('validate', '--as-of', '2026-02-29');
		expect(code).toBe(2);
		expect(stderr).toContain('2026-02-29');
	});

	test('refuses an unknown format and names those there are', () => {
		const { code, stderr } = runScript('validate', '--format', 'constructor');
		expect(code).toBe(2);
		expect(stderr).toContain('constructor 这种格式，可以写 text、json、github、gitlab、sarif');
	});

	test('finds no error in the project’s own content', () => {
		const { code, stdout } = runScript('validate', '--format', 'json', '--as-of', BUILT_AS_OF);
		const { summary } = JSON.parse(stdout);
		expect(summary.errors).toBe(0);
		expect(summary.files).toBeGreaterThan(250);
		expect(code).toBe(0);
	});

	test('prints the JSON of the contract, sorted, with every problem of every file in one run', () => {
		const content = join(folder, 'content');
		const job = 'shili/yanzhou/bailu/jobs/broken.yaml';
		writeFileSync(
			join(content, job),
			'title: 示例岗位\nsummary: 太短\nkind: jobb\nposted: 2026/3/1\nsample: true\nunknown_field: 1\n',
		);
		const { code, stdout } = runScript(
			'validate',
			'--format',
			'json',
			'--content',
			content,
			'--as-of',
			BUILT_AS_OF,
		);
		rmSync(join(content, job));
		const { summary, issues } = JSON.parse(stdout);
		expect(code).toBe(1);
		const found = issues.filter(({ severity }: { severity: string }) => severity === 'error');
		expect(summary.errors).toBe(found.length);
		expect(
			found.map(({ code: name, line, column, path }: Record<string, unknown>) => [
				name,
				line,
				column,
				path,
			]),
		).toEqual(
			[
				['FIELD_MISSING', 1, 1, 'employer'],
				['FIELD_MISSING', 1, 1, 'place'],
				['FIELD_MISSING', 1, 1, 'apply'],
				['FIELD_NEEDED_HERE', 1, 1, ''],
				['TEXT_LENGTH', 2, 10, 'summary'],
				['VALUE_UNKNOWN', 3, 7, 'kind'],
				['DATE_FORM', 4, 9, 'posted'],
				['FIELD_UNKNOWN', 6, 1, 'unknown_field'],
			].toSorted((a, b) => Number(a[1]) - Number(b[1])),
		);
		for (const issue of found) {
			expect(Object.keys(issue)).toEqual([
				'severity',
				'code',
				'file',
				'line',
				'column',
				'path',
				'message',
				'hint',
			]);
			expect(issue.file).toContain(job);
		}
	});

	test('keeps to the paths it is given', () => {
		const { stdout } = runScript('validate', '--format', 'json', 'content/hunan/region.yaml');
		expect(JSON.parse(stdout).summary.files).toBe(1);
	});
});

describe('verify', () => {
	test('finds changed, missing and extra files', () => {
		const tree = join(folder, 'tree');
		cpSync(BUILT_SITE, tree, { recursive: true, dereference: true });
		expect(runScript('verify', tree).code).toBe(0);
		writeFileSync(join(tree, 'index.html'), 'changed');
		rmSync(join(tree, 'fogang/index.html'));
		writeFileSync(join(tree, 'extra.html'), 'extra');
		const { code, stdout } = runScript('verify', tree);
		expect(code).toBe(1);
		expect(stdout.split('\n').slice(0, 3)).toEqual([
			'改动  index.html',
			'缺少  fogang/index.html',
			'多出  extra.html',
		]);
	});

	test('refuses a folder without a manifest', () => {
		expect(runScript('verify', folder).code).toBe(2);
	});
});

test('npm run fmt has nothing to bring into form in the content of this project', () => {
	const { code, stdout } = runScript('fmt', '--check');
	expect(stdout).not.toContain('要整理  ');
	expect(code).toBe(0);
});

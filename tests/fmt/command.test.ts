import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../cli/run.ts';
import { contentFolder } from '../content-folder.ts';

const FILES = {
	'g/region.yaml': 'level: county\nname: 甲县\n',
	'g/jobs/good.yaml': 'title: 好\n',
	'g/jobs/tab.yaml': 'apply:\n\tphone: 1\n',
	'g/jobs/Odd Name.yaml': 'kind: a\ntitle: b\n',
};

test('writes what it changes, says so, and names what it cannot read', () => {
	const root = contentFolder(FILES);
	const { code, stdout } = runScript('fmt', '--content', root);
	expect(code).toBe(1);
	expect(stdout).toMatch(/已整理 {2}\S+g\/region\.yaml：字段顺序\n/u);
	expect(stdout).toMatch(/g\/jobs\/tab\.yaml:2:\d+ {2}YAML_TAB\n/u);
	expect(stdout).toContain('共 3 个文件：整理了 1 个，1 个没有动，请先改正。\n');
	expect(readFileSync(join(root, 'g/region.yaml'), 'utf8')).toBe('name: 甲县\nlevel: county\n');
	expect(readFileSync(join(root, 'g/jobs/tab.yaml'), 'utf8')).toBe(FILES['g/jobs/tab.yaml']);
});

test('with --check writes nothing and fails', () => {
	const root = contentFolder(FILES);
	const { code, stdout } = runScript(
		'fmt',
		'--check',
		'--content',
		root,
		join(root, 'g/region.yaml'),
	);
	expect(code).toBe(1);
	expect(stdout).toMatch(/要整理 {2}\S+g\/region\.yaml：字段顺序\n/u);
	expect(stdout).toContain('共 1 个文件：要整理 1 个。\n');
	expect(readFileSync(join(root, 'g/region.yaml'), 'utf8')).toBe(FILES['g/region.yaml']);
});

test('has nothing to do after a run', () => {
	const root = contentFolder(FILES);
	const folder = join(root, 'g/region.yaml');
	expect(runScript('fmt', '--content', root, folder).code).toBe(0);
	const { code, stdout } = runScript('fmt', '--check', '--content', root, folder);
	expect([code, stdout]).toEqual([0, '共 1 个文件：要整理 0 个。\n']);
});

test('refuses a path without content files', () => {
	const root = contentFolder(FILES);
	const { code, stderr } = runScript('fmt', '--content', root, join(root, 'g/stories'));
	expect(code).toBe(2);
	expect(stderr).toContain('不是内容文件');
});

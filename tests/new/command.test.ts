import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../cli/run.ts';
import { contentFolder } from '../content-folder.ts';
import { CLEAN } from '../validate/clean-content.ts';

const run = (root: string, ...args: string[]) => runScript('new', '--content', root, ...args);

test('writes the file, names it and says what to do next', () => {
	const root = contentFolder(CLEAN);
	const { code, stdout } = run(root, '岗位', '--region', 'g/x', '--title', '县医院医生');
	expect(code).toBe(0);
	expect(stdout).toMatch(/^写好了 \S+g\/x\/jobs\/xian-yi-yuan-yi-sheng\.yaml。接下来：\n/u);
	expect(stdout).toContain('删去 sample: true');
	expect(existsSync(join(root, 'g/x/jobs/xian-yi-yuan-yi-sheng.yaml'))).toBe(true);
});

test('never writes over a file', () => {
	const root = contentFolder(CLEAN);
	const { code, stderr } = run(root, 'job', '--region', 'g/x', '--slug', 'nurse');
	expect(code).toBe(1);
	expect(stderr).toMatch(/已经有 \S+g\/x\/jobs\/nurse\.yaml，没有改动/u);
	expect(readFileSync(join(root, 'g/x/jobs/nurse.yaml'), 'utf8')).toBe(
		CLEAN['g/x/jobs/nurse.yaml'],
	);
});

test('writes nothing where the title is no title', () => {
	const root = contentFolder(CLEAN);
	const { code, stderr } = run(root, 'job', '--region', 'g/x', '--slug', 'a', '--title', '字');
	expect(code).toBe(1);
	expect(stderr).toContain('TEXT_LENGTH');
	expect(existsSync(join(root, 'g/x/jobs/a.yaml'))).toBe(false);
});

test.each([
	['a type', ['--region', 'g/x', '--slug', 'a'], '还缺 类型'],
	['a region', ['job', '--slug', 'a'], '还缺 --region'],
	['a title', ['job', '--region', 'g/x'], '还缺 --title'],
])('without %s and without a terminal shows how to use it', (_what, args, words) => {
	const { code, stderr } = run(contentFolder(CLEAN), ...args);
	expect(code).toBe(2);
	expect(stderr).toContain(words);
	expect(stderr).toContain('用法：npm run new');
});

test.each([
	['an unknown type', ['jobb', '--region', 'g/x', '--slug', 'a'], '没有“jobb”这种类型'],
	['an unknown region', ['job', '--region', 'x', '--slug', 'a'], '是不是 g/x？'],
	['two types', ['job', 'event', '--region', 'g/x', '--slug', 'a'], '只能写一个类型'],
])('refuses %s', (_what, args, words) => {
	const { code, stderr } = run(contentFolder(CLEAN), ...args);
	expect(code).toBe(2);
	expect(stderr).toContain(words);
});

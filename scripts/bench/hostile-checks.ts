/** What is measured of `npm run validate` on files that want to hold it up. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HostileFile, hostileFiles } from './hostile-files.ts';
import { measureCommand } from './measure.ts';
import type { Result } from './scenarios.ts';

/** Checks of a region with one hostile file each, then of one with all of them. */
export async function* hostileChecks(folder: string): AsyncGenerator<Result> {
	const files = hostileFiles();
	yield await check(folder, '没有文件', []);
	for (const file of files) yield await check(folder, file.name, [file]);
	yield await check(folder, `以上 ${files.length} 个文件一起`, files);
}

async function check(folder: string, what: string, files: readonly HostileFile[]): Promise<Result> {
	const content = join(folder, 'content');
	const cache = join(folder, 'cache');
	for (const path of [content, cache]) rmSync(path, { recursive: true, force: true });
	const write = (path: string, text: string): void => {
		const target = join(content, path);
		mkdirSync(join(target, '..'), { recursive: true });
		writeFileSync(target, text);
	};
	write('portal.yaml', 'format: 1\ntitle: 测速\noperator: 测速用的虚构内容\n');
	write('moni/region.yaml', 'name: 模拟省\nlevel: province\nsample: true\n');
	for (const [index, { folder: type, ending, text }] of files.entries())
		write(`moni/${type}/file-${index + 1}${ending}`, text);
	const isRefused = files.length > 0;
	return {
		scenario: `${what}`,
		pages: 0,
		renderSeconds: 0,
		...(await measureCommand('validate', ['--content', content, '--cache', cache], isRefused)),
	};
}

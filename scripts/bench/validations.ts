/** What is measured of `npm run validate`: from nothing, unchanged, one edit, and a save that is watched. */
import { spawn } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../cli/places.ts';
import { generateCounties, PER_COUNTY } from './generate.ts';
import { measureCommand } from './measure.ts';
import type { Result } from './scenarios.ts';

/** The day all is checked for, so that the same content gives the same findings. */
const AS_OF = '2026-12-01';
/** Saves that are watched; the slowest answer counts. */
const SAVES = 5;

/** Gives a policy another summary. */
function edit(path: string, number: number): void {
	const summary = `summary: 测速时第 ${number} 次改的话，看改一处要多久。`;
	writeFileSync(path, readFileSync(path, 'utf8').replace(/^summary: .*$/mu, summary));
}

/** Checks of `counties` synthetic counties: cold, without a change, after one edit. */
export async function* syntheticChecks(folder: string, counties: number): AsyncGenerator<Result> {
	const content = join(folder, 'content');
	const cache = join(folder, 'cache');
	for (const path of [content, cache]) rmSync(path, { recursive: true, force: true });
	generateCounties(content, counties);
	const entries = counties * Object.values(PER_COUNTY).reduce((sum, count) => sum + count, 0);
	const run = async (what: string): Promise<Result> => ({
		scenario: `检查 ${entries} 条，${what}`,
		pages: 0,
		renderSeconds: 0,
		...(await measureCommand('validate', [
			...['--content', content, '--cache', cache, '--as-of', AS_OF],
		])),
	});
	yield await run('从头');
	// What changed in the second before the cache was written counts as changed; that second passes.
	await run('等一会');
	yield await run('没有改动');
	edit(
		globSync('**/policies/*.yaml', { cwd: content })
			.map((file) => join(content, file))
			.sort()[0] as string,
		1,
	);
	yield await run('改一条');
}

/** Seconds from a save to the answer of `--watch`, on a copy of the project's own content. */
export async function watchedSave(folder: string, content: string): Promise<Result> {
	const copy = join(folder, 'watched');
	rmSync(copy, { recursive: true, force: true });
	cpSync(content, copy, { recursive: true });
	const cache = join(folder, 'cache');
	const command = [join(PROJECT, 'scripts/validate.ts'), '--watch', '--as-of', AS_OF];
	const child = spawn(process.execPath, [...command, '--content', copy, '--cache', cache], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const answer = (): Promise<void> =>
		new Promise((resolve) => {
			const listen = (chunk: Buffer): void => {
				if (!chunk.toString().includes('正在等待')) return;
				child.stdout.off('data', listen);
				resolve();
			};
			child.stdout.on('data', listen);
		});
	const [policy] = globSync('**/policies/*.yaml', { cwd: copy }).sort() as [string];
	let slowest = 0;
	try {
		await answer();
		for (let save = 1; save <= SAVES; save += 1) {
			await new Promise((resolve) => setTimeout(resolve, 1500));
			const answered = answer();
			const started = performance.now();
			edit(join(copy, policy), save);
			await answered;
			slowest = Math.max(slowest, (performance.now() - started) / 1000);
		}
	} finally {
		child.kill();
	}
	return {
		scenario: '本项目的内容，保存后到看见结果（最慢一次）',
		pages: 0,
		renderSeconds: 0,
		seconds: slowest,
		cpuSeconds: 0,
		peakMb: 0,
	};
}

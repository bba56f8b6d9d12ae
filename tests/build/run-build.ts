/** Builds as an editor runs them: the command in a process of its own, on a folder of the test's own. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { filesIn } from '../built/published-files.ts';

const COMMAND = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));

export interface BuildRun {
	code: number | null;
	/** What it printed, on both streams. */
	output: string;
}

export interface BuildFlags {
	content: string;
	out: string;
	asOf?: string;
	/** Without one the pages are rendered and not indexed. */
	hasSearch?: boolean;
	/** Further flags, such as `--shard 1/2`. */
	more?: string[];
	env?: Record<string, string>;
}

/** Runs `scripts/build.ts` to its end. */
export function runBuild({
	content,
	out,
	asOf = '2026-12-01',
	hasSearch = false,
	more = [],
	env = {},
}: BuildFlags): BuildRun {
	const flags = ['--content', content, '--out', out, '--as-of', asOf];
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[COMMAND, ...flags, ...(hasSearch ? [] : ['--no-search']), ...more],
		{ encoding: 'utf8', env: { ...process.env, ...env } },
	);
	return { code: status, output: `${stdout}${stderr}` };
}

/** A new empty folder, removed when the running test ends, or by the returned function. */
export function temporaryFolder(): { path: string; remove: () => void } {
	const path = mkdtempSync(join(tmpdir(), 'guiyan-build-'));
	return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A new empty folder for the running test alone. */
export function folderOfTest(): string {
	const { path, remove } = temporaryFolder();
	onTestFinished(remove);
	return path;
}

/** SHA-256 of every published file as it lies on disk; the report holds times and is left out. */
export const publishedBytes = (out: string): Record<string, string> =>
	Object.fromEntries(
		filesIn(out)
			.filter((path) => path !== 'build-report.json')
			.map((path) => [
				path,
				createHash('sha256')
					.update(readFileSync(join(out, path)))
					.digest('hex'),
			]),
	);

/** The part of `bytes` below a folder. */
export const below = (bytes: Record<string, string>, folder: string): Record<string, string> =>
	Object.fromEntries(Object.entries(bytes).filter(([path]) => path.startsWith(`${folder}/`)));

/** `build-report.json` of a published tree. */
export const reportOf = (out: string): any =>
	JSON.parse(readFileSync(join(out, 'build-report.json'), 'utf8'));

/** What became of each site, by slug. */
export const statuses = (out: string): Record<string, string> =>
	Object.fromEntries(
		reportOf(out).sites.map(({ slug, status }: Record<string, string>) => [slug, status]),
	);

/** A build from a command line's arguments, with what it prints: shared by `build` and `start`. */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { type CommonArguments, UsageError } from '../cli/arguments.ts';
import { issueBlocks } from '../validate/report-text.ts';
import { build } from './build.ts';

/** Flags of a build beside the common ones. */
export const BUILD_OPTIONS = {
	out: { type: 'string', default: 'dist' },
	cache: { type: 'string' },
	shard: { type: 'string' },
	since: { type: 'string' },
	'no-search': { type: 'boolean' },
} as const;

/** Runs a build with the arguments of the command line and prints what happened. */
export async function runBuild(args: CommonArguments): Promise<number> {
	const { content, asOf, sites, values } = args;
	if (!existsSync(content) || !statSync(content).isDirectory())
		throw new UsageError(`没有内容文件夹 ${content}`);
	const report = await build({
		content,
		out: values.out,
		...(values.cache === undefined ? {} : { cache: values.cache }),
		asOf,
		sites,
		commit: commitOf(content),
		hasSearch: values['no-search'] !== true,
		print: (line) => process.stdout.write(`${line}\n`),
		isTerminal: process.stdout.isTTY === true,
		...(values.shard === undefined ? {} : { shard: shardOf(values.shard) }),
		...(values.since === undefined
			? {}
			: { changedRegions: await changedRegions(content, values.since) }),
	});
	const { totals } = report;
	const issues = [...report.sites.flatMap((site) => site.issues), ...report.issues];
	const errors = issues.filter(({ severity }) => severity === 'error');
	if (errors.length > 0) process.stdout.write(`\n${issueBlocks(errors)}`);
	const isPublished = totals.built + totals.unchanged + totals.kept > 0;
	process.stdout.write(
		isPublished
			? `\n已发布 ${totals.pages} 页，用时 ${(totals.ms / 1000).toFixed(1)} 秒。${warningsLine(issues.length - errors.length)}\n`
			: '\n没有可以发布的网站。\n',
	);
	return errors.length > 0 || totals.failed > 0 || !isPublished ? 1 : 0;
}

/** Loaded only when asked for: it reads the content folder, which the workers do otherwise. */
const changedRegions = async (content: string, reference: string): Promise<Set<string>> =>
	(await import('./since.ts')).changedRegionsSince(content, reference);

const warningsLine = (count: number): string =>
	count > 0 ? `另有 ${count} 处提醒，见 npm run validate。` : '';

function shardOf(value: string): { index: number; count: number } {
	const [, index, count] = /^(\d+)\/(\d+)$/u.exec(value)?.map(Number) ?? [];
	if (!index || !count || index > count)
		throw new UsageError(`--shard 写成 1/4 这样，写的是 ${value}`);
	return { index, count };
}

/** The commit of the content, for the report; null outside a repository. */
function commitOf(content: string): string | null {
	try {
		return execFileSync('git', ['rev-parse', 'HEAD'], {
			cwd: content,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		}).trim();
	} catch {
		return null;
	}
}

/** Arguments every command shares, read once; the only place that looks at the clock. */
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { type Day, dayInShanghai } from '../../src/model/day.ts';
import { isRealDay } from '../../src/schema/calendar.ts';

/** Wrong usage: printed as it is, exit code 2. */
export class UsageError extends Error {}

const COMMON = {
	content: { type: 'string', default: 'content' },
	'as-of': { type: 'string' },
	site: { type: 'string', multiple: true },
	help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

export interface CommonArguments {
	/** Content folder, as given. */
	content: string;
	asOf: Day;
	sites: string[];
	values: Record<string, any>;
	positionals: string[];
}

/** Parses a command line. Throws `UsageError` on an unknown flag or a bad value. */
function readArguments(
	args: string[],
	options: ParseArgsOptionsConfig = {},
): CommonArguments & { wantsHelp: boolean } {
	let parsed: ReturnType<typeof parseArgs>;
	try {
		parsed = parseArgs({ args, options: { ...COMMON, ...options }, allowPositionals: true });
	} catch (cause) {
		throw new UsageError(cause instanceof Error ? cause.message : String(cause));
	}
	const values = parsed.values as Record<string, any>;
	const asOf: string = values['as-of'] ?? dayInShanghai(Date.now());
	if (!/^\d{4}-\d{2}-\d{2}$/u.test(asOf) || !isRealDay(asOf)) {
		throw new UsageError(`--as-of 要写成 YYYY-MM-DD 的真实日期，写的是 ${asOf}`);
	}
	return {
		content: values.content,
		asOf,
		sites: (values.site ?? []).flatMap((value: string) => value.split(',')),
		values,
		positionals: parsed.positionals,
		wantsHelp: values.help === true,
	};
}

/** A path below the content folder as seen from the working directory, with `/`. */
export function fromWorkingDirectory(content: string, file: string): string {
	const path = relative(process.cwd(), resolve(content, file));
	return (isAbsolute(path) ? path : join(path)).split(sep).join('/');
}

/** Runs a command: prints help on `--help`, wrong usage on stderr with 2, else the command's code. */
export async function runCommand(
	help: string,
	options: ParseArgsOptionsConfig,
	command: (args: CommonArguments) => Promise<number> | number,
): Promise<void> {
	// A reader such as `head` that has seen enough is no fault of the command.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
		process.exit();
	});
	try {
		const args = readArguments(process.argv.slice(2), options);
		if (args.wantsHelp) {
			process.stdout.write(help);
			return;
		}
		process.exitCode = await command(args);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		process.stderr.write(`${error.message}\n\n${help}`);
		process.exitCode = 2;
	}
}

/** The set that a command line names. */
import { statSync } from 'node:fs';
import { UsageError } from '../cli/arguments.ts';
import { issueBlocks } from '../validate/report-text.ts';
import { type EvaluationSet, readSet } from './read-set.ts';

/**
 * Reads the files of `--corpus` and `--queries`. Throws a `UsageError` where one was not named or is
 * not there; undefined after saying on stderr what is wrong in them.
 */
export function openSet(
	corpus: string | undefined,
	queries: string | undefined,
): EvaluationSet | undefined {
	if (corpus === undefined || queries === undefined)
		throw new UsageError('要写 --corpus 和 --queries');
	for (const [name, file] of Object.entries({ corpus, queries })) {
		if (!statSync(file, { throwIfNoEntry: false })?.isFile())
			throw new UsageError(`--${name} 要写一个文件，没有 ${file}`);
	}
	const { set, issues } = readSet(corpus, queries);
	if (!set) process.stderr.write(issueBlocks(issues));
	return set;
}

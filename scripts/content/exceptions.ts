/** Numbers that may be published although they look private: `privacy-exceptions.yaml`. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../src/model/day.ts';
import {
	type PrivacyExceptions,
	PrivacyExceptionsSchema,
} from '../../src/schema/privacy-exceptions.ts';
import { type Issue, issueOf } from '../../src/source/issue.ts';
import { expiredExceptions } from '../../src/source/privacy-exceptions.ts';
import { readData } from '../../src/source/read-data.ts';

const FILE = 'privacy-exceptions.yaml';

/** The exceptions that count on `day`, and what is wrong with the file; without a file there are none. */
export function readExceptions(
	root: string,
	day: Day,
): { exceptions: PrivacyExceptions; issues: Issue[] } {
	const path = join(root, FILE);
	// A link is named by the walk through the folder; its target is never read.
	if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return { exceptions: [], issues: [] };
	const isExcused = (): boolean => true;
	const read = readData(FILE, readFileSync(path), PrivacyExceptionsSchema, { isExcused });
	const all = read.value ?? [];
	const expired = expiredExceptions(all, day).map((finding) =>
		issueOf(finding, FILE, read.locate(finding.path)),
	);
	const exceptions = all.filter(({ until }) => day <= until);
	return { exceptions, issues: [...read.issues, ...expired] };
}

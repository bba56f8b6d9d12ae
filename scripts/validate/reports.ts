/** The formats of `npm run validate -- --format`. */
import type { Issue } from '../../src/source/issue.ts';
import { reportGithub } from './report-github.ts';
import { reportGitlab } from './report-gitlab.ts';
import { reportJson } from './report-json.ts';
import { reportSarif } from './report-sarif.ts';
import { reportText } from './report-text.ts';

/** Text of a report on `files` files; only the one for people knows colour. */
type Report = (issues: readonly Issue[], files: number, colour: boolean) => string;

export const REPORTS: ReadonlyMap<string, Report> = new Map<string, Report>([
	['text', reportText],
	['json', reportJson],
	['github', reportGithub],
	['gitlab', reportGitlab],
	['sarif', reportSarif],
]);

/** What a build says: a line per site while it runs, `build-report.json` at the end. */
import type { Issue } from '../../src/source/issue.ts';

export type SiteStatus = 'built' | 'unchanged' | 'kept' | 'failed';

/** One site in `build-report.json`. */
export interface SiteReport {
	slug: string;
	region: string;
	status: SiteStatus;
	pages: number;
	ms: number;
	issues: Issue[];
}

export interface BuildReport {
	asOf: string;
	commit: string | null;
	sites: SiteReport[];
	/** Problems of files that belong to no site, and of regions without one. */
	issues: Issue[];
	/** `ms` is the whole build, `renderMs` the part from the first page to the last. */
	totals: Record<SiteStatus | 'pages' | 'ms' | 'renderMs', number>;
}

const WORDS: Record<SiteStatus, string> = {
	built: '已生成',
	unchanged: '没有变化',
	kept: '有错误，保留上一次的网站',
	failed: '有错误，没有可保留的网站',
};

const COLOURS: Record<SiteStatus, string> = {
	built: '32',
	unchanged: '2',
	kept: '33',
	failed: '31',
};

/** One line about a site, coloured on a terminal. */
export function siteLine(
	{ slug, status, pages, ms, issues }: SiteReport,
	isTerminal: boolean,
): string {
	const counted = pages > 0 ? `${String(pages).padStart(5)} 页` : '        ';
	const time = ms > 0 ? ` ${ms} 毫秒` : '';
	const errors = issues.filter(({ severity }) => severity === 'error').length;
	const text = `${slug.padEnd(14)} ${counted}  ${WORDS[status]}${errors > 0 ? `（${errors} 处错误）` : time}`;
	return isTerminal ? `\u001b[${COLOURS[status]}m${text}\u001b[0m` : text;
}

/** Counts of a report. */
export function totalsOf(
	sites: readonly SiteReport[],
	ms: number,
	renderMs: number,
): BuildReport['totals'] {
	const count = (status: SiteStatus): number =>
		sites.filter((site) => site.status === status).length;
	return {
		built: count('built'),
		unchanged: count('unchanged'),
		kept: count('kept'),
		failed: count('failed'),
		pages: sites.reduce((sum, { pages }) => sum + pages, 0),
		ms,
		renderMs,
	};
}

import type { Issue } from '../../src/source/issue.ts';

/** Issues as the JSON of the contract (CONTENT-MODEL section 6). */
export function reportJson(issues: readonly Issue[], files: number): string {
	const errors = issues.filter(({ severity }) => severity === 'error').length;
	return `${JSON.stringify({
		summary: { files, errors, warnings: issues.length - errors },
		issues: issues.map(({ severity, code, file, line, column, path, message, hint }) => ({
			severity,
			code,
			file,
			line,
			column,
			path,
			message,
			hint,
		})),
	})}\n`;
}

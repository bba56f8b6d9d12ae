import type { Issue } from '../../src/source/issue.ts';
import { countLine } from './report-text.ts';

/** What GitHub calls each severity. */
const COMMANDS = { error: 'error', warning: 'warning' } as const;

/** A command's text: the runner decodes these three and no others. */
const escapeText = (text: string): string =>
	text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** A property's value may also not hold the signs that end it. */
const escapeProperty = (text: string): string =>
	escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Issues as workflow commands of GitHub Actions, one a line, which it shows beside the changed lines
 * of a pull request; after them the count, as an ordinary line of the log. Columns are 1-based and
 * `endColumn` is the last one (GitHub Docs, “Workflow commands”, “Setting an error message”).
 */
export function reportGithub(issues: readonly Issue[], files: number): string {
	const commands = issues.map((issue) => {
		const properties = {
			file: issue.file,
			line: issue.line,
			col: issue.column,
			...(issue.length ? { endColumn: issue.column + issue.length - 1 } : {}),
			title: issue.code,
		};
		const list = Object.entries(properties)
			.map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
			.join(',');
		const text = escapeText(`${issue.message}\n改法：${issue.hint}`);
		return `::${COMMANDS[issue.severity]} ${list}::${text}\n`;
	});
	return commands.join('') + countLine(issues, files);
}

/** Issues as SARIF 2.1.0 (OASIS), the form that code hosts and editors read. */
import { EXPLANATIONS } from '../../src/schema/messages/explanations.ts';
import { MESSAGES } from '../../src/schema/messages.ts';
import type { Issue } from '../../src/source/issue.ts';
import { fingerprints } from './fingerprint.ts';

const SCHEMA =
	'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** A path as a relative URI reference (RFC 3986): Chinese names are percent-encoded. */
const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

/** One log with one run; its rules are the codes that occur, in the order of the alphabet. */
export function reportSarif(issues: readonly Issue[]): string {
	const codes = [...new Set(issues.map(({ code }) => code))].sort();
	const names = fingerprints(issues);
	const log = {
		$schema: SCHEMA,
		version: '2.1.0',
		runs: [
			{
				tool: { driver: { name: 'guiyan', language: 'zh-CN', rules: codes.map(ruleOf) } },
				language: 'zh-CN',
				columnKind: 'unicodeCodePoints',
				results: issues.map((issue, n) => resultOf(issue, codes, names[n] as string)),
			},
		],
	};
	return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** What a reader may look up about a code; the example is Markdown, with the plain text beside it. */
function ruleOf(code: string) {
	const level = MESSAGES[code]?.severity ?? 'error';
	const explanation = EXPLANATIONS[code];
	if (!explanation) return { id: code, defaultConfiguration: { level } };
	const { title, why, wrong, right } = explanation;
	return {
		id: code,
		shortDescription: { text: title },
		fullDescription: { text: why },
		help: {
			text: `${why}\n\n错误的写法：\n${wrong}\n\n正确的写法：\n${right}\n`,
			markdown: `${why}\n\n错误的写法：\n\n${fenced(wrong)}\n\n正确的写法：\n\n${fenced(right)}\n`,
		},
		defaultConfiguration: { level },
	};
}

const fenced = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;

function resultOf(issue: Issue, codes: readonly string[], fingerprint: string) {
	const { code, severity, message, hint, file, line, column, length } = issue;
	return {
		ruleId: code,
		ruleIndex: codes.indexOf(code),
		level: severity,
		message: { text: `${message}改法：${hint}` },
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri: uriOf(file) },
					region: {
						startLine: line,
						startColumn: column,
						// SARIF 2.1.0, 3.30.8: the column after the last character.
						...(length ? { endColumn: column + length } : {}),
					},
				},
			},
		],
		partialFingerprints: { 'guiyanIssue/v1': fingerprint },
	};
}

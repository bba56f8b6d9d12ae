import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { fingerprints } from '../../scripts/validate/fingerprint.ts';
import { reportGithub } from '../../scripts/validate/report-github.ts';
import { reportGitlab } from '../../scripts/validate/report-gitlab.ts';
import { reportSarif } from '../../scripts/validate/report-sarif.ts';
import { MESSAGES } from '../../src/schema/messages.ts';
import type { Issue } from '../../src/source/issue.ts';

const issue = (fields: Partial<Issue> = {}): Issue => ({
	severity: 'error',
	code: 'VALUE_UNKNOWN',
	file: '内容/a b,c:d%.yaml',
	line: 3,
	column: 7,
	path: 'kind',
	message: '100% 不对\r\n::error::，还有: 这里。',
	hint: '写 job。',
	length: 4,
	...fields,
});

/** An issue of every code, and some that differ in little. */
const ISSUES: Issue[] = [
	...Object.entries(MESSAGES).map(([code, { severity }]) => issue({ code, severity })),
	issue(),
	issue({ length: 0 }),
	issue({ line: 9, file: '../a.yaml' }),
];

/** A check against a schema of `schemas/`; its errors, none where the value fits. */
function checker(name: string): (value: unknown) => unknown {
	const path = new URL(`schemas/${name}`, import.meta.url);
	const { $schema: _draft, id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
	const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
	addFormats.default(ajv);
	const check = ajv.compile({ ...schema, ...(id ? { $id: id } : {}) });
	return (value) => (check(value) ? [] : check.errors);
}

describe('the fingerprints of issues', () => {
	test('are all different, also for twins', () => {
		expect(new Set(fingerprints(ISSUES)).size).toBe(ISSUES.length);
		expect(fingerprints(ISSUES).join('')).toMatch(/^[0-9a-f]+$/u);
	});

	test('stay when lines are inserted, days pass and other issues come or go', () => {
		const old = issue({ message: '上次核对是 2026-01-01，已有 181 天。' });
		const later = { ...old, line: 40, column: 2, message: old.message.replace('181', '200') };
		const twin = issue({ message: '和第 3 行重复。' });
		const [, second] = fingerprints([old, twin]);
		expect(fingerprints([issue({ file: 'b' }), later])[1]).toBe(fingerprints([old])[0]);
		expect(fingerprints([{ ...twin, message: '和第 13 行重复。' }])[0]).toBe(second);
	});

	test('differ by file, code, field and words', () => {
		const others = [{ file: 'b' }, { code: 'DATE_FORM' }, { path: 'a' }, { message: '9000' }];
		const names = [issue(), ...others.map(issue)].map((each) => fingerprints([each])[0]);
		expect(new Set(names).size).toBe(5);
	});
});

describe('the report for GitLab', () => {
	const fits = checker('gitlab-code-quality.json');

	test('fits the documented format', () => {
		const report = JSON.parse(reportGitlab(ISSUES));
		expect(fits(report)).toEqual([]);
		expect(report).toHaveLength(ISSUES.length);
		expect(fits(JSON.parse(reportGitlab([])))).toEqual([]);
	});

	test('says where, what and how grave', () => {
		expect(JSON.parse(reportGitlab([issue({ severity: 'warning' })]))[0]).toEqual({
			description: `${issue().message}改法：写 job。`,
			check_name: 'VALUE_UNKNOWN',
			fingerprint: fingerprints([issue()])[0],
			severity: 'minor',
			location: {
				path: issue().file,
				positions: { begin: { line: 3, column: 7 }, end: { line: 3, column: 10 } },
			},
		});
		expect(JSON.parse(reportGitlab([issue()]))[0].severity).toBe('major');
	});

	test('would be refused with a field missing', () => {
		const [{ fingerprint: _gone, ...rest }] = JSON.parse(reportGitlab([issue()]));
		expect(fits([rest])).toHaveLength(1);
	});
});

describe('the report as SARIF', () => {
	const fits = checker('sarif-2.1.0-rtm.5.json');
	const run = (issues: readonly Issue[]) => JSON.parse(reportSarif(issues)).runs[0];

	test('fits the schema of SARIF 2.1.0', () => {
		expect(fits(JSON.parse(reportSarif(ISSUES)))).toEqual([]);
		expect(fits(JSON.parse(reportSarif([])))).toEqual([]);
	});

	test('fits what the schema of Errata 01 demands beyond that', () => {
		const { language, tool, results } = run(ISSUES);
		for (const tag of [language, tool.driver.language]) {
			expect(tag).toMatch(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/u);
		}
		for (const { locations } of results) {
			expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
		}
	});

	test('would be refused with a field missing', () => {
		const log = JSON.parse(reportSarif([issue()]));
		delete log.runs[0].results[0].message;
		expect(fits(log)).toHaveLength(1);
	});

	test('counts columns in characters, the end after the last one', () => {
		const { columnKind, results } = run([issue(), issue({ length: 0 })]);
		const regions = results.map(
			({ locations }: Record<string, any>) => locations[0].physicalLocation.region,
		);
		expect(columnKind).toBe('unicodeCodePoints');
		expect(regions).toEqual([
			{ startLine: 3, startColumn: 7, endColumn: 11 },
			{ startLine: 3, startColumn: 7 },
		]);
	});

	test('names each result’s rule, with its grade and its help', () => {
		const { tool, results } = run(ISSUES);
		const { rules } = tool.driver;
		expect(results).toHaveLength(ISSUES.length);
		for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex].id).toBe(ruleId);
		for (const { id, shortDescription, help, defaultConfiguration } of rules) {
			expect([id, shortDescription?.text]).toEqual([id, expect.any(String)]);
			expect(help.markdown).toContain('正确的写法');
			expect(defaultConfiguration.level).toMatch(/^(error|warning)$/u);
		}
	});

	test('writes a path as a URI and the fingerprint with its scheme', () => {
		const [{ locations, partialFingerprints }] = run([issue()]).results;
		const { uri } = locations[0].physicalLocation.artifactLocation;
		expect(uri).toMatch(/^[\w%/.~-]+$/u);
		expect(decodeURIComponent(uri)).toBe(issue().file);
		expect(partialFingerprints).toEqual({ 'guiyanIssue/v1': fingerprints([issue()])[0] });
	});
});

describe('the report for GitHub', () => {
	/** Reads a line as the runner does: `::name key=value,…::text`, then the escapes. */
	function parseCommand(line: string): Record<string, unknown> | undefined {
		const [, name, list, text] = /^::(\w+) ([^:]*)::(.*)$/su.exec(line) ?? [];
		if (name === undefined || list === undefined || text === undefined) return undefined;
		const decoded = (value: string): string =>
			value.replace(/%(25|0D|0A|3A|2C)/gu, (_all, hex) =>
				String.fromCharCode(Number.parseInt(hex, 16)),
			);
		const pairs = list.split(',').map((pair) => {
			const cut = pair.indexOf('=');
			return [pair.slice(0, cut), decoded(pair.slice(cut + 1))];
		});
		return { name, text: decoded(text), ...Object.fromEntries(pairs) };
	}

	test('is one command an issue and then the count', () => {
		const lines = reportGithub(ISSUES, 3).split('\n');
		expect(lines.pop()).toBe('');
		expect(lines.pop()).toMatch(/^共 3 个文件：/u);
		expect(lines.map(parseCommand)).toEqual(
			ISSUES.map(({ severity, code, file, line, column, message, hint, length }) => ({
				name: severity,
				title: code,
				file,
				line: String(line),
				col: String(column),
				...(length ? { endColumn: String(column + length - 1) } : {}),
				text: `${message}\n改法：${hint}`,
			})),
		);
	});

	test('is the count alone where nothing is wrong', () => {
		expect(reportGithub([], 2)).toBe('共 2 个文件：0 处错误，0 处提醒。内容没有错误。\n');
	});
});

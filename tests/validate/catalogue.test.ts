import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentStore } from '../../scripts/content/content-store.ts';
import { issueBlocks } from '../../scripts/validate/report-text.ts';
import { validateAll } from '../../scripts/validate/validate.ts';
import { MESSAGES } from '../../src/schema/messages.ts';
import { decode } from '../../src/source/decode.ts';
import { contentFolder, type Files } from '../content-folder.ts';
import { BAD_BODIES } from './bad-bodies.ts';
import { BAD_CHARACTERS } from './bad-characters.ts';
import { BAD_FILES } from './bad-files.ts';
import { BAD_LINKS } from './bad-links.ts';
import { BAD_PICTURES } from './bad-pictures.ts';
import { BAD_PRIVACY } from './bad-privacy.ts';
import { BAD_REGIONS } from './bad-regions.ts';
import { BAD_RULES } from './bad-rules.ts';
import { BAD_SECTIONS } from './bad-sections.ts';
import { BAD_SHAPE } from './bad-shape.ts';
import { BAD_SYNONYMS } from './bad-synonyms.ts';
import { BAD_VALUES } from './bad-values.ts';
import { BAD_YAML } from './bad-yaml.ts';
import { type BadFixture, changed, issuesIn } from './check-content.ts';
import { CLEAN, DAY } from './clean-content.ts';

const FIXTURES = [
	...BAD_FILES,
	...BAD_CHARACTERS,
	...BAD_YAML,
	...BAD_SHAPE,
	...BAD_VALUES,
	...BAD_SYNONYMS,
	...BAD_BODIES,
	...BAD_LINKS,
	...BAD_PRIVACY,
	...BAD_PICTURES,
	...BAD_SECTIONS,
	...BAD_REGIONS,
	...BAD_RULES,
];

const BY_CODE = Object.groupBy(FIXTURES, ({ code }) => code) as Record<string, BadFixture[]>;

/** What the report shows of a fixture's file. */
function textIn(files: Files, file: string): string | undefined {
	const content = files[file];
	if (content === undefined) return undefined;
	return decode(typeof content === 'string' ? Buffer.from(content) : content).text;
}

test('clean content has no issue', () => {
	expect(issuesIn(CLEAN)).toEqual([]);
});

describe.each(Object.entries(BY_CODE))('the mistake %s', (code, fixtures) => {
	test('is one issue, at its place and in these words', async () => {
		const found = fixtures.map((fixture) => {
			const files = changed(fixture.bad);
			const issues = issuesIn(files);
			const said = issues.map(
				({ severity, code, file, line, column }) => `${severity} ${code} ${file}:${line}:${column}`,
			);
			return { said, report: issueBlocks(issues, (file) => textIn(files, file)) };
		});
		const expected = fixtures.map(({ at, severity }) => [
			`${severity ?? MESSAGES[code]?.severity} ${code} ${at}`,
		]);
		expect(found.map(({ said }) => said)).toEqual(expected);
		const reports = found.map(({ report }) => report);
		await expect(reports.join('\n')).toMatchFileSnapshot(`reports/${code}.txt`);
	});
});

test('the mistake SYMLINK is one issue, at its place and in these words', () => {
	const root = contentFolder(CLEAN);
	symlinkSync('/etc/hostname', join(root, 'g/x/jobs/link.yaml'));
	expect(validateAll(new ContentStore(root), DAY)).toEqual([
		{
			severity: 'error',
			code: 'SYMLINK',
			file: 'g/x/jobs/link.yaml',
			line: 1,
			column: 1,
			path: '',
			message: '这里是一个符号链接，不会读取它指向的内容。',
			hint: '把文件本身复制到这里。',
		},
	]);
});

test('the target of a link at the top of the content is never read', () => {
	const { 'portal.yaml': _portal, ...files } = CLEAN;
	const root = contentFolder(files);
	symlinkSync('/etc/hostname', join(root, 'portal.yaml'));
	symlinkSync('/etc/hostname', join(root, 'privacy-exceptions.yaml'));
	const issues = validateAll(new ContentStore(root), DAY);
	expect(issues.map(({ code, file }) => `${code} ${file}`)).toEqual([
		'SYMLINK portal.yaml',
		'SYMLINK privacy-exceptions.yaml',
	]);
});

/** Seen elsewhere: a link (above), a cap (below), a built page or picture (tests/build); and what a later parser may say, today's never does. */
const OTHERWISE = [
	'SYMLINK',
	'TOO_MANY_ISSUES',
	'OUTPUT_PRIVATE',
	'IMAGE_UNDECODABLE',
	'MDX_SYNTAX',
];

test('every code of the catalogue has a bad fixture', () => {
	const codes = new Set([...FIXTURES.map(({ code }) => code), ...OTHERWISE]);
	expect([...codes].toSorted()).toEqual(Object.keys(MESSAGES).toSorted());
});

test('the mistake TOO_MANY_ISSUES stands for all beyond the thirtieth of a file', () => {
	const lines = Array.from({ length: 40 }, (_, index) => `标题${'甲'.repeat(index % 3)}：x`).join(
		'\n',
	);
	const issues = issuesIn(changed({ 'g/x/jobs/many.yaml': `${lines}\n` }));
	expect(issues).toHaveLength(31);
	expect(issues[30]).toMatchObject({
		severity: 'error',
		code: 'TOO_MANY_ISSUES',
		line: 31,
		message: '这个文件一共有 40 处问题，从这里起的 10 处没有列出。',
		hint: '先改好前面的，再检查一次；很多处错在同一种写法上。',
	});
});

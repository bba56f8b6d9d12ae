import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentStore } from '../../scripts/content/content-store.ts';
import { validateAll } from '../../scripts/validate/validate.ts';
import { MESSAGES } from '../../src/schema/messages.ts';
import { contentFolder } from '../content-folder.ts';
import { BAD_BODIES } from './bad-bodies.ts';
import { BAD_FILES } from './bad-files.ts';
import { BAD_LINKS } from './bad-links.ts';
import { BAD_SHAPE } from './bad-shape.ts';
import { BAD_VALUES } from './bad-values.ts';
import { BAD_YAML } from './bad-yaml.ts';
import { changed, issuesIn } from './check-content.ts';
import { CLEAN, DAY } from './clean-content.ts';

const FIXTURES = [
	...BAD_FILES,
	...BAD_YAML,
	...BAD_SHAPE,
	...BAD_VALUES,
	...BAD_BODIES,
	...BAD_LINKS,
];

test('clean content has no issue', () => {
	expect(issuesIn(CLEAN)).toEqual([]);
});

describe.each(FIXTURES)('the mistake $code', ({ code, bad, at, message, hint }) => {
	test('is one issue, at its place and in these words', () => {
		const issues = issuesIn(changed(bad)).map((issue) => ({
			code: issue.code,
			at: `${issue.file}:${issue.line}:${issue.column}`,
			severity: issue.severity,
			message: issue.message,
			hint: issue.hint,
		}));
		expect(issues).toEqual([{ code, at, severity: MESSAGES[code]?.severity, message, hint }]);
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

test('every code of the catalogue has a bad fixture', () => {
	const codes = [...FIXTURES.map(({ code }) => code), 'SYMLINK'];
	expect(codes.toSorted()).toEqual(Object.keys(MESSAGES).toSorted());
});

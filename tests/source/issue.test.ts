import { expect, test } from 'vitest';
import { compareIssues, type Issue, issueOf } from '../../src/source/issue.ts';

const issue = (file: string, line: number, column: number, code = 'YAML_TAB'): Issue =>
	issueOf({ code, path: ['pay', 0, 'min'], params: {} }, file, { line, column });

test('issues stand in the order of file, line, column and code', () => {
	const ordered = [
		issue('a.yaml', 2, 9),
		issue('a.yaml', 10, 1, 'YAML_INDENT'),
		issue('a.yaml', 10, 1),
		issue('a.yaml', 10, 2, 'SYMLINK'),
		issue('b.yaml', 1, 1),
	];
	expect(ordered.toReversed().sort(compareIssues)).toEqual(ordered);
	expect([...ordered.slice(2), ...ordered.slice(0, 2)].sort(compareIssues)).toEqual(ordered);
});

test('an issue names its field with dots and its length where that is known', () => {
	expect(issue('a.yaml', 1, 1).path).toBe('pay.0.min');
	expect(issue('a.yaml', 1, 1)).not.toHaveProperty('length');
	const long = issueOf({ code: 'SYMLINK', path: [], params: {} }, 'a', {
		line: 1,
		column: 1,
		length: 4,
	});
	expect(long.length).toBe(4);
});

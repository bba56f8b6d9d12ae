import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/source/parse-yaml.ts';

/** Code and position of each problem of a text. */
const problemsOf = (text: string): string[] =>
	parseYaml(text).problems.map(
		({ finding, position }) => `${finding.code} ${position.line}:${position.column}`,
	);

describe('YAML is read as the core schema of 1.2', () => {
	test('so days stay texts and yes is a word', () => {
		const { data } = parseYaml(
			'on: 2026-03-01\nat: 2026-05-01T09:00+08:00\nis: yes\nno: on\nn: 1.5\nb: true\nx: ~',
		);
		expect(data).toEqual({
			on: '2026-03-01',
			at: '2026-05-01T09:00+08:00',
			is: 'yes',
			no: 'on',
			n: 1.5,
			b: true,
			x: null,
		});
	});

	test('and the prototype of an object is no place for a value', () => {
		const { data } = parseYaml('__proto__: {isAdmin: true}');
		expect(Object.keys(data as object)).toEqual(['__proto__']);
		expect((data as { isAdmin?: boolean }).isAdmin).toBeUndefined();
	});

	test.each(['', '# 只有注释', '\n\n'])('and %j holds nothing', (text) => {
		expect(parseYaml(text)).toMatchObject({ data: null, problems: [] });
	});
});

describe('YAML is refused', () => {
	test.each([
		['a tab', 'a:\n\tb: 1', 'YAML_TAB 2:1'],
		['a line indented too far', 'a: 1\n  b: 2\nc: 3', 'YAML_INDENT 1:4'],
		['a line indented too little', 'a:\n    b: 1\n  c: 2', 'YAML_INDENT 3:1'],
		['a key twice', 'a: 1\nb: 2\na: 3', 'YAML_DUPLICATE_KEY 3:1'],
		['a tag', 'a: !!str 1', 'YAML_TAG 1:4'],
		['a tag of its own', 'a: !python/object 1', 'YAML_TAG 1:4'],
		['a merge key', '<<: {a: 1}', 'YAML_ANCHOR 1:1'],
		['an anchor', 'a: &x 1', 'YAML_ANCHOR 1:4'],
		['an alias', 'a: *x', 'YAML_ANCHOR 1:4'],
		['two anchors', 'a: &x &y 1', 'YAML_ANCHOR 1:7'],
		['two tags', 'a: !x !y 1', 'YAML_TAG 1:7'],
		['an anchor on a map', 'a: &x\n  b: 1', 'YAML_ANCHOR 2:3'],
		['an open quotation, at its beginning', 'a: 1\nb: "甲\nc: 2\n', 'YAML_UNCLOSED_QUOTE 2:4'],
		['an open single quotation', "a: '甲", 'YAML_UNCLOSED_QUOTE 1:4'],
		['a colon in a text', 'a: 甲: 乙', 'YAML_NEEDS_QUOTES 1:4'],
		['a text that begins with a sign', 'a: @甲', 'YAML_NEEDS_QUOTES 1:4'],
		['a second document', 'a: 1\n---\nb: 2', 'YAML_MULTIPLE_DOCUMENTS 2:1'],
		['a comma that is missing', 'a: ["x" "y"]', 'YAML_SYNTAX 1:9'],
		['an open list', 'a: [1, 2', 'YAML_SYNTAX 1:4'],
		['an open map', 'a: {b: 1', 'YAML_SYNTAX 1:4'],
	])('for %s', (_what, text, expected) => {
		expect(problemsOf(text)).toEqual([expected]);
		expect(parseYaml(text).data).toBeUndefined();
	});

	test('for every line that is wrong, once', () => {
		expect(problemsOf('a: *x\nb: !t 1\nc: &y z')).toEqual([
			'YAML_ANCHOR 1:4',
			'YAML_TAG 2:4',
			'YAML_ANCHOR 3:4',
		]);
	});

	test('for an alias bomb, without growing', () => {
		const bomb = [
			'a: &a [x,x]',
			...'bcdefghij'
				.split('')
				.map((name, index) => `${name}: &${name} [*${'abcdefghi'[index]},*${'abcdefghi'[index]}]`),
		].join('\n');
		expect(problemsOf(bomb)).toHaveLength(10);
	});
});

describe('nesting', () => {
	const maps = (n: number): string =>
		Array.from({ length: n }, (_, level) => `${' '.repeat(level)}a:`).join('\n');

	test.each([
		['maps', `${maps(20)} 1`, `${maps(21)} 1`, '21:21'],
		['lists on one line', `${'- '.repeat(20)}1`, `${'- '.repeat(21)}1`, '1:41'],
		[
			'brackets',
			`a: ${'['.repeat(19)}${']'.repeat(19)}`,
			`a: ${'['.repeat(21)}${']'.repeat(21)}`,
			'1:24',
		],
	])('of %s is accepted to 20 levels and refused beyond', (_what, fine, deep, place) => {
		expect(problemsOf(fine)).toEqual([]);
		expect(problemsOf(deep)).toEqual([`YAML_TOO_DEEP ${place}`]);
	});

	test.each(['- ', '? ', '[', '{a: ', 'a: {'])(
		'of thousands of %j is refused, not a crash',
		(sign) => {
			for (const times of [100, 1000, 1500, 3000, 20_000]) {
				const codes = problemsOf(`a:\n  ${sign.repeat(times)}x`).join();
				expect(codes).toMatch(/YAML_(TOO_DEEP|SYNTAX|NEEDS_QUOTES|INDENT) /u);
			}
		},
	);
});

describe('a position', () => {
	const text = [
		'title: 标题',
		'pay:',
		'  min: 1',
		'  max: 𠮷𠮷 # 注',
		'list:',
		'  - {a: 1, b: 𠮷, c: 3}',
		'  -',
		'empty:',
		'',
	].join('\n');
	const { locate } = parseYaml(text);
	const at = (...path: (string | number)[]): number[] => {
		const { line, column } = locate(path);
		return [line, column];
	};

	test.each([
		['a value', ['title'], [1, 8]],
		['a value inside a map', ['pay', 'min'], [3, 8]],
		['a map, at its first key', ['pay'], [3, 3]],
		['a key that is missing, at its map’s first key', ['pay', 'per'], [3, 3]],
		['a key that is missing at the top', ['nothing'], [1, 1]],
		['what is missing in something missing', ['nothing', 'at', 'all'], [1, 1]],
		['an item of a list', ['list', 0], [6, 5]],
		['a value after a sign of two units', ['list', 0, 'c'], [6, 21]],
		['a key without a value, at the key', ['empty'], [8, 1]],
		['the whole file', [], [1, 1]],
	])('is known for %s', (_what, path, expected) => {
		expect(at(...path)).toEqual(expected);
	});

	test('counts characters, not units', () => {
		expect(locate(['pay', 'max'])).toEqual({ line: 4, column: 8, length: 2 });
	});

	test('is that of the key where the key is wrong', () => {
		expect(locate(['pay', 'max'], true)).toEqual({ line: 4, column: 3, length: 3 });
	});

	test('counts the lines before front matter', () => {
		const file = '---\na: 1\nb: 2\n---\n正文';
		expect(parseYaml(file, 4, 13).locate(['b'])).toMatchObject({ line: 3, column: 4 });
		const bad = parseYaml('---\na: *x\n---\n', 4, 9);
		expect(bad.problems[0]?.position).toMatchObject({ line: 2, column: 4 });
	});
});

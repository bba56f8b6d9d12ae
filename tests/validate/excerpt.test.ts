import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../scripts/cli/display-width.ts';
import { excerptOf } from '../../scripts/validate/excerpt.ts';

describe('the excerpt of a line', () => {
	test('is the whole line where it is short', () => {
		expect(excerptOf('kind: jobb # 见习', 7, 4)).toEqual({
			before: 'kind: ',
			value: 'jobb',
			after: ' # 见习',
		});
	});

	test('marks one character where the length is not known', () => {
		expect(excerptOf('a: b', 4)).toEqual({ before: 'a: ', value: 'b', after: '' });
	});

	test.each([
		['a: b\u200Bc', 5, { before: 'a: b', value: '⟨U+200B⟩', after: 'c' }],
		['a: \u202Eb', 5, { before: 'a: ⟨U+202E⟩', value: 'b', after: '' }],
		['\ta: b', 2, { before: '→', value: 'a', after: ': b' }],
		['a:\u00A0b', 4, { before: 'a:⟨U+00A0⟩', value: 'b', after: '' }],
		['e\u0301\u200Dx: b', 4, { before: 'e\u0301⟨U+200D⟩', value: 'x', after: ': b' }],
		['\u001B[2J: b', 6, { before: '⟨U+001B⟩[2J:', value: ' ', after: 'b' }],
	])('shows what cannot be seen in %j', (line, column, expected) => {
		expect(excerptOf(line, column)).toEqual(expected);
	});

	test('counts columns in code points and leaves a joined emoji whole', () => {
		const line = '𠮷👨‍👩‍👧: b';
		const column = Array.from(line).indexOf('b') + 1;
		expect(excerptOf(line, column)).toEqual({ before: '𠮷👨‍👩‍👧: ', value: 'b', after: '' });
	});

	test('ends at the end of the line, also for a position after it', () => {
		expect(excerptOf('a: bc', 4, 99)).toEqual({ before: 'a: ', value: 'bc', after: '' });
		expect(excerptOf('a: ', 9)).toEqual({ before: 'a: ', value: '', after: '' });
	});

	test.each([1, 2, 39, 41, 150, 299, 300])(
		'is a window around column %i of a long line',
		(column) => {
			const line = Array.from({ length: 300 }, (_, index) =>
				index % 2 ? String.fromCodePoint(0x4e00 + index) : 'x',
			).join('');
			const { before, value, after } = excerptOf(line, column, 2);
			const shown = before + value + after;
			expect(value).toBe(line.slice(column - 1, column + 1));
			expect(displayWidth(shown)).toBeLessThanOrEqual(100);
			expect(displayWidth(shown)).toBeGreaterThan(95);
			const text = shown.replace(/^…|…$/gu, '');
			expect(line).toContain(text);
			expect(shown.startsWith('…')).toBe(!line.startsWith(text));
			expect(shown.endsWith('…')).toBe(!line.endsWith(text));
		},
	);

	test('cuts a value that is longer than the window', () => {
		const { before, value, after } = excerptOf(`a: ${'x'.repeat(500_000)}`, 4, 500_000);
		expect(before).toBe('a: ');
		expect(value).toMatch(/^x{90,98}$/u);
		expect(after).toBe('…');
	});
});

import { describe, expect, test } from 'vitest';
import { columns } from '../../scripts/cli/columns.ts';
import { displayWidth } from '../../scripts/cli/display-width.ts';
import { printable } from '../../scripts/cli/printable.ts';
import { wantsColour } from '../../scripts/cli/wants-colour.ts';

describe('the width in a terminal', () => {
	test.each([
		['', 0],
		['abc', 3],
		['护士', 4],
		['𠮷', 2],
		['ｱ', 1],
		['Ａ：', 4],
		['“…”', 3],
		['한글', 4],
		['e\u0301', 1],
		['a\u200Bb', 2],
		['葛\u{E0100}', 2],
		['👨‍👩‍👧', 2],
		['🇨🇳', 2],
		['☎️', 2],
		['☎', 1],
	])('of %j is %i', (text, width) => {
		expect(displayWidth(text)).toBe(width);
	});
});

test('cells line up by their width, figures to the right', () => {
	const rows = [
		['栏目', '条'],
		['jobs', '12'],
	];
	expect(columns(rows, new Set([1]))).toEqual(['栏目  条', 'jobs  12']);
	expect(columns([['甲', 'x'], ['ab c']])).toEqual(['甲    x', 'ab c']);
});

test('what a terminal would obey or hide is printed as its number', () => {
	expect(printable('甲\u001B[31m\u202E乙\u00A0\u3000')).toBe(
		'甲⟨U+001B⟩[31m⟨U+202E⟩乙⟨U+00A0⟩\u3000',
	);
});

describe('colour', () => {
	test.each([
		[true, {}, true],
		[false, {}, false],
		[undefined, {}, false],
		[true, { NO_COLOR: '1' }, false],
		[true, { NO_COLOR: '' }, true],
		[true, { TERM: 'dumb' }, false],
		[false, { FORCE_COLOR: '1' }, true],
		[true, { FORCE_COLOR: '0' }, false],
		[false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
	])('on a terminal (%s) with %o is %s', (isTTY, environment, wanted) => {
		expect(wantsColour(isTTY === undefined ? {} : { isTTY }, environment)).toBe(wanted);
	});
});

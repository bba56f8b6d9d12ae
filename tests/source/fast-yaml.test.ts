import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fastYaml } from '../../src/source/fast-yaml.ts';
import { splitFrontMatter } from '../../src/source/front-matter.ts';
import { parseYaml } from '../../src/source/parse-yaml.ts';

/** The YAML of every content file, with the Markdown of bodies left away. */
const TEXTS = globSync('content/**/*.{yaml,mdx}').map((file) => {
	const text = readFileSync(file, 'utf8');
	return file.endsWith('.mdx') ? (splitFrontMatter(text)?.yaml ?? '') : text;
});

/** What the fast road says must be what the careful one says, or nothing. */
function agrees(yaml: string): boolean {
	const fast = fastYaml(yaml);
	if (fast === undefined) return false;
	const { data, problems } = parseYaml(yaml);
	expect({ yaml, problems, data }).toEqual({ yaml, problems: [], data: fast });
	return true;
}

/** Signs that decide how YAML is read. */
const SIGNS = [
	...[
		':',
		': ',
		'- ',
		'\n',
		'\n  ',
		'\n- ',
		' #',
		'"',
		"'",
		'[',
		']',
		'{',
		'}',
		',',
		', ',
		'|',
		'>',
	],
	...['&a', '*a', '!t', '<<', '?', '%', '@', '`', '~', '0', '07', '1e3', '0x1F', '-', '.5', '.inf'],
	...[
		'true',
		'No',
		'null',
		'2026-03-01',
		'12:30',
		'\t',
		'\r\n',
		'\u3000',
		'---',
		'...',
		'\\',
		'标题',
		'a',
	],
];

describe('the fast road through YAML', () => {
	test('reads the content of this project as the careful one does', () => {
		expect(TEXTS.length).toBeGreaterThan(250);
		const fast = TEXTS.filter(agrees);
		expect(fast.length).toBeGreaterThan(TEXTS.length * 0.9);
	});

	test('agrees on any row of YAML’s own signs', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...SIGNS), { maxLength: 14 }), (signs) => {
				agrees(signs.join(''));
			}),
			{ numRuns: 4000 },
		);
	});

	test('agrees on content with a sign put in, taken out or moved', () => {
		const edit = fc.record({
			text: fc.constantFrom(...TEXTS),
			at: fc.double({ min: 0, max: 1, noNaN: true }),
			cut: fc.nat(6),
			sign: fc.constantFrom('', ...SIGNS),
		});
		fc.assert(
			fc.property(edit, ({ text, at, cut, sign }) => {
				const start = Math.floor(at * text.length);
				agrees(text.slice(0, start) + sign + text.slice(start + cut));
			}),
			{ numRuns: 1500 },
		);
	});

	test.each([
		'a: &x 1',
		'a: !!str 1',
		'<<: {a: 1}',
		'a: b #c',
		'a: "\\u200b"',
		'a: “b”',
		'a: 1\na: 2',
	])('leaves %j to the careful one', (yaml) => {
		expect(fastYaml(yaml)).toBeUndefined();
	});
});

import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkForm } from '../../src/source/form/form-checks.ts';
import { outsideBlocks } from '../../src/source/form/outside-blocks.ts';
import { isPlainlyFormed } from '../../src/source/form/plainly-formed.ts';
import { splitFrontMatter } from '../../src/source/front-matter.ts';
import { parseYaml } from '../../src/source/parse-yaml.ts';
import type { BadFixture } from '../validate/check-content.ts';
import { changed } from '../validate/check-content.ts';

const yamlOf = (file: string, text: string): string =>
	file.endsWith('.mdx') ? (splitFrontMatter(text)?.yaml ?? '') : text;

const TEXTS = globSync('content/**/*.{yaml,mdx}').map((file) =>
	yamlOf(file, readFileSync(file, 'utf8')),
);

/** Signs that mistakes of form are made of. */
const SIGNS = [
	...[
		'：',
		'，',
		'、',
		'【',
		'】',
		'｛',
		'｝',
		'“',
		'”',
		'－',
		'—',
		'·',
		'●',
		'\u3000',
		'\u00A0',
		'\t',
	],
	...[
		'\n',
		'\n ',
		'\n  ',
		'\n   ',
		'- ',
		'-',
		':',
		': ',
		'#',
		'"',
		'[',
		']',
		'{',
		'}',
		',',
		'|',
		'甲',
		'a',
	],
];

const isPlain = (yaml: string): boolean => isPlainlyFormed(outsideBlocks(yaml));

/** What is plainly formed and sound has nothing for the checks of form to find. */
function holds(yaml: string): void {
	if (!isPlain(yaml) || parseYaml(yaml).problems.length > 0) return;
	const found = checkForm(yaml).filter(({ finding }) => !finding.code.startsWith('TEXT_'));
	expect({ yaml, found }).toEqual({ yaml, found: [] });
}

describe('what is plainly formed', () => {
	test('is most of the content of this project', () => {
		for (const text of TEXTS) holds(text);
		expect(TEXTS.filter(isPlain).length).toBeGreaterThan(TEXTS.length / 2);
	});

	test('hides no mistake of form in content with a sign put in, taken out or moved', () => {
		const edit = fc.record({
			text: fc.constantFrom(...TEXTS),
			at: fc.double({ min: 0, max: 1, noNaN: true }),
			cut: fc.nat(4),
			sign: fc.constantFrom('', ...SIGNS),
		});
		fc.assert(
			fc.property(edit, ({ text, at, cut, sign }) => {
				const start = Math.floor(at * text.length);
				holds(text.slice(0, start) + sign + text.slice(start + cut));
			}),
			{ numRuns: 3000 },
		);
	});

	test('is no file with a mistake that the checks of form report', () => {
		const fixtures = Object.values(
			import.meta.glob<Record<string, BadFixture[]>>('../validate/bad-*.ts', { eager: true }),
		).flatMap((group) => Object.values(group).flat());
		for (const { bad } of fixtures) {
			for (const [file, text] of Object.entries(changed(bad)))
				if (typeof text === 'string' && /\.(?:yaml|mdx)$/u.test(file)) holds(yamlOf(file, text));
		}
	});
});

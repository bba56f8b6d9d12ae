/** What readers are told of accessibility is what the tests do. */
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { TAGS } from '../browser/axe.ts';

const STATEMENT = readFileSync(
	new URL('../../src/pages/guide/accessibility.mdx', import.meta.url),
	'utf8',
);

test('names the version of axe that looks at the pages', () => {
	expect(/axe-core ([\d.]+)/u.exec(STATEMENT)?.[1]).toBe(axe.version);
});

test('counts the rules that are asked', () => {
	// Rules that are tried out or on their way out are not asked by their tag.
	const asked = axe
		.getRules(TAGS)
		.filter(({ tags }) => !tags.includes('experimental') && !tags.includes('deprecated'));
	expect(/共 (\d+) 条规则/u.exec(STATEMENT)?.[1]).toBe(String(asked.length));
});

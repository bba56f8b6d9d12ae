import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorReference } from '../../scripts/docs/error-reference.ts';
import { explainedCodes } from '../../scripts/docs/explained-codes.ts';
import { MESSAGES } from '../../src/schema/messages.ts';

test('the error reference is the one that npm run docs writes', () => {
	expect(readFileSync('docs/errors.md', 'utf8')).toBe(errorReference());
});

test('the error reference has a heading for every code of the catalogue', () => {
	const headings = [...errorReference().matchAll(/^### (.+)$/gmu)].map(([, code]) => code);
	expect(headings.toSorted()).toEqual(Object.keys(MESSAGES).toSorted());
});

test('a hint without its values is still a sentence', () => {
	for (const { code, hint } of explainedCodes().flatMap(({ codes }) => codes)) {
		expect([code, hint]).toEqual([code, expect.stringMatching(/\p{Script=Han}/u)]);
		expect(`${code} ${hint}`).not.toMatch(/undefined|NaN|\[object/u);
	}
});

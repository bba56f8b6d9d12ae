import { describe, expect, test } from 'vitest';
import { EXPLANATION_GROUPS, EXPLANATIONS } from '../../src/schema/messages/explanations.ts';
import { MESSAGES } from '../../src/schema/messages.ts';

test('every code of the catalogue is explained', () => {
	expect(Object.keys(MESSAGES).filter((code) => !EXPLANATIONS[code])).toEqual([]);
});

test('nothing is explained that has no message', () => {
	const codes = Object.keys(EXPLANATIONS).filter((code) => !MESSAGES[code]);
	expect(codes).toEqual([]);
});

test('no code is explained in two groups', () => {
	const codes = EXPLANATION_GROUPS.flatMap(({ explanations }) => Object.keys(explanations));
	expect(codes).toHaveLength(Object.keys(EXPLANATIONS).length);
});

describe.each(Object.entries(EXPLANATIONS))('the explanation of %s', (_code, explanation) => {
	const { title, why, wrong, right } = explanation;

	test('has a short name and at most three plain sentences', () => {
		expect(title).toMatch(/\p{Script=Han}/u);
		expect(Array.from(title).length).toBeLessThanOrEqual(14);
		expect(why).toMatch(/^[^\n]*[。]$/u);
		expect(why.split('。').length - 1).toBeLessThanOrEqual(3);
	});

	test('shows a mistake and its remedy, in a few visible lines', () => {
		expect(right).not.toBe(wrong);
		for (const text of [wrong, right]) {
			expect(text.split('\n').length).toBeLessThanOrEqual(5);
			expect(text).not.toMatch(/[\p{Cf}\p{Co}\p{Cs}\t\r]/u);
		}
	});
});

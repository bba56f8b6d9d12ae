import { describe, expect, test } from 'vitest';
import { EXPLANATION_GROUPS, EXPLANATIONS } from '../../src/schema/messages/explanations.ts';
import { MESSAGES } from '../../src/schema/messages.ts';

/** Codes that are explained ahead of their message; each leaves this list with its message. */
const PLANNED: readonly string[] = [
	'ENCODING_GBK',
	'LINE_ENDINGS',
	'TOO_MANY_ISSUES',
	'YAML_COLON_SPACE',
	'YAML_HASH_CUTS_TEXT',
	'IME_COLON',
	'IME_COMMA',
	'IME_BRACKET',
	'IME_QUOTE',
	'IME_DASH',
	'IME_SPACE',
	'IME_FULLWIDTH',
	'TEXT_REPLACEMENT_CHAR',
	'TEXT_CONTROL_CHAR',
	'TEXT_BIDI',
	'TEXT_INVISIBLE',
	'TEXT_LOOKALIKE',
	'TEXT_LONE_SURROGATE',
	'LINK_TEXT_DECEIVES',
	'PERSONAL_ID_NUMBER',
	'PERSONAL_MOBILE',
	'PERSONAL_BANK_CARD',
	'PERSONAL_IN_FILE_NAME',
	'SECRET_FOUND',
	'EXCEPTION_EXPIRED',
	'REGION_CODE_UNKNOWN',
	'REGION_CODE_PARENT',
	'REGION_NAME_DIFFERS',
	'MDX_LESS_THAN',
	'POLICY_REPLACES_UNRELATED',
	'POLICY_CONTRADICTION',
	'JOB_DUPLICATE',
	'IMAGE_BROKEN',
	'IMAGE_SVG_ACTIVE',
	'IMAGE_POSITION',
	'IMAGE_TOO_LARGE',
	'IMAGE_HEAVY',
	'IMAGE_UNUSED',
	'JOB_PAST_CLOSING',
];

test('every code of the catalogue is explained', () => {
	expect(Object.keys(MESSAGES).filter((code) => !EXPLANATIONS[code])).toEqual([]);
});

test('nothing is explained that has neither a message nor a place among the planned codes', () => {
	const codes = Object.keys(EXPLANATIONS).filter((code) => !MESSAGES[code]);
	expect(codes.filter((code) => !PLANNED.includes(code))).toEqual([]);
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

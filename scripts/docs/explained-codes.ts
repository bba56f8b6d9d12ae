/** Every code of the catalogue with its explanation, for the terminal and for the reference page. */

import type { Explanation } from '../../src/schema/messages/explanations/explanation.ts';
import { EXPLANATION_GROUPS } from '../../src/schema/messages/explanations.ts';
import { MESSAGES, type Params } from '../../src/schema/messages.ts';

export interface ExplainedCode extends Explanation {
	code: string;
	severity: 'error' | 'warning';
	/** The hint with … in the place of each value. */
	hint: string;
}

/** What stands for any value that a hint quotes. */
const ANY_VALUE: Params = new Proxy({}, { get: () => '…' });

const NO_VALUE: Params = {};

/** A hint's pattern. One that is all value falls back on what it says without any. */
function hintPattern(hint: (params: Params) => string): string {
	const pattern = hint(ANY_VALUE);
	// A hint that reckons with two values has no number to show here.
	return /\p{Script=Han}/u.test(pattern) ? pattern.replaceAll('NaN', '…') : hint(NO_VALUE);
}

/** Groups in order, each with its codes; a code that the catalogue lacks is left out. */
export function explainedCodes(): { heading: string; codes: ExplainedCode[] }[] {
	return EXPLANATION_GROUPS.map(({ heading, explanations }) => ({
		heading,
		codes: Object.entries(explanations).flatMap(([code, explanation]) => {
			const message = MESSAGES[code];
			if (!message) return [];
			const { severity } = message;
			return [{ code, severity, hint: hintPattern(message.hint), ...explanation }];
		}),
	}));
}

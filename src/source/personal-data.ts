/** Personal data and secrets in any text, however they are disguised. */
import { digitSpans } from './personal-data/digit-spans.ts';
import { numbersInSpan } from './personal-data/numbers-in-span.ts';
import { findSecrets } from './personal-data/secrets.ts';
import type { Sighting } from './personal-data/sighting.ts';

export type { Sighting } from './personal-data/sighting.ts';

/**
 * Identity numbers (GB 11643), mobile numbers, bank cards (ISO/IEC 7812) and secrets of a text, in
 * order. Digits are found in every script, as character references and escapes, and with spaces,
 * dashes, marks, tags or invisible signs between them. The time taken is linear in the length.
 */
export function findPersonalData(text: string): Sighting[] {
	const found = findSecrets(text);
	for (const span of digitSpans(text)) found.push(...numbersInSpan(text, span));
	return found.sort((a, b) => a.start - b.start);
}

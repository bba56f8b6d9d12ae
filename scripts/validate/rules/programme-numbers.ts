import { entriesOf } from '../../../src/model/content.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** The parts of a programme are numbered without a hole; readers look for the one that is missing. */
export const programmeNumbers: Rule = ({ region }) =>
	entriesOf(region, 'programmes').flatMap(({ data: { items }, file }) => {
		const numbers = new Set(items.map(({ n }) => n));
		return items.flatMap(({ n }, index): RuleFinding[] => {
			if (n <= 1 || numbers.has(n - 1)) return [];
			let from = n - 1;
			while (from > 1 && !numbers.has(from - 1)) from -= 1;
			const missing = from === n - 1 ? String(from) : `${from} 到 ${n - 1}`;
			const params = { n, missing };
			return [{ code: 'NUMBER_MISSING', path: ['items', index, 'n'], params, file }];
		});
	});

import type { FormCheck } from './form-check.ts';

/** Thousands separators in the numbers of a map: YAML reads `{min: 6,000}` as two fields. */
export const checkThousands: FormCheck = ({ syntax, flows }) =>
	flows
		.filter(({ sign }) => sign === '{')
		.flatMap(({ open, close }) =>
			[...syntax.slice(open, close).matchAll(/(?<=:\s*)\d{1,3}(?:,\d{3})+(?=\s*(?:,|$))/gu)].map(
				({ 0: value, index }) => {
					const start = open + index;
					const params = { value, number: value.replaceAll(',', '') };
					return { code: 'NUMBER_FORM', params, start, end: start + value.length };
				},
			),
		);

import type { FormCheck } from './form-check.ts';

/** Thousands separators in the numbers of a map: YAML reads `{min: 6,000}` as two fields. */
export const checkThousands: FormCheck = ({ syntax, flows, at }) =>
	flows
		.filter(({ sign }) => sign === '{')
		.flatMap(({ open, close }) =>
			[...syntax.slice(open, close).matchAll(/(?<=:\s*)\d{1,3}(?:,\d{3})+(?=\s*(?:,|$))/gu)].map(
				({ 0: value, index }) => {
					const start = open + index;
					const params = { value, number: value.replaceAll(',', '') };
					const finding = { code: 'NUMBER_FORM', path: [], params };
					return { finding, position: at(start, start + value.length) };
				},
			),
		);

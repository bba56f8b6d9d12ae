import { describe, expect, test } from 'vitest';
import { parseWith } from '../../src/schema/explain.ts';
import { TYPE_NAMES } from '../../src/schema/registry.ts';
import { FULL, MINIMAL, SCHEMAS, type Written } from './entry-forms.ts';
import { fieldsOf, mapsIn, pathsIn, withField } from './walk-schema.ts';

const KINDS = Object.keys(SCHEMAS);
const problemsOf = (kind: string, written: Written) =>
	parseWith(SCHEMAS[kind as keyof typeof SCHEMAS], written).problems;

test('every content type has its forms here', () => {
	expect(Object.keys(MINIMAL)).toEqual([...TYPE_NAMES, 'region', 'portal']);
	expect(Object.keys(FULL)).toEqual(Object.keys(MINIMAL));
});

/** Fields without which a map is refused, by content type. */
const REQUIRED: Record<string, string> = {
	policies:
		'apply.channels.*.kind apply.channels.*.name apply.materials.*.name apply.windows.*.from apply.windows.*.months apply.windows.*.to basis.*.title benefits.*.amount.per benefits.*.amount.unit benefits.*.kind benefits.*.label benefits.*.rates.*.amount benefits.*.rates.*.amount.per benefits.*.rates.*.amount.unit benefits.*.rates.*.from checked.by checked.on questions.*.answer questions.*.question source.issuer source.title summary title topic',
	letters:
		'addressee checked.by checked.on cohort poster.alt poster.image reach.contacted reach.unit signatory source.issuer source.title summary title',
	stories:
		'checked.by checked.on consent.basis direction person person.name photo.alt photo.credit photo.src source.issuer source.title summary title',
	jobs: 'apply checked.by checked.on employer employer.name kind place place.text posted source.issuer source.title summary title',
	events: 'checked.by checked.on kind source.issuer source.title summary title',
	stations:
		'checked.by checked.on kind location.datum location.lat location.lng source.issuer source.title summary title',
	programmes:
		'checked.by checked.on items items.*.goal.actual.unit items.*.goal.actual.value items.*.goal.target.unit items.*.goals.*.actual.unit items.*.goals.*.actual.value items.*.goals.*.target.unit items.*.n items.*.title source.issuer source.title summary title',
	region:
		'contacts.*.label embed.landing.*.name embed.landing.*.slug level name platforms.*.name platforms.*.use shares.jobs_from site.tagline site.title site.traditional_names.*.simplified site.traditional_names.*.traditional',
	portal: 'editing.backend format operator search_sites.*.name search_sites.*.url title',
};

describe.each(KINDS)('a file of %s', (kind) => {
	const schema = SCHEMAS[kind as keyof typeof SCHEMAS];
	const minimal = MINIMAL[kind] as Written;
	const full = FULL[kind] as Written[];

	test('is accepted in its least form', () => {
		expect(problemsOf(kind, minimal)).toEqual([]);
	});

	test('needs every field of its least form', () => {
		for (const name of Object.keys(minimal)) {
			const { [name]: _left, ...rest } = minimal;
			const codes = problemsOf(kind, rest).map(({ code, params }) => [code, params.field]);
			expect(codes, name).toEqual([
				[expect.stringMatching(/^FIELD_(MISSING|NEEDED_HERE)$/u), name],
			]);
		}
	});

	test('is accepted with every field there is', () => {
		for (const form of full) expect(problemsOf(kind, form)).toEqual([]);
		const used = new Set(full.flatMap((form) => pathsIn(form)));
		expect([...used].toSorted()).toEqual(
			[...new Set(fieldsOf(schema).map(({ path }) => path))].toSorted(),
		);
	});

	test('needs these fields and no others, wherever they stand', () => {
		const required = fieldsOf(schema).filter(({ isRequired }) => isRequired);
		expect(
			required
				.map(({ path }) => path)
				.toSorted()
				.join(' '),
		).toBe(REQUIRED[kind]);
	});

	test('has a description in Chinese on every field', () => {
		const silent = fieldsOf(schema).filter(
			({ description }) => !/\p{Script=Han}.*。$/u.test(description ?? ''),
		);
		expect(silent).toEqual([]);
	});

	test('refuses a field that nobody knows, at any depth, and names the key', () => {
		for (const form of full) {
			for (const path of mapsIn(form)) {
				const problems = problemsOf(kind, withField(form, path, 'zzz', 1));
				expect(problems).toContainEqual(
					expect.objectContaining({ code: 'FIELD_UNKNOWN', path: [...path, 'zzz'], atKey: true }),
				);
			}
		}
	});

	test.each(['__proto__', 'constructor', 'toString'])(
		'does not take the field %s for its own',
		(name) => {
			const written: Written = { ...minimal };
			Object.defineProperty(written, name, { value: {}, enumerable: true });
			expect(problemsOf(kind, written)).toMatchObject([{ code: 'FIELD_UNKNOWN', path: [name] }]);
		},
	);
});

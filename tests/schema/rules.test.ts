import { describe, expect, test } from 'vitest';
import { contrast, mix, PAPER, shadeWithContrast } from '../../src/schema/contrast.ts';
import { parseWith } from '../../src/schema/explain.ts';
import { MINIMAL, SCHEMAS, type Written } from './entry-forms.ts';

/** Code and path of each problem of the least form of `kind` with other fields. */
const problemsWith = (kind: string, fields: Written): string[] =>
	parseWith(SCHEMAS[kind as keyof typeof SCHEMAS], { ...MINIMAL[kind], ...fields }).problems.map(
		({ code, path }) => `${code} ${path.join('.')}`,
	);

const amount = (fields: Written) => ({
	benefits: [{ label: '补贴', kind: 'cash', amount: { unit: 'yuan', per: 'once', ...fields } }],
});
const rates = (...periods: [string, string?][]) => ({
	benefits: [
		{
			label: '补贴',
			kind: 'cash',
			rates: periods.map(([from, to]) => ({
				from,
				...(to === undefined ? {} : { to }),
				amount: { max: 1, unit: 'yuan', per: 'once' },
			})),
		},
	],
});
const goal = (fields: Written) => ({ items: [{ n: 1, title: '一', goal: fields }] });
const target = (fields: Written) => goal({ target: { unit: '个', ...fields } });

describe('a policy', () => {
	test.each([
		['an exact amount', amount({ min: 5, max: 5 }), []],
		['an amount without a sum', amount({}), ['FIELD_NEEDED_HERE benefits.0.amount']],
		[
			'an amount upside down',
			amount({ min: 6, max: 5 }),
			['AMOUNT_MIN_ABOVE_MAX benefits.0.amount.min'],
		],
		['rates end to end', rates(['2026-01-01', '2026-02-28'], ['2026-03-01']), []],
		[
			'rates with a gap',
			rates(['2026-01-01', '2026-02-28'], ['2026-03-02']),
			['RATE_GAP benefits.0.rates.1.from'],
		],
		[
			'rates that overlap',
			rates(['2026-01-01', '2026-02-28'], ['2026-02-28']),
			['RATE_OVERLAP benefits.0.rates.1.from'],
		],
		[
			'a rate after one without an end',
			rates(['2026-01-01'], ['2026-03-01']),
			['RATE_OVERLAP benefits.0.rates.1.from'],
		],
		[
			'a rate upside down',
			rates(['2026-03-01', '2026-02-01']),
			['DATE_ORDER benefits.0.rates.0.to'],
		],
		['an age with one end', { eligibility: { age: { max: 35 } } }, []],
		['a least age', { eligibility: { age: { min: 18 } } }, []],
		['an age without an end', { eligibility: { age: {} } }, ['FIELD_NEEDED_HERE eligibility.age']],
		[
			'an age upside down',
			{ eligibility: { age: { min: 40, max: 30 } } },
			['AMOUNT_MIN_ABOVE_MAX eligibility.age.min'],
		],
		['a period of one day', { effective: { from: '2026-03-01', to: '2026-03-01' } }, []],
		[
			'a period upside down',
			{ effective: { from: '2026-03-02', to: '2026-03-01' } },
			['DATE_ORDER effective.to'],
		],
		[
			'a window upside down',
			{ apply: { windows: [{ from: '2026-03-02', to: '2026-03-01' }] } },
			['DATE_ORDER apply.windows.0.to'],
		],
		['a stop without a reason', { status: 'paused', since: '2026-03-01' }, ['FIELD_NEEDED_HERE ']],
	])('with %s', (_what, fields, expected) => {
		expect(problemsWith('policies', fields)).toEqual(expected);
	});

	test('with a rate that has no beginning is asked for it, and for nothing else', () => {
		const { benefits } = rates(['2026-01-01', '2026-02-28']);
		benefits[0]?.rates.push({ amount: { max: 1, unit: 'yuan', per: 'once' } } as never);
		expect(problemsWith('policies', { benefits })).toEqual([
			'FIELD_MISSING benefits.0.rates.1.from',
		]);
	});

	test('cannot have an amount and rates in one benefit', () => {
		const [benefit] = rates(['2026-01-01']).benefits;
		const both = { benefits: [{ ...benefit, ...amount({ max: 5 }).benefits[0] }] };
		expect(problemsWith('policies', both)).toEqual(['FIELDS_EXCLUDE benefits.0.rates']);
	});
});

describe('a job', () => {
	test.each([
		[
			'pay upside down',
			{ pay: { min: 9000, max: 6000, per: 'month' } },
			['JOB_PAY_MIN_ABOVE_MAX pay.min'],
		],
		['pay without its rhythm', { pay: { min: 9000 } }, ['FIELD_NEEDED_HERE pay']],
		['pay in words', { pay: { text: '面议' } }, []],
		['pay that says nothing', { pay: {} }, ['FIELD_NEEDED_HERE pay']],
		['a closing day before it is posted', { closes: '2025-12-31' }, ['DATE_ORDER closes']],
		['no way to apply', { apply: {} }, ['FIELD_NEEDED_HERE apply']],
		['no end', { closes: undefined }, ['FIELD_NEEDED_HERE ']],
		[
			'two ends',
			{ open_until_filled: true, review_by: '2027-01-01' },
			['FIELDS_EXCLUDE open_until_filled'],
		],
		[
			'no day to look again',
			{ closes: undefined, open_until_filled: true },
			['FIELD_NEEDED_HERE '],
		],
	])('with %s', (_what, fields, expected) => {
		expect(problemsWith('jobs', fields)).toEqual(expected);
	});
});

describe('other entries', () => {
	test.each([
		['an event without a time', 'events', { starts: undefined }, ['FIELD_NEEDED_HERE ']],
		[
			'an event whose time is in words',
			'events',
			{ starts: undefined, date_text: '时间未公布' },
			[],
		],
		[
			'an event that ends in the month it starts',
			'events',
			{ starts: '2026-05-20', ends: '2026-05' },
			[],
		],
		['an event upside down', 'events', { ends: '2026-04-30' }, ['DATE_ORDER ends']],
		[
			'a letter upside down',
			'letters',
			{ issued: '2026-05-02', until: '2026-05-01' },
			['DATE_ORDER until'],
		],
		['a goal without a figure', 'programmes', goal({}), ['FIELD_NEEDED_HERE items.0.goal']],
		[
			'a target without a figure',
			'programmes',
			target({}),
			['FIELD_NEEDED_HERE items.0.goal.target'],
		],
		[
			'a target with too many',
			'programmes',
			target({ value: 5, min: 1 }),
			['FIELDS_EXCLUDE items.0.goal.target.value'],
		],
		['a range of one figure', 'programmes', target({ min: 5, max: 5 }), []],
		[
			'a target upside down',
			'programmes',
			target({ min: 5, max: 1 }),
			['AMOUNT_MIN_ABOVE_MAX items.0.goal.target.min'],
		],
		[
			'a number that is taken',
			'programmes',
			{
				items: [
					{ n: 7, title: '一' },
					{ n: 7, title: '二' },
				],
			},
			['NUMBER_TAKEN items.1.n'],
		],
		[
			'a link without a type',
			'programmes',
			{ items: [{ n: 1, title: '一', links: ['grant'] }] },
			['REF_FORM items.0.links.0'],
		],
		['a sample without a source', 'events', { source: undefined, sample: true }, []],
	])('%s', (_what, kind, fields, expected) => {
		expect(problemsWith(kind, fields)).toEqual(expected);
	});
});

describe('a region', () => {
	test.each([
		['a number as code', { code: '44182' }, ['REGION_CODE_FORM code']],
		['the code of a town', { code: '441821001' }, []],
		[
			'a partner with a path',
			{ embed: { partners: ['https://example.org/a'] } },
			['LINK_FORM embed.partners.0'],
		],
		[
			'a partner without encryption',
			{ embed: { partners: ['http://example.org'] } },
			['LINK_FORM embed.partners.0'],
		],
		[
			'a colour by its name',
			{ site: { title: '青禾', tagline: '一句话说明', accent: 'red' } },
			['COLOUR_FORM site.accent'],
		],
		[
			'a pale colour',
			{ site: { title: '青禾', tagline: '一句话说明', accent: '#ffcc00' } },
			['COLOUR_CONTRAST site.accent'],
		],
	])('with %s', (_what, fields, expected) => {
		expect(problemsWith('region', fields)).toEqual(expected);
	});
});

describe('a partner', () => {
	const hintFor = (partner: string) =>
		parseWith(SCHEMAS.region, { ...MINIMAL.region, embed: { partners: [partner] } }).problems[0]
			?.params.address;

	test.each([
		['example.org/a', 'https://example.org'],
		['http://example.org', 'https://example.org'],
		['https://example.org:8443/', 'https://example.org:8443'],
		['https://*.example.org', undefined],
		['招聘网', undefined],
	])('written as %s is told what was meant', (written, address) => {
		expect(hintFor(written)).toBe(address);
	});
});

describe('colour contrast', () => {
	test('is that of WCAG', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
		expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
		expect(contrast('#123456', '#123456')).toBe(1);
	});

	test.each(['#ffcc00', '#ff8800', '#66ccff'])(
		'%s has a darker shade that is readable',
		(colour) => {
			const shade = shadeWithContrast(colour, PAPER, 4.5, '#000000');
			expect(contrast(colour, PAPER)).toBeLessThan(4.5);
			expect(contrast(shade, PAPER)).toBeGreaterThanOrEqual(4.5);
		},
	);

	test('a mix lies between its colours', () => {
		expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
		expect(mix('#102030', '#ffffff', 0)).toBe('#102030');
	});
});

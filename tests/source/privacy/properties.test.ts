import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPersonalData } from '../../../src/source/personal-data.ts';
import { DISGUISES } from './disguises.ts';
import { bankCard, creditCode, identityNumber } from './invented-numbers.ts';

const digits = (count: number) =>
	fc.stringMatching(new RegExp(`^\\d{${count}}$`, 'u'), { size: 'max' });
const pad = (count: number) => (value: number) => String(value).padStart(count, '0');
const between = (min: number, max: number, count: number) =>
	fc.integer({ min, max }).map(pad(count));

const mobile = fc.tuple(between(13, 19, 2), digits(9)).map((parts) => parts.join(''));
const birthday = fc
	.tuple(between(1900, 2026, 4), between(1, 12, 2), between(1, 28, 2))
	.map((parts) => parts.join(''));
const identity = fc
	.tuple(birthday, digits(3), between(110_000, 659_999, 6))
	.map(([day, order, region]) => identityNumber(day, order, region));
const card = fc
	.tuple(
		fc.constantFrom('62', '60', '4', '51', '55', '2221', '2720', '35'),
		digits(18),
		fc.integer({ min: 16, max: 19 }),
	)
	.map(([first, rest, length]) => bankCard((first + rest).slice(0, length - 1)));
const disguise = fc.constantFrom(...Object.values(DISGUISES));
/** Text around a number, without digits and separators of its own. */
const words = fc.constantFrom(
	'',
	'电话',
	'请联系 ',
	'# ',
	'phone: "',
	'**',
	'（',
	'卡号：',
	'周一',
	'<b>',
);

const KINDS = [
	['mobile number', mobile, 'PERSONAL_MOBILE'],
	['identity number', identity, 'PERSONAL_ID_NUMBER'],
	['card', card, 'PERSONAL_BANK_CARD'],
] as const;

test.each(KINDS)('every %s is seen under every disguise', (_name, numbers, code) => {
	fc.assert(
		fc.property(numbers, disguise, words, words, (number, write, before, after) => {
			const text = `${before}${write(number)}，${after}`;
			expect(findPersonalData(text)).toMatchObject([
				{ code, start: before.length, digits: number },
			]);
		}),
		{ numRuns: 2000 },
	);
});

test('a mobile number is seen with spaces at any places', () => {
	const gaps = fc.array(fc.constantFrom('', ' ', '\u00A0', '\u200B'), {
		minLength: 10,
		maxLength: 10,
	});
	fc.assert(
		fc.property(
			mobile.filter((number) => !/19|20|0$/u.test(number)),
			gaps,
			(number, between) => {
				const text = Array.from(number, (digit, index) => digit + (between[index] ?? '')).join('');
				expect(findPersonalData(text)).toMatchObject([{ digits: number }]);
			},
		),
		{ numRuns: 2000 },
	);
});

const landline = fc
	.tuple(
		fc.constantFrom('010', '020', '0763', '0750', '0894', '021'),
		fc.constantFrom('-', ' ', '', '－', ')'),
		between(2, 8, 1),
		digits(7),
		fc.constantFrom('', '转8001', '-8001', ' 转 801', '-13'),
	)
	.map(([area, dash, first, rest, extension]) => {
		const own = (first + rest).slice(0, area.length === 3 ? 8 : 7);
		return `${area}${dash}${own}${extension}`;
	});
const year = between(1990, 2035, 4);
const month = fc.integer({ min: 1, max: 12 });
const dayOfMonth = fc.integer({ min: 1, max: 28 });
const date = fc
	.tuple(year, month, dayOfMonth, fc.constantFrom('-', '.', '/'), fc.boolean(), fc.boolean())
	.map(([y, m, d, mark, isPadded, hasDay]) => {
		const write = pad(isPadded ? 2 : 1);
		return [y, write(m), ...(hasDay ? [write(d)] : [])].join(mark);
	});
const range = fc
	.tuple(date, date, fc.constantFrom('-', '–', '—', ' - ', '至', '~', ' '))
	.map(([from, to, mark]) => from + mark + to);
const documentNumber = fc
	.tuple(year, fc.integer({ min: 1, max: 2000 }))
	.map(([y, n]) => `青府〔${y}〕${n}号`);
const sum = fc
	.tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom(100, 1000, 10_000))
	.map(([count, unit]) => count * unit);
const sums = fc
	.tuple(sum, sum, fc.constantFrom('-', '–', '—', '~', ' ', ' - ', '元至'))
	.map(([from, to, mark]) => `${from}${mark}${to}元`);
const code = fc
	.tuple(
		fc.constantFrom('91', '92', '11', '12', '51', '52', '53'),
		between(110_000, 659_999, 6),
		fc.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{9}$/u),
	)
	.map((parts) => creditCode(parts.join('')))
	.filter((written) => /[A-Z]/u.test(written));

test.each([
	['office number', landline],
	['range of dates', range],
	['document number', documentNumber],
	['sums of money', sums],
	['credit code', code],
])('no %s is taken for personal data', (_name, texts) => {
	fc.assert(
		fc.property(texts, words, (text, before) => {
			expect(findPersonalData(`${before}${text}。`)).toEqual([]);
		}),
		{ numRuns: 2000 },
	);
});

test('any text is read without an error, in order and in place', () => {
	const unit = fc.constantFrom(
		'1',
		'3',
		'八',
		'&#49;',
		'\\u0031',
		'%31',
		' ',
		'-',
		'**',
		'<b>',
		'甲',
		'\n',
		'\uD835',
		'](',
		'x',
	);
	fc.assert(
		fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
			const text = units.join('');
			let last = 0;
			for (const { start, end } of findPersonalData(text)) {
				expect(start).toBeGreaterThanOrEqual(0);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(text.length);
				expect(start).toBeGreaterThanOrEqual(last);
				last = start;
			}
		}),
		{ numRuns: 2000 },
	);
});

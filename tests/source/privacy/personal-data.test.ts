import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/source/personal-data.ts';
import { DISGUISES } from './disguises.ts';
import {
	bankCard,
	CARD,
	creditCode,
	IDENTITY,
	identityNumber,
	MOBILE,
} from './invented-numbers.ts';

const NUMBERS = {
	mobile: [MOBILE, 'PERSONAL_MOBILE', '138****8000'],
	identity: [IDENTITY, 'PERSONAL_ID_NUMBER', '11*************09X'],
	card: [CARD, 'PERSONAL_BANK_CARD', `6222***********${CARD.slice(-4)}`],
} as const;

describe.each(Object.entries(DISGUISES))('a number with %s', (_name, disguise) => {
	test.each(Object.values(NUMBERS))('is seen: %s', (number, code, masked) => {
		const text = `请找我 ${disguise(number)}，谢谢`;
		expect(findPersonalData(text)).toEqual([
			{ code, start: 4, end: expect.any(Number), masked, digits: number },
		]);
	});
});

/** What is found, in short. */
const seen = (text: string): string[] => findPersonalData(text).map(({ masked }) => masked);

describe('a mobile number', () => {
	test.each([
		['+8613800138000', 3],
		['+86 138 0013 8000', 4],
		['0086-138-0013-8000', 5],
		['008613800138000', 4],
		['(86)13800138000', 4],
		['（+86）13800138000', 5],
		['013800138000', 1],
		['tel:13800138000', 4],
		['tel:+86-138-0013-8000', 8],
		['周一13800138000', 2],
		['周一一三八零零一三八零零零', 2],
		['姓周一三八零零一三八零零零', 2],
		['微信wx13800138000', 4],
		['2026-03-01 13800138000', 11],
		['010-13800138000', 4],
		['1.13800138000', 2],
		['https://example.org/13800138000', 20],
		['138001\n  38000', 0],
		['138\r\n 00138000', 0],
		['13 8001 380 00', 0],
		['138 0013-8000', 0],
		['138(0013)8000 13800138000', 14],
	])('is the eleven digits: %j', (text, start) => {
		expect(findPersonalData(text)).toMatchObject([{ code: 'PERSONAL_MOBILE', start }]);
	});

	test.each([
		'13800138000 13900139000',
		'13800138000/13900139000',
		'13800138000-13900139000',
		'13800138000\n13900139000',
		'<td>13800138000</td><td>13900139000</td>',
		'一三八零零一三八零零零、13900139000',
		'138 0013 8000 139 0013 9000',
	])('ends where the next begins: %j', (text) => {
		expect(seen(text)).toEqual(['138****8000', '139****9000']);
	});

	test('is seen in a link and in the text of the link', () => {
		expect(seen('<a href="tel:13800138000">138-0013-8000</a>')).toHaveLength(2);
	});

	test('is seen in a tag that divides another number', () => {
		expect(seen('139<a href="tel:13800138000">0013</a>9000')).toEqual([
			'139****9000',
			'138****8000',
		]);
	});
});

describe('an identity number', () => {
	test('may end with x, in any alphabet', () => {
		const first = IDENTITY.slice(0, -1);
		for (const x of 'xXＸｘхХ𝐗Ⅹ') expect(seen(first + x), x).toEqual(['11*************09X']);
	});

	test('needs the right check digit', () => {
		expect(seen(`${IDENTITY.slice(0, -1)}1`)).toEqual([]);
	});

	test('ends with its x: with letters behind it is another code', () => {
		expect(seen(`${IDENTITY}Y`)).toEqual([]);
	});

	test.each(['19900230', '18991231', '21010101', '19901301'])(
		'needs a real day: %s',
		(birthday) => {
			expect(seen(identityNumber(birthday, '109'))).toEqual([]);
		},
	);

	test('is not a card too', () => {
		const both = Array.from({ length: 999 }, (_item, order) =>
			identityNumber('19900307', String(order + 1).padStart(3, '0'), '510101'),
		).filter((number) => bankCard(number.slice(0, -1)) === number);
		expect(both.length).toBeGreaterThan(10);
		for (const number of both) {
			expect(findPersonalData(number)).toMatchObject([{ code: 'PERSONAL_ID_NUMBER' }]);
		}
	});

	test.each([
		'身份证：110101900307001',
		'身份证号码 110101 900307 001',
		'公民身份号码**110101900307001**',
		'身 份 证 号110101900307001',
	])('of fifteen digits is known by the word before it: %s', (text) => {
		expect(seen(text)).toEqual(['11**********001']);
	});

	test('of fifteen digits is a mere number without that word', () => {
		expect(seen('单号：110101900307001')).toEqual([]);
	});
});

describe('a bank card', () => {
	test.each(['622848', '601382', '4392268', '5288561', '3562390', '222300'])(
		'is known by its first digits: %s',
		(first) => {
			for (const length of [16, 17, 18, 19]) {
				const card = bankCard(first.padEnd(length - 1, '7102'));
				expect(findPersonalData(`卡号${card}。`)).toMatchObject([{ code: 'PERSONAL_BANK_CARD' }]);
			}
		},
	);

	test('may have letters before it, but is no piece of a longer code', () => {
		expect(seen(`ICBC${CARD}`)).toHaveLength(1);
		expect(seen(`A1B${CARD}C`)).toEqual([]);
		expect(seen(`${CARD}ABCDEFGHIJKLM`)).toEqual([]);
	});

	test('needs the right check digit', () => {
		const wrong = (Number(CARD.at(-1)) + 1) % 10;
		expect(seen(CARD.slice(0, -1) + wrong)).toEqual([]);
	});

	test('of another issuer is an order number', () => {
		for (const first of ['1', '7', '8', '9', '56', '2721']) {
			expect(seen(bankCard(first.padEnd(15, '3')))).toEqual([]);
		}
	});
});

test('an all-digit credit code is no card', () => {
	const codes = Array.from({ length: 3000 }, (_item, number) =>
		creditCode(`5144180${5_678_901_230 + number}`),
	).filter((code) => /^\d+$/u.test(code) && bankCard(code.slice(0, -1)) === code);
	expect(codes.length).toBeGreaterThan(50);
	for (const code of codes) expect(seen(`统一社会信用代码：${code}`)).toEqual([]);
	const alone = codes.filter((code) => seen(code).length === 0);
	expect(alone.length).toBeGreaterThan(0);
});

describe('no alarm', () => {
	test.each([
		['an office number', '0763-4281234、010-12345678、(0763)4281234、07634281234'],
		['an extension', '0763-4281234转8001，0763-4281234-8001，010-85812345-678'],
		['two office numbers', '0763-4281234 0763-4281235 0763-4281236'],
		['a service number', '12333、12345、400-123-4567、800-820-8820、95588、4008208820'],
		['a document number', '青府〔2025〕12号 人社部发〔2019〕138号'],
		['a range of dates', '1998.9.1-2020.6、1999.09-2003.06、1999.9-2003.10、1999-9-1 2003-6-30'],
		['a moment', '2026-05-01T09:00+08:00 1999-05-01 13:00:00'],
		['years', '1998 1999 2000 2001，2019、2020、2021、2022'],
		['sums', '15000-200000、150000 200000、15000 200000、150 2000 3000、1500-2000-3000'],
		['sums in fours', '4500 5200 6800 7300 4500 5200 6800 7200 4500'],
		['a credit code', creditCode('91441800MA4W12345')],
		['codes of places', '441821 511500 110101001'],
		['a book', 'ISBN 978-7-301-23456-7 9787301234567 ISSN 1673-5412 1673-541X'],
		['coordinates', '113.13812345678, 23.13912345678 130.12345678'],
		['a percentage', '13.5%～15.25% 100%'],
		['an order number', '20260301138001380001 9912345678901234'],
		['a masked mobile number', '138****1234 138xxxx1234 138－－－－1234 138****1512 138****3456'],
		['a masked identity number', '44182********1234 110101********123X'],
		['an impossible number', '000-0000-0001 000-0000-0105'],
		['a hash', `${'a1f13912345678bc'.repeat(4)} ${'0f13812345678e'.repeat(3)}`],
		['a UUID', '13812345-6789-4abc-9def-138123456789 a0eebc99-1381-2345-6789-13812345678a'],
		['a version', '14.18.2 15.3.12 1.38.0'],
		['a host', '139.155.120.34 158.101.12.134'],
		['a number in an address', 'https://example.org/art/2025/3/art_1587_4381234.html'],
		['a table', '<td>150</td><td>2000</td><td>3000</td>'],
		['a list', '- 13800\n- 138000\n- 2000'],
		['a column', '1500\n2000\n3000\n1800'],
		['words of numbers', '一、二、三、四、五、六、七、八、九、十、十一、十二'],
		['a weekday before a number', '周一400-820-8820，周一3100-100000，周一9111000000'],
		['a time stamp', '1613912345678 1700000000'],
	])('for %s', (_name, text) => {
		expect(findPersonalData(text)).toEqual([]);
	});
});

test.each(['1', '1 ', '1<em>', '1<!-- ', '1](', '1\u200B', '&#', '%3', '\\u', '1**', '密码 '])(
	'reads half a mebibyte of %j',
	(unit) => {
		expect(findPersonalData(unit.repeat(524_288 / unit.length))).toEqual([]);
	},
);

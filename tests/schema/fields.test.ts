import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { parseWith } from '../../src/schema/explain.ts';
import * as fields from '../../src/schema/fields.ts';

const codesOf = (schema: z.ZodType, value: unknown): string[] =>
	parseWith(schema, value).problems.map(({ code }) => code);

const CASES: [string, z.ZodType, unknown, string[]][] = [
	['a text of the least length', fields.text(2, 4), '两字', []],
	['a text of the greatest length in characters, not in units', fields.text(2, 4), '𠮷𠮷𠮷𠮷', []],
	['a text that is too short', fields.text(2, 4), '字', ['TEXT_LENGTH']],
	['a text that is too long', fields.text(2, 4), '一二三四五', ['TEXT_LENGTH']],
	['a blank text', fields.text(), ' \u3000', ['TEXT_BLANK']],
	['an empty value', fields.text(), null, ['TEXT_BLANK']],
	['a tag in plain text', fields.text(), '甲<b>乙', ['TEXT_MARKUP']],
	['a closing tag in plain text', fields.text(), '甲</b>乙', ['TEXT_MARKUP']],
	['an entity in plain text', fields.text(), '甲&#60;乙', ['TEXT_MARKUP']],
	['a link in plain text', fields.text(), '见[这里](https://example.org)', ['TEXT_MARKUP']],
	['signs that are no markup', fields.text(), '3 < 5 & 7 > 2，见《办法》', []],
	['a blank Markdown text', fields.markdown(), '\n ', ['TEXT_BLANK']],
	['a day', fields.day(), '2028-02-29', []],
	['a day that does not exist', fields.day(), '2026-02-29', ['DATE_IMPOSSIBLE']],
	['a month where a day is due', fields.day(), '2026-02', ['DATE_FORM']],
	['a day without zeros', fields.day(), '2026-2-9', ['DATE_FORM']],
	['a month', fields.dayOrMonth(), '2026-12', []],
	['a thirteenth month', fields.dayOrMonth(), '2026-13', ['DATE_IMPOSSIBLE']],
	['a moment in Shanghai', fields.moment(), '2026-05-01T09:00+08:00', []],
	['a moment with seconds', fields.moment(), '2026-05-01T09:00:30+08:00', []],
	['a month as a moment', fields.moment(), '2026-05', []],
	['a moment in another zone', fields.moment(), '2026-05-01T09:00+09:00', ['TIME_FORM']],
	['a moment in UTC', fields.moment(), '2026-05-01T09:00Z', ['TIME_FORM']],
	['a moment without a zone', fields.moment(), '2026-05-01T09:00', ['TIME_FORM']],
	['a moment with a space', fields.moment(), '2026-05-01 09:00+08:00', ['TIME_FORM']],
	['an hour past 23', fields.moment(), '2026-05-01T24:00+08:00', ['TIME_FORM']],
	[
		'a moment on a day that does not exist',
		fields.moment(),
		'2026-02-30T09:00+08:00',
		['DATE_IMPOSSIBLE'],
	],
	['an id', fields.slug(), '2026-grant', []],
	['an id in capitals', fields.slug(), 'Grant', ['REF_FORM']],
	['an id that starts with a hyphen', fields.slug(), '-grant', ['REF_FORM']],
	['an id in Chinese', fields.slug(), '补贴', ['REF_FORM']],
	['a region id', fields.regionId(), 'guangdong/qingyuan', []],
	['a region id that leaves the tree', fields.regionId(), '../qingyuan', ['REF_FORM']],
	['a region id with an end slash', fields.regionId(), 'guangdong/', ['REF_FORM']],
	['a web address', fields.url(), 'https://example.org/a?b=c#d', []],
	['a web address with a Chinese path', fields.url(), 'https://example.org/政策', []],
	['a script as address', fields.url(), 'JavaScript:alert(1)', ['LINK_SCHEME']],
	['data as address', fields.url(), 'data:text/html,x', ['LINK_SCHEME']],
	['a relative address', fields.url(), '/a', ['LINK_FORM']],
	['an address with a user', fields.url(), 'https://user:pass@example.org', ['LINK_FORM']],
	['an address with a space', fields.url(), 'https://example.org/a b', ['LINK_FORM']],
	['an address without a host', fields.url(), 'https:///a', ['LINK_FORM']],
	['a mail address', fields.email(), 'a.b@example.org', []],
	['a mail address without a domain', fields.email(), 'a@b', ['EMAIL_FORM']],
	['a mail address with a tag', fields.email(), '<a@b.cn>', ['EMAIL_FORM']],
	['a telephone number', fields.phone(), '0763-0000000 转 8', []],
	['an international number', fields.phone(), '+86 10 0000 0000', []],
	['words for a number', fields.phone(), '请到窗口', ['PHONE_FORM']],
	['a picture', fields.assetPath(), 'assets/a/b.png', []],
	['a remote picture', fields.assetPath(), 'https://example.org/a.png', ['IMAGE_REMOTE']],
	['a picture elsewhere', fields.assetPath(), 'assets/../../b.png', ['PATH_ESCAPE']],
	['a picture outside assets', fields.assetPath(), 'b.png', ['PATH_ESCAPE']],
	['a whole number', fields.whole(1, 9), 9, []],
	['a number past its range', fields.whole(1, 9), 10, ['NUMBER_RANGE']],
	['a fraction for a whole number', fields.whole(1, 9), 2.5, ['NUMBER_RANGE']],
	['a fraction', fields.number(), 2.5, []],
	['a negative sum', fields.number(), -1, ['NUMBER_RANGE']],
	['an endless number', fields.number(), Number.POSITIVE_INFINITY, ['NUMBER_RANGE']],
	[
		'a list of 200',
		fields.list(fields.whole(0, 999)),
		Array.from({ length: 200 }, (_, n) => n),
		[],
	],
	[
		'a list of 201',
		fields.list(fields.whole(0, 999)),
		Array.from({ length: 201 }, (_, n) => n),
		['LIST_TOO_LONG'],
	],
	['an empty list', fields.filledList(fields.text()), [], ['LIST_EMPTY']],
];

describe('a field', () => {
	test.each(CASES)('meets %s as it ought to', (_what, schema, value, codes) => {
		expect(codesOf(schema, value)).toEqual(codes);
	});
});

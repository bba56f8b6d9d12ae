import { expect, test } from 'vitest';
import { parseWith } from '../../../src/schema/explain.ts';
import { PrivacyExceptionsSchema } from '../../../src/schema/privacy-exceptions.ts';
import { issueOf } from '../../../src/source/issue.ts';
import { parseYaml } from '../../../src/source/parse-yaml.ts';
import { expiredExceptions, isExcepted } from '../../../src/source/privacy-exceptions.ts';
import { CARD, IDENTITY, MOBILE } from './invented-numbers.ts';

const text = `- value: "+86 138-0013-8000"
  owner: 示例县人社局
  reason: 值班手机，对外公开
  until: 2026-12-31
- {value: "${IDENTITY.toLowerCase()}", file: g/x/stories/lin.mdx, owner: 示例县档案馆, reason: 已故百年, until: 2027-06-30}
- {value: "身份证 110101900307001", owner: 示例县档案馆, reason: 历史档案, until: 2027-06-30}
`;
const { data, locate } = parseYaml(text);
const exceptions = PrivacyExceptionsSchema.parse(data);

test('the form is accepted', () => {
	expect(parseWith(PrivacyExceptionsSchema, data).problems).toEqual([]);
});

test.each(['value', 'owner', 'reason', 'until'])('an exception needs %s', (name) => {
	const { [name]: _left, ...rest } = {
		value: MOBILE,
		owner: '单位',
		reason: '公开电话',
		until: '2026-12-31',
	} as Record<string, string>;
	expect(parseWith(PrivacyExceptionsSchema, [rest]).problems).toMatchObject([
		{ code: 'FIELD_MISSING', params: { field: name } },
	]);
});

test('a number counts however it is written, to the end of its last day', () => {
	expect(isExcepted(MOBILE, 'g/x/a.yaml', exceptions, '2026-12-31')).toBe(true);
	expect(isExcepted(MOBILE, 'g/x/a.yaml', exceptions, '2027-01-01')).toBe(false);
	expect(isExcepted('110101900307001', 'g/x/a.yaml', exceptions, '2026-12-31')).toBe(true);
	expect(isExcepted(CARD, 'g/x/a.yaml', exceptions, '2026-12-31')).toBe(false);
});

test('an exception for one file counts there only', () => {
	expect(isExcepted(IDENTITY, 'g/x/stories/lin.mdx', exceptions, '2026-12-31')).toBe(true);
	expect(isExcepted(IDENTITY, 'g/x/stories/chen.mdx', exceptions, '2026-12-31')).toBe(false);
});

test('an exception past its day is named, with the number masked', () => {
	expect(expiredExceptions(exceptions, '2026-12-31')).toEqual([]);
	const [finding, ...others] = expiredExceptions(exceptions, '2027-01-01');
	expect(others).toEqual([]);
	if (!finding) throw new Error('No finding');
	expect(issueOf(finding, 'privacy-exceptions.yaml', locate(finding.path))).toEqual({
		severity: 'warning',
		code: 'EXCEPTION_EXPIRED',
		file: 'privacy-exceptions.yaml',
		line: 4,
		column: 10,
		length: 10,
		path: '0.until',
		message: '号码 138****8000 的例外在 2026-12-31 已经到期，不再算数。',
		hint: '和“示例县人社局”核对：还要用就把 until 往后改，不用了就删去这一条。',
	});
});

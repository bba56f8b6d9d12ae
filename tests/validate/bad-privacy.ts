/** What must not be published: personal data, secrets, and exceptions that are past their day. */
import { CARD, IDENTITY } from '../source/privacy/invented-numbers.ts';
import type { BadFixture } from './check-content.ts';
import { CLEAN } from './clean-content.ts';

/** The number with `between` after every fourth digit. */
const inFours = (number: string, between: string): string =>
	number.replace(/(.{4})(?=.)/gu, `$1${between}`);

const fullWidth = (number: string): string =>
	number.replace(/[0-9X]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

export const BAD_PRIVACY: BadFixture[] = [
	{
		code: 'PERSONAL_ID_NUMBER',
		bad: ['g/x/stories/lin.mdx', '她回来了。', `她回来了，证件 ${inFours(IDENTITY, ' ')}。`],
		at: 'g/x/stories/lin.mdx:11:9',
	},
	{
		code: 'PERSONAL_ID_NUMBER',
		bad: ['g/x/stories/lin.mdx', 'alt: 林晓禾', `alt: 林晓禾 ${fullWidth(IDENTITY)}`],
		at: 'g/x/stories/lin.mdx:8:37',
	},
	{
		code: 'PERSONAL_ID_NUMBER',
		bad: ['g/x/jobs/nurse.yaml', 'headcount: 3', 'headcount: 3 # 身份证 110101900307001'],
		at: 'g/x/jobs/nurse.yaml:6:20',
	},
	{
		code: 'PERSONAL_MOBILE',
		bad: ['g/x/letters/open.mdx', '欢迎回来。', '欢迎回来，请拨一三八零零一三八零零零。'],
		at: 'g/x/letters/open.mdx:12:8',
	},
	{
		code: 'PERSONAL_MOBILE',
		bad: ['g/x/policies/grant.v2.yaml', '分两次发放。', '[电话](tel:&#49;3800138000)。'],
		at: 'g/x/policies/grant.v2.yaml:5:12',
	},
	{
		code: 'PERSONAL_MOBILE',
		bad: [
			'g/x/jobs/nurse.yaml',
			'headcount: 3',
			'headcount: 3\nnote: >\n  138\n  001\n  38\n  000',
		],
		at: 'g/x/jobs/nurse.yaml:8:3',
	},
	{
		code: 'PERSONAL_MOBILE',
		bad: ['g/x/region.yaml', '"000-0000-0001"', '"+86 138-0013-8000"'],
		at: 'g/x/region.yaml:10:17',
		severity: 'warning',
	},
	{
		code: 'PERSONAL_BANK_CARD',
		bad: ['g/x/policies/grant.v2.yaml', '分两次发放。', `打到 ${inFours(CARD, '-')}。`],
		at: 'g/x/policies/grant.v2.yaml:5:6',
	},
	{
		code: 'PERSONAL_IN_FILE_NAME',
		bad: { 'g/x/jobs/nurse-138-0013-8000.yaml': CLEAN['g/x/jobs/nurse.yaml'] as string },
		at: 'g/x/jobs/nurse-138-0013-8000.yaml:1:1',
	},
	{
		code: 'SECRET_FOUND',
		bad: ['portal.yaml', 'operator: 示例运营方', `# 密码: ${'a1b2c3d4'}\noperator: 示例运营方`],
		at: 'portal.yaml:3:7',
	},
	{
		code: 'EXCEPTION_EXPIRED',
		bad: {
			'privacy-exceptions.yaml':
				'- value: "13800138000"\n  owner: 示例县人社局\n  reason: 值班手机，对外公开\n  until: 2026-11-30\n',
		},
		at: 'privacy-exceptions.yaml:4:10',
	},
];

import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/source/personal-data.ts';

/** Signs of no meaning, put together here so that no text of this file has the form of a secret. */
const signs = (count: number): string => 'a1B2c3D4e5F6g7H8i9J0'.repeat(20).slice(0, count);
const capitals = (count: number): string => 'A1B2C3D4E5F6G7H8'.repeat(4).slice(0, count);
const together = (...parts: string[]): string => parts.join('');

const SECRETS = [
	['私钥文件', together('-----BEGIN ', 'PRIVATE KEY-----')],
	['私钥文件', together('-----BEGIN OPENSSH ', 'PRIVATE KEY-----')],
	['AWS 访问密钥', together('AK', 'IA', capitals(16))],
	['GitHub 令牌', together('gh', 'p_', signs(36))],
	['GitHub 令牌', together('github', '_pat_', signs(22), '_', signs(59))],
	['GitLab 令牌', together('gl', 'pat-', signs(20))],
	['Slack 令牌', together('xo', 'xb-', signs(24))],
	['Google 接口密钥', together('AI', 'za', signs(35))],
	['阿里云访问密钥', together('LT', 'AI', signs(20))],
	['腾讯云访问密钥', together('AK', 'ID', signs(32))],
	['npm 令牌', together('np', 'm_', signs(36))],
	['登录令牌（JWT）', together('ey', 'J', signs(20), '.', 'ey', 'J', signs(30), '.', signs(40))],
] as const;

describe.each(SECRETS)('a secret of the kind %s', (kind, secret) => {
	test('is found where it stands, and named by its kind only', () => {
		expect(findPersonalData(`note: 甲 ${secret}\n`)).toEqual([
			{ code: 'SECRET_FOUND', start: 8, end: 8 + secret.length, masked: kind, digits: secret },
		]);
	});

	test('is found once where a name assigns it', () => {
		expect(findPersonalData(together('tok', 'en: ', secret))).toHaveLength(1);
	});
});

test('a bearer token is found', () => {
	expect(findPersonalData(together('Authorization: Bear', 'er ', signs(24)))).toMatchObject([
		{ masked: '访问令牌（Bearer）', start: 22, end: 46 },
	]);
});

test.each([
	together('pass', 'word: ', signs(10)),
	together('PASS', 'WORD=', signs(10)),
	together('"pass', 'wd": "', signs(10), '"'),
	together('api', '_key = ', signs(12)),
	together('api', 'Key：', signs(12)),
	together('client_', 'secret: "', signs(12), '"'),
	together('密', '码：', signs(8)),
	together('口', '令 = ', signs(8)),
	together('密', '钥：“', signs(12), '”'),
])('a value with the name of a secret is found: %s', (text) => {
	expect(findPersonalData(text)).toMatchObject([{ masked: '密码或密钥' }]);
});

test.each([
	'密码：身份证后六位',
	'密码: 请到窗口设置，不少于 8 位',
	'password: ********',
	'password: xxxxxxxx1',
	'token: your-token-1',
	'secret: <secret-1234>',
	'api_key: $' + '{API_KEY_1234}',
	'password: abcdefgh',
	'password: 12345678',
	'token: abc123',
	'令牌由系统发出，token 有效期 30 天',
	'Bearer token authentication',
	'AKIA 是前缀',
	'eyJ 开头的是登录令牌',
])('is no secret: %s', (text) => {
	expect(findPersonalData(text)).toEqual([]);
});

test('many secrets are read in one pass', () => {
	const secret = together('AK', 'IA', capitals(16));
	expect(findPersonalData(`${secret} `.repeat(20_000))).toHaveLength(20_000);
});

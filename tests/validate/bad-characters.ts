/** What a Chinese input method, Word or another encoding leaves in a file. */
import { Buffer } from 'node:buffer';
import type { BadFixture } from './check-content.ts';

const NURSE = 'g/x/jobs/nurse.yaml';
const OPEN = 'g/x/letters/open.mdx';
const GRANT = 'g/x/policies/grant.v1.yaml';
const LOAN = 'g/policies/loan.v1.yaml';

/** GB 18030 of 标题: 县医院护士, and of a key with two characters. */
const GBK = Buffer.concat([
	Buffer.from('title: '),
	Buffer.from([0xcf, 0xd8, 0xd2, 0xbd, 0xd4, 0xba, 0xbb, 0xa4, 0xca, 0xbf]),
	Buffer.from('\nkind: job\n'),
]);

const BROKEN = Buffer.concat([
	Buffer.from('title: 县医院护士\nsummary: 一句话'),
	Buffer.from([0xff]),
	Buffer.from('说明这条内容，十个字以上。\n'),
]);

export const BAD_CHARACTERS: BadFixture[] = [
	{ code: 'IME_COLON', bad: [NURSE, 'title: 县', 'title：县'], at: `${NURSE}:1:6` },
	{ code: 'IME_COLON', bad: [NURSE, 'kind: job', '种类：job'], at: `${NURSE}:3:3` },
	{ code: 'IME_COLON', bad: [NURSE, 'min: 5000', 'min：5000'], at: `${NURSE}:7:10` },
	{ code: 'IME_COLON', bad: [NURSE, '  email: ', '  email ： '], at: `${NURSE}:11:9` },
	{ code: 'IME_COLON', bad: [LOAN, '- label: ', '- label：'], at: `${LOAN}:5:10` },
	{ code: 'IME_COMMA', bad: [OPEN, '[grant]', '[grant，loan]'], at: `${OPEN}:8:17` },
	{ code: 'IME_COMMA', bad: [OPEN, '[grant]', '[grant、loan]'], at: `${OPEN}:8:17` },
	{ code: 'IME_COMMA', bad: [NURSE, '5000, max', '5000，max'], at: `${NURSE}:7:16` },
	{ code: 'IME_BRACKET', bad: [OPEN, '[grant]', '【grant】'], at: `${OPEN}:8:11` },
	{ code: 'IME_BRACKET', bad: [OPEN, '[grant]', '［grant，loan］'], at: `${OPEN}:8:11` },
	{ code: 'IME_BRACKET', bad: [OPEN, '[grant]', '[grant】'], at: `${OPEN}:8:17` },
	{
		code: 'IME_BRACKET',
		bad: [NURSE, '{min: 5000, max: 7000, per: month}', '｛min：5000，max：7000，per：month｝'],
		at: `${NURSE}:7:6`,
	},
	{ code: 'IME_QUOTE', bad: [NURSE, '县医院护士', '“县医院护士”'], at: `${NURSE}:1:8` },
	{
		code: 'IME_QUOTE',
		bad: ['g/x/region.yaml', '"000-0000-0001"', '“000-0000-0001”'],
		at: 'g/x/region.yaml:10:12',
		severity: 'error',
	},
	{
		code: 'IME_QUOTE',
		bad: [NURSE, '2026-12-31', '“2026-12-31”'],
		at: `${NURSE}:9:9`,
		severity: 'error',
	},
	{
		code: 'IME_QUOTE',
		bad: [NURSE, 'headcount: 3', 'headcount: “3”'],
		at: `${NURSE}:6:12`,
		severity: 'error',
	},
	{ code: 'IME_DASH', bad: [LOAN, '  - label', '  － label'], at: `${LOAN}:5:3` },
	{ code: 'IME_DASH', bad: [LOAN, 'topic: startup', 'topic: startup\n－ 创业'], at: `${LOAN}:4:1` },
	{ code: 'IME_DASH', bad: [LOAN, '  - label', '  • label'], at: `${LOAN}:5:3` },
	{ code: 'IME_DASH', bad: [OPEN, '[grant]', '\n  — grant'], at: `${OPEN}:9:3` },
	{ code: 'IME_SPACE', bad: [NURSE, 'title: 县', 'title:\u3000县'], at: `${NURSE}:1:7` },
	{ code: 'IME_SPACE', bad: [NURSE, 'title: 县', 'title:\u00A0县'], at: `${NURSE}:1:7` },
	{ code: 'IME_SPACE', bad: [NURSE, '  email', '\u3000email'], at: `${NURSE}:11:1` },
	{ code: 'IME_SPACE', bad: [LOAN, '- label', '-\u3000label'], at: `${LOAN}:5:4` },
	{ code: 'IME_FULLWIDTH', bad: [NURSE, 'min: 5000', 'min: ５０００'], at: `${NURSE}:7:12` },
	{ code: 'IME_FULLWIDTH', bad: [NURSE, '2026-12-31', '２０２６－１２－３１'], at: `${NURSE}:9:9` },
	{ code: 'IME_FULLWIDTH', bad: [NURSE, 'kind: job', 'kind: ｊｏｂ'], at: `${NURSE}:3:7` },
	{ code: 'IME_FULLWIDTH', bad: [NURSE, 'headcount', 'ｈｅａｄｃｏｕｎｔ'], at: `${NURSE}:6:1` },
	{ code: 'IME_FULLWIDTH', bad: [OPEN, '[grant]', '[ｇｒａｎｔ]'], at: `${OPEN}:8:12` },
	{
		code: 'IME_FULLWIDTH',
		bad: ['g/x/events/fair.yaml', 'https://example.org', 'https：／／example.org'],
		at: 'g/x/events/fair.yaml:6:9',
	},
	{ code: 'ENCODING_GBK', bad: { 'g/x/jobs/gbk.yaml': GBK }, at: 'g/x/jobs/gbk.yaml:1:1' },
	{ code: 'ENCODING_INVALID', bad: { 'g/x/jobs/bad.yaml': BROKEN }, at: 'g/x/jobs/bad.yaml:2:13' },
	{
		code: 'LINE_ENDINGS',
		bad: { 'g/x/jobs/mac.yaml': 'title: 护士\rkind: job\r' },
		at: 'g/x/jobs/mac.yaml:1:10',
	},
	{
		code: 'TEXT_CONTROL_CHAR',
		bad: [NURSE, '县医院护士', '县医院\u0000护士'],
		at: `${NURSE}:1:11`,
	},
	{
		code: 'TEXT_CONTROL_CHAR',
		bad: [NURSE, '县医院护士', '县医院\u001B[31m护士'],
		at: `${NURSE}:1:11`,
	},
	{ code: 'TEXT_CONTROL_CHAR', bad: [NURSE, '县医院护士', '"县医院\\b护士"'], at: `${NURSE}:1:8` },
	{ code: 'TEXT_BIDI', bad: [NURSE, '县医院护士', '县医院\u202E护士'], at: `${NURSE}:1:11` },
	{ code: 'TEXT_BIDI', bad: [OPEN, '欢迎回来。', '欢迎\u2066回来\u2069。'], at: `${OPEN}:12:3` },
	{ code: 'TEXT_BIDI', bad: [OPEN, '欢迎回来。', '欢迎&#x202E;回来。'], at: `${OPEN}:12:3` },
	{ code: 'TEXT_INVISIBLE', bad: [NURSE, '县医院护士', '县医\u200B院护士'], at: `${NURSE}:1:10` },
	{ code: 'TEXT_INVISIBLE', bad: [NURSE, 'headcount', 'head\u00ADcount'], at: `${NURSE}:6:5` },
	{ code: 'TEXT_INVISIBLE', bad: [NURSE, '县医院护士', '县医\uFEFF院护士'], at: `${NURSE}:1:10` },
	{ code: 'TEXT_INVISIBLE', bad: [OPEN, '[grant]', '[gr\u2060ant]'], at: `${OPEN}:8:14` },
	{
		code: 'TEXT_INVISIBLE',
		bad: [NURSE, '县医院护士', '县医院\u{E0041}护士'],
		at: `${NURSE}:1:11`,
	},
	{
		code: 'TEXT_REPLACEMENT_CHAR',
		bad: [NURSE, '县医院护士', '县医院\uFFFD士'],
		at: `${NURSE}:1:11`,
	},
	{
		code: 'TEXT_LONE_SURROGATE',
		bad: [NURSE, '县医院护士', '"县医院\\uD83D护士"'],
		at: `${NURSE}:1:8`,
	},
	{ code: 'TEXT_LOOKALIKE', bad: [NURSE, 'headcount', 'hеadcount'], at: `${NURSE}:6:1` },
	{ code: 'TEXT_LOOKALIKE', bad: [OPEN, '[grant]', '[grаnt]'], at: `${OPEN}:8:12` },
	{
		code: 'TEXT_LOOKALIKE',
		bad: ['g/x/events/fair.yaml', 'https://example.org', 'https://ехample.org'],
		at: 'g/x/events/fair.yaml:6:9',
	},
	{
		code: 'TEXT_LOOKALIKE',
		bad: [OPEN, '欢迎回来。', '[报名](https://gоv.example.org)'],
		at: `${OPEN}:12:1`,
	},
	{ code: 'IME_COLON', bad: [GRANT, 'benefits:', 'benefits：'], at: `${GRANT}:4:9` },
	{
		code: 'IME_COLON',
		bad: ['g/x/jobs/nurse.yaml', '{min: 5000, max: 7000, per', '{min：5000，max：7000，per'],
		at: 'g/x/jobs/nurse.yaml:7:10',
	},
	{
		code: 'IME_DASH',
		bad: ['g/x/region.yaml', '  - label: 示例县人社局', '  – label: 示例县人社局'],
		at: 'g/x/region.yaml:9:3',
	},
	{
		code: 'IME_DASH',
		bad: [GRANT, 'excludes:', '  – label: 场地补贴\n    kind: cash\nexcludes:'],
		at: `${GRANT}:10:3`,
	},
	{
		code: 'IME_BRACKET',
		bad: ['g/x/jobs/nurse.yaml', '{min: 5000, max: 7000, per: month}', '｛min: 5000，per: month｝'],
		at: 'g/x/jobs/nurse.yaml:7:6',
	},
	{
		code: 'IME_QUOTE',
		severity: 'error',
		bad: ['g/x/stations/hall.yaml', 'true', '“true”'],
		at: 'g/x/stations/hall.yaml:3:9',
	},
	{
		code: 'LINE_ENDINGS',
		bad: { 'g/x/stories/lin.mdx': '---\rtitle: 她把课堂搬回家乡\r---\r' },
		at: 'g/x/stories/lin.mdx:1:4',
	},
	{
		code: 'TEXT_LOOKALIKE',
		bad: [OPEN, '欢迎回来。', '[贷款](policy:lоan)'],
		at: `${OPEN}:12:1`,
	},
];

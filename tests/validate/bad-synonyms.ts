/** Groups of words that the search cannot use. */
import type { BadFixture } from './check-content.ts';

/** A second group below the one of the clean content. */
const second = (words: string): BadFixture['bad'] => ({
	'synonyms.yaml': `- [补贴, 补助]\n- [${words}]\n`,
});

const bad = (code: string, words: string, column: number): BadFixture => ({
	code,
	bad: second(words),
	at: `synonyms.yaml:2:${column}`,
});

export const BAD_SYNONYMS: BadFixture[] = [
	bad('SYNONYM_ALONE', '租房补贴', 4),
	bad('SYNONYM_ONE_CHARACTER', '租房, 房', 8),
	bad('SYNONYM_ONE_CHARACTER', '测绘, "1"', 8),
	bad('SYNONYM_ONE_CHARACTER', '测绘, x', 8),
	// Signs do not make it longer; nor does one sign that is compared as two.
	bad('SYNONYM_ONE_CHARACTER', '测绘, 《测》', 8),
	bad('SYNONYM_ONE_CHARACTER', '测绘, ㎡', 8),
	bad('SYNONYM_SIGNS', '三支一扶, 支农/支医', 10),
	bad('SYNONYM_SIGNS', '三支一扶, 《支农》', 10),
	bad('SYNONYM_SIGNS', '三支一扶, ——', 10),
	bad('SYNONYM_SIGNS', '三支一扶, 支农 支医', 10),
	bad('SYNONYM_SIGNS', '三支一扶, " 支农"', 10),
	bad('SYNONYM_REPEATED', '测绘, 测量, 测绘', 12),
	bad('SYNONYM_REPEATED', 'java, 开发, JAVA', 14),
	bad('SYNONYM_REPEATED', '创业贷款, 創業貸款', 10),
	bad('SYNONYM_IN_TWO_GROUPS', '津贴, 补助', 8),
	bad('SYNONYM_IN_TWO_GROUPS', '津贴, 補助', 8),
	// Every later group is told.
	{
		code: 'SYNONYM_IN_TWO_GROUPS',
		bad: { 'synonyms.yaml': '- [大学生, 毕业生]\n- [学历, 文凭]\n- - 学位\n  - 毕业生\n' },
		at: 'synonyms.yaml:4:5',
	},
	bad('SYNONYM_PLACE', '佛冈, 石角', 4),
	bad('SYNONYM_PLACE', '石角, 佛冈县', 8),
	// By another name of its, which its file tells.
	{
		code: 'SYNONYM_PLACE',
		bad: {
			'synonyms.yaml': '- [补贴, 补助]\n- [老鹭, 鹭县]\n',
			'g/y/region.yaml':
				'name: 白鹭县\nlevel: county\naliases: [鹭县]\nsite:\n  title: 白鹭归雁\n  tagline: 回到白鹭的路\n',
		},
		at: 'synonyms.yaml:2:8',
	},
	bad('SYNONYM_EMPTY_WORD', '创业贷款, 申请', 10),
	bad('SYNONYM_EMPTY_WORD', '创业贷款, 怎么办', 10),
	bad('SYNONYM_EMPTY_WORD', '创业贷款, 政策', 10),
	bad('SYNONYM_EMPTY_WORD', '创业贷款, 工作', 10),
	bad('SYNONYM_TRADITIONAL', '創業貸款, 创业资金', 4),
];

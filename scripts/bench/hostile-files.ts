/** Files that are one sign or one mistake over and over, to hold up a program that reads them. */
import { MAX_TEXT_BYTES } from '../../src/source/decode.ts';

const POLICY = 'title: 标题\nsummary: 一句话说明这条内容，十个字以上。\nsample: true\n';
const LETTER = `---\n${POLICY}cohort: 2026\nsignatory: 甲乙\naddressee: 丙丁\n---\n\n`;

/** What stands at the head of a file, and what is repeated behind it. */
const YAML: Record<string, readonly [head: string, repeated: string]> = {
	没有关上的引号: ['', 'a: "b\n'],
	重复的字段: ['', 'a: 1\n'],
	没有名字的字段: ['', 'x: y\n'],
	一行一个列表项: ['', '- a: {b: 1}\n'],
	没有空格的一行: ['', 'k'],
	全角冒号: [POLICY, 'title：x\n'],
	全角连字符: [POLICY, '－ a\n'],
	大括号里的全角冒号: [`${POLICY}note: `, '{a：1},'],
	空格: [`${POLICY}note: `, ' '],
	连字符: [`${POLICY}note: `, '-'],
	制表符: [`${POLICY}note: `, '\t'],
	引用: [`${POLICY}note: `, '- *a\n'],
	零宽字符: [`${POLICY}note: `, '\u200B'],
	方括号: [`${POLICY}note: `, '['],
	大括号: [`${POLICY}note: `, '{'],
	逗号: [`${POLICY}note: `, 'a, '],
	行尾注释: [`${POLICY}note: `, ' #a\n'],
	星号: [`${POLICY}note: `, '* '],
	数字: [`${POLICY}note: `, '1'],
	手机号样的数字: [`${POLICY}note: `, '1380013800 '],
	中文引号: [`${POLICY}note: `, '“'],
	一个字: [`${POLICY}note: `, '字'],
	反过来的金额档期: [
		`${POLICY}topic: startup\nbenefits:\n  - label: 甲乙\n    kind: cash\n    rates:\n`,
		'      - {from: 2025-01-01, to: 2024-01-01, amount: {max: 1, unit: yuan, per: once}}\n',
	],
};

/** What is repeated in the body of a letter. */
const MDX: Record<string, string> = {
	一个句子: '字。',
	强调的星号: '*',
	强调的下划线: '_a',
	小于号: '<',
	换行标签: '<br>',
	表达式: '{',
	没有关上的链接: '[a](b ',
	图片: '![](assets/x.png)',
	表格: '|a',
	引文: '> ',
	反引号: '`',
	列表: '- a\n',
	缩进的列表: '  - a\n',
	'HTML 块': '<div>\n\n',
	字符引用: '&#x202E;',
	电话链接: '[1](tel:13800138000)\n\n',
	不加密的网址: 'http://a.b/c?d ',
	标题: '# a\n\n',
	没有关上的组件: '<Callout>',
	导入语句: 'import a\n\n',
};

/** A file, its folder in a region and its ending. */
export interface HostileFile {
	name: string;
	folder: string;
	ending: string;
	text: string;
}

/** Every hostile file, the same each time, of at most `bytes` and nearly as many. */
export function hostileFiles(bytes = MAX_TEXT_BYTES): HostileFile[] {
	const filled = (head: string, repeated: string): string => {
		const room = bytes - Buffer.byteLength(head);
		return head + repeated.repeat(Math.floor(room / Buffer.byteLength(repeated)));
	};
	return [
		...Object.entries(YAML).map(([name, [head, repeated]]) => ({
			...{ name, folder: 'policies', ending: '.v1.yaml' },
			text: filled(head, repeated),
		})),
		...Object.entries(MDX).map(([name, repeated]) => ({
			...{ name, folder: 'letters', ending: '.mdx' },
			text: filled(LETTER, repeated),
		})),
	];
}

/** Characters in texts that mislead, cannot be seen or are lost. */
import type { Explanations } from './explanation.ts';

export const TEXT_EXPLAINED: Explanations = {
	TEXT_REPLACEMENT_CHAR: {
		title: '有丢失的字',
		why: '菱形问号“�”说明这里原来的字在转换编码时丢了，要对照出处重新打上。',
		wrong: 'title: 县医院护�',
		right: 'title: 县医院护士',
	},
	TEXT_CONTROL_CHAR: {
		title: '有控制字符',
		why: '从别的软件复制时可能带来看不见的控制字符，会让浏览器和读屏软件出错。',
		wrong: 'title: "县医院⟨U+0008⟩护士"',
		right: 'title: "县医院护士"',
	},
	TEXT_BIDI: {
		title: '有改变方向的字符',
		why: '这种字符能让文字倒着显示，读者看到的和实际写的不一样，常被用来骗人。',
		wrong: 'title: 补贴⟨U+202E⟩元 0008',
		right: 'title: 补贴 8000 元',
	},
	TEXT_INVISIBLE: {
		title: '有看不见的字符',
		why: '零宽空格等字符从网页复制时常会带来。看不见，却让搜索找不到这个词，网址也会打不开。',
		wrong: 'title: 县医院⟨U+200B⟩护士',
		right: 'title: 县医院护士',
	},
	TEXT_LOOKALIKE: {
		title: '有外形相似的字母',
		why: '西里尔字母 а 和英文字母 a 长得一样，却是两个字，编号和网址就对不上。',
		wrong: 'policies: [grаnt]（其中的 а 是 U+0430）',
		right: 'policies: [grant]',
	},
	TEXT_LONE_SURROGATE: {
		title: '有半个字',
		why: '少见的字和表情在程序里由两半组成，这里只剩一半，显示不出来。',
		wrong: 'name: "张\\uD842"',
		right: 'name: "张𠮷"',
	},
	LINK_TEXT_DECEIVES: {
		title: '链接文字和去处不同',
		why: '文字写的是一个网站，点开却是另一个，读者会以为受骗。',
		wrong: '[www.example.gov.cn](https://example.org/)',
		right: '[www.example.org](https://example.org/)',
	},
};

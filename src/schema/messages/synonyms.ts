/** Words that the search takes for one another. */
import { error, type Messages, quote, warning } from './message.ts';

export const SYNONYMS: Messages = {
	SYNONYM_ALONE: error(
		(p) => `这一组只有 ${quote(p.value)} 一个词。`,
		() => '加上意思相同的词；没有就删去这一组。',
	),
	SYNONYM_ONE_CHARACTER: error(
		(p) => `${quote(p.value)} 只有一个字，许多标题里都有，搜索会给出不相干的内容。`,
		() => '写两个字以上的词，如“租房”；没有就删去。',
	),
	SYNONYM_SIGNS: error(
		(p) => `${quote(p.value)} 里有标点或多余的空格，搜索时会去掉。`,
		(p) => {
			if (!p.plain) return '删去这个词。';
			return p.parts
				? `是几个词就分开写：${p.parts}；是一个词就写 ${p.plain}。`
				: `写成 ${p.plain}。`;
		},
	),
	SYNONYM_REPEATED: error(
		(p) =>
			p.other === p.value
				? `${quote(p.value)} 在这一组里写了两次。`
				: `${quote(p.value)} 和这一组里的 ${quote(p.other)} 在搜索时是同一个词。`,
		() => '只留一个。大小写、全角半角、繁体简体，搜索时都算一样。',
	),
	SYNONYM_IN_TWO_GROUPS: error(
		(p) => `${quote(p.value)} 在第 ${p.line} 行的那一组里已经有了，两组的词会串在一起。`,
		() => '一个词只放一组：意思都相同就并成一组，不同就从其中一组删去。',
	),
	SYNONYM_PLACE: warning(
		(p) =>
			`${quote(p.value)} 是地名${p.name === p.value ? '' : `（${p.name}）`}，搜索已经按地区来找。`,
		(p) => `从这里删去；${p.name}的别的叫法，写在 ${p.file} 的 aliases。`,
	),
	SYNONYM_EMPTY_WORD: warning(
		(p) => `${quote(p.value)} 没有说要找什么，搜索会把它从问题里去掉。`,
		() => '删去这个词，或写成事情的名称，如“创业担保贷款”。',
	),
	SYNONYM_TRADITIONAL: warning(
		(p) => `${quote(p.value)} 里有繁体字；读者打的繁体字会先换成简体，找不到这个词。`,
		(p) => `写成 ${p.fixed}。`,
	),
};

/** Words that the search takes for one another. */
import type { Explanations } from './explanation.ts';

export const SYNONYMS_EXPLAINED: Explanations = {
	SYNONYM_ALONE: {
		title: '一组只有一个词',
		why: '一组里是意思相同的词，读者打其中一个，也找得到写着另一个的内容。只有一个词就没有作用。',
		wrong: '- [租房补贴]',
		right: '- [租房补贴, 房租补助]',
	},
	SYNONYM_ONE_CHARACTER: {
		title: '同义词只有一个字',
		why: '“房”“补”这样的字，或单独一个字母、数字，许多标题里都有，不相干的内容会排到前面。',
		wrong: '- [租房补贴, 房]',
		right: '- [租房补贴, 房租补助]',
	},
	SYNONYM_SIGNS: {
		title: '同义词里有标点',
		why: '搜索比较的是字，不看标点。两个词写在一起，两个都找不到。',
		wrong: '- [三支一扶, 支农/支医]',
		right: '- [三支一扶, 支农, 支医]',
	},
	SYNONYM_REPEATED: {
		title: '一组里有重复的词',
		why: '搜索时大小写、全角半角、繁体简体都算一样，写一次就够。',
		wrong: '- [创业贷款, 创业担保贷款, 創業貸款]',
		right: '- [创业贷款, 创业担保贷款]',
	},
	SYNONYM_IN_TWO_GROUPS: {
		title: '一个词在两组里',
		why: '两组通过这个词串在一起，一步一步走到不相干的意思，例如从大学生到毕业生，再到学历。',
		wrong: '- [大学生, 毕业生]\n- [毕业生, 学历]',
		right: '- [大学生, 毕业生]',
	},
	SYNONYM_PLACE: {
		title: '地名不是同义词',
		why: '搜索从问题里认出地名，用来筛选地区，不当作要找的词。地方的别名写在它的 region.yaml 里。',
		wrong: '- [佛冈, 佛岗]',
		right: 'aliases: [佛冈, 佛岗]（写在佛冈县的 region.yaml 里）',
	},
	SYNONYM_EMPTY_WORD: {
		title: '同义词太空泛',
		why: '“申请”“政策”“怎么办”放在哪条内容上都行。搜索会把它们从问题里去掉，不去找。',
		wrong: '- [创业贷款, 创业担保贷款, 申请]',
		right: '- [创业贷款, 创业担保贷款]',
	},
	SYNONYM_TRADITIONAL: {
		title: '同义词是繁体字',
		why: '读者打的繁体字会先换成简体再找，所以这里只写简体，繁体的写法也找得到。',
		wrong: '- [租房补贴, 房租補助]',
		right: '- [租房补贴, 房租补助]',
	},
};

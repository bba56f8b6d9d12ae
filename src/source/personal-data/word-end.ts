/** Chinese digits that are the end of a word and no number: 周一, 唯一, 第六. */

const BEFORE = /[周期拜第唯统同另任每其单之逐专十百千万初]/u;
const DIGIT = /[一二三四五六两]/u;

/** Whether the sign at an offset may be the end of a word; a number may begin behind it. */
export const isWordEnd = (text: string, at: number): boolean =>
	DIGIT.test(text[at] ?? '') && BEFORE.test(text[at - 1] ?? '');

/** Whether it is one for certain: no other Chinese digit follows. */
export const isInWord = (text: string, at: number): boolean =>
	isWordEnd(text, at) && !/[〇零○幺一二三四五六七八九两]/u.test(text[at + 1] ?? '');

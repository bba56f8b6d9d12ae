/** Reads what a job asks of an applicant's major: 会计学、财务管理等相关专业 is two names and an opening. */
import { MAJOR_NAMES } from './major-families.ts';

/** One name out of a job's list of majors. */
export interface AskedMajor {
	/** As it is written, without codes, brackets and 专业 at its end. */
	name: string;
	/** Names in brackets: only these of a family count for sure. */
	only: string[];
	/** Names in brackets behind 不含: these do not count. */
	except: string[];
}

/** What one text asks for. */
export interface AskedMajors {
	/** 专业不限: every major will do. */
	isAny: boolean;
	/** 等, 相关, 相近, 优先: others may do too. */
	isOpen: boolean;
	majors: AskedMajor[];
}

/** Majors whose name holds the comma that separates majors. */
const WITH_COMMA = MAJOR_NAMES.filter((name) => name.includes('、'));
const PART = new RegExp(`${WITH_COMMA.join('|')}|(?:\\([^)]*\\)|[^、,;/。\\s(])+`, 'gu');

const ANY = /不限|不作限制|无要求|无限制|均可/u;
const OPEN = /相关|相近|相似|类似|优先|对口|等$|等(?=专业|学科|方向|均|\()/u;
const OPEN_WORDS =
	/等?(?:及|或|和|与|的)?(?:其他|其它)?(?:相关|相近|相似|类似|对口)(?:专业|学科|方向|类)*|优先(?:考虑)?|等(?=$|专业|学科|方向|\()/gu;
const CODE = /\d{4,6}[TK]*/gu;

/** Reads a text such as `会计学、财务管理等相关专业` or `法学类（不含监狱学）`. */
export function readAskedMajors(text: string): AskedMajors {
	const plain = text
		.normalize('NFKC')
		.replace(/\(学\)/gu, '学')
		.replace(/或者?(?=[\p{Script=Han}])/gu, '、')
		.trim();
	const outside = plain.replace(/\([^)]*\)/gu, '');
	if (ANY.test(outside)) return { isAny: true, isOpen: false, majors: [] };
	const majors = [...plain.matchAll(PART)].flatMap(([part]) => readPart(part));
	return { isAny: false, isOpen: OPEN.test(outside), majors };
}

function readPart(part: string): AskedMajor[] {
	const brackets = [...part.matchAll(/\(([^)]*)\)/gu)].map(([, inside]) => inside as string);
	const name = bareName(part.replace(/\([^)]*\)/gu, ''));
	const isExcept = (inside: string): boolean => /不含|不包括|除/u.test(inside);
	const namesIn = (inside: string): string[] =>
		(inside.replace(/不含|不包括|除外?|以外|外$/gu, '').match(PART) ?? [])
			.map(bareName)
			.filter((word) => word !== '' && !LEVEL.test(word));
	return name === ''
		? []
		: [
				{
					name,
					only: brackets.filter((inside) => !isExcept(inside)).flatMap(namesIn),
					except: brackets.filter(isExcept).flatMap(namesIn),
				},
			];
}

/** Words in brackets that name a level of study and restrict nothing here. */
const LEVEL = /^(?:大专|专科|高职|本科|研究生|硕士|博士|门类|一级学科|二级学科|学科|专业)$/u;

/** A name without codes, 专业 and the words that open the list. */
export const bareName = (text: string): string =>
	text
		.replace(CODE, '')
		.replace(OPEN_WORDS, '')
		.replace(/(?<=.)(?:专业|方向)$/u, '')
		.trim();

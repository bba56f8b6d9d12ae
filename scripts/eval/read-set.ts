/** Reads a corpus and its queries; every fault with its place and a way out. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Issue } from '../../src/source/issue.ts';
import type { Position } from '../../src/source/position.ts';
import { faultIn, placesIn } from './json-places.ts';
import { type CorpusRecord, type Query, QuerySchema, RecordSchema } from './records.ts';

/** A set that can be measured with. */
export interface EvaluationSet {
	records: CorpusRecord[];
	queries: Query[];
}

/** A file and its text. */
interface SetFile {
	file: string;
	text: string;
}

/** What to write in a field, for the hint. */
const FORMS: Record<string, string> = {
	id: '写一个不重复的编号，如 "policy-001"',
	kind: '写 "policy"、"job"、"letter" 或 "story"',
	county: '写县的全称，如 "青禾县"',
	title: '写标题，至少两个字',
	summary: '写一句话概要',
	benefitNames: '写补贴名称的列表，如 ["租房补贴"]；没有就写 []',
	year: '写四位数的年份，如 2026',
	posted: '写真实的日期，如 "2026-03-01"',
	closes: '写真实的日期，如 "2026-03-31"；没有截止日期就删去这个字段',
	salary: '写每月多少元，如 4500；不知道就删去这个字段',
	employer: '写单位全称；不知道就删去这个字段',
	body: '写正文，可用 Markdown',
	query: '写要搜索的词，如 "租房补贴"',
	category: '写类别，如 "exact"',
	relevant: '写应当找到的记录编号，至少一个，如 ["policy-001"]',
};

/** Reads both files. `set` is there only where nothing is wrong. */
export function readSet(
	corpusFile: string,
	queriesFile: string,
): { set?: EvaluationSet; issues: Issue[] } {
	return parseSet(
		{ file: corpusFile, text: readFileSync(corpusFile, 'utf8') },
		{ file: queriesFile, text: readFileSync(queriesFile, 'utf8') },
	);
}

/** Parses both texts; the queries' answers must be records of the corpus. */
export function parseSet(
	corpus: SetFile,
	queries: SetFile,
): { set?: EvaluationSet; issues: Issue[] } {
	const read = parseList(corpus, RecordSchema);
	const asked = parseList(queries, QuerySchema);
	const issues = [...read.issues, ...asked.issues];
	if (read.items) issues.push(...recordIssues(read.items, corpus));
	if (read.items && asked.items) {
		const known = new Set(read.items.map(({ id }) => id));
		issues.push(...unknownAnswers(asked.items, known, queries));
	}
	return read.items && asked.items && issues.length === 0
		? { set: { records: read.items, queries: asked.items }, issues }
		: { issues };
}

/** Parses a list of one form; `items` only where all of them are sound. */
function parseList<Schema extends z.ZodType>(
	{ file, text }: SetFile,
	schema: Schema,
): { items?: z.output<Schema>[]; issues: Issue[] } {
	const fault = faultIn(text);
	if (fault) {
		const message = '从这里起不符合 JSON 的写法。';
		const hint = '检查引号、逗号和括号是否成对，最后一项后面不能有逗号。';
		return { issues: [issue('EVAL_JSON', file, fault, message, hint)] };
	}
	const parsed = z.array(schema).min(1).safeParse(JSON.parse(text));
	if (parsed.success) return { items: parsed.data, issues: [] };
	const placeOf = placesIn(text);
	return {
		issues: parsed.error.issues.map(({ path }) => {
			const [index, field] = path;
			if (index === undefined) {
				const message = '文件里要有一个列表，至少一项。';
				return issue('EVAL_LIST', file, placeOf([]), message, '把全部记录写在一对方括号里。');
			}
			const at = `第 ${Number(index) + 1} 项`;
			if (field === undefined) {
				const message = `${at}不是一条记录。`;
				return issue('EVAL_FIELD', file, placeOf(path), message, '把各个字段写在一对花括号里。');
			}
			const message = `${at}的 ${path.slice(1).map(String).join('.')} 没有写，或写得不对。`;
			return issue('EVAL_FIELD', file, placeOf(path), message, `${FORMS[String(field)]}。`);
		}),
	};
}

/** Ids written twice and days in the wrong order. */
function recordIssues(records: readonly CorpusRecord[], { file, text }: SetFile): Issue[] {
	const first = new Map<string, number>();
	const placeOf = placesIn(text);
	return records.flatMap(({ id, posted, closes }, index): Issue[] => {
		const found: Issue[] = [];
		const other = first.get(id);
		if (other === undefined) first.set(id, index);
		else {
			const message = `编号 ${id} 和第 ${other + 1} 项重复。`;
			const hint = '给其中一条换一个编号，并改正用到它的查询。';
			found.push(issue('EVAL_ID_TWICE', file, placeOf([index, 'id']), message, hint));
		}
		if (closes !== undefined && closes < posted) {
			const message = `截止日期 ${closes} 早于发布日期 ${posted}。`;
			const hint = '改正其中一个日期。';
			found.push(issue('EVAL_DATE_ORDER', file, placeOf([index, 'closes']), message, hint));
		}
		return found;
	});
}

function unknownAnswers(
	queries: readonly Query[],
	known: ReadonlySet<string>,
	{ file, text }: SetFile,
): Issue[] {
	const placeOf = placesIn(text);
	return queries.flatMap(({ query, relevant }, index) =>
		relevant.flatMap((id, position) => {
			if (known.has(id)) return [];
			const message = `查询“${query}”要找的 ${id} 不在语料里。`;
			const hint = '改成语料里有的编号，或从列表里删去。';
			const place = placeOf([index, 'relevant', position]);
			return [issue('EVAL_ANSWER_UNKNOWN', file, place, message, hint)];
		}),
	);
}

const issue = (
	code: string,
	file: string,
	{ line, column, length }: Position,
	message: string,
	hint: string,
): Issue => ({
	severity: 'error',
	code,
	file,
	line,
	column,
	path: '',
	message,
	hint,
	...(length === undefined ? {} : { length }),
});

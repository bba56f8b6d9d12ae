import { BROKEN, COVER } from './cover-text.ts';
import { type FormCheck, type FormText, flowAt, type Spotted } from './form-check.ts';

/** A line of YAML that says something: no comment, no block text, no inside of a quotation. */
interface Line {
	number: number;
	offset: number;
	indent: number;
	/** What stands there after the spaces. */
	rest: string;
}

/** A column at which the fields or items of one level begin. */
interface Level {
	indent: number;
	/** The line that begins the level. */
	first: Line;
	/** Whether no other line has stood there yet. */
	isOnly: boolean;
}

/** Spaces of one level, as this project writes them. */
const STEP = 2;

const DASHES = /^(?:-(?:\s+|$))+/u;
const KEY = /^(?:"\uE000*"|'\uE000*'|[^\s"'#[\]{},][^:#]{0,80}?)\s{0,9}:(?:\s|$)/u;

/**
 * Lines that begin one or two columns off, also where the parser would take them for the
 * continuation of the text above (YAML 1.2.2, sections 6.1 and 7.3.3).
 */
export const checkIndents: FormCheck = (form) => {
	const findings: Spotted[] = [];
	let levels: Level[] = [];
	/** Whether the line above may have anything deeper below it, or only more of its text. */
	let above: 'open' | 'text' | 'closed' = 'open';
	for (const line of linesOf(form)) {
		const { indent, rest, number } = line;
		if (rest.startsWith(BROKEN)) {
			above = 'open';
			continue;
		}
		const dashes = DASHES.exec(rest)?.[0] ?? '';
		const isField = KEY.test(rest.slice(dashes.length));
		const isText = dashes === '' && !isField;
		const known = levels.findLast((level) => level.indent <= indent);
		const isDeeper = known === levels.at(-1) && (known === undefined || known.indent < indent);
		// More of a plain text: whatever its indentation, the parser joins the lines.
		if (isText && above !== 'open' && known !== undefined && known.indent < indent) continue;
		const fits = known?.indent === indent || (isDeeper && above === 'open');
		let column = indent;
		if (!fits) {
			const first = misplacedFirst(levels, indent);
			const wanted = nearestLevel(levels, indent);
			if (!wanted) continue;
			if (first) {
				findings.push(misplaced(first.first, indent, number));
				first.indent = indent;
			} else {
				findings.push(misplaced(line, wanted.indent, wanted.first.number));
				column = wanted.indent;
			}
		}
		levels = levels.filter((level) => level.indent <= column);
		for (const at of columnsOf(column, dashes, isField)) {
			const level = levels.at(-1);
			if (level?.indent === at) level.isOnly = false;
			else levels.push({ indent: at, first: line, isOnly: true });
		}
		above = isField && /:\s*(?:#.*|\uE000*|[|>][0-9+-]*\s*\uE000*)$/u.test(rest) ? 'open' : 'text';
		if (rest === '-') above = 'open';
	}
	return findings;
};

/** Columns that a line opens: of each dash, and of the field behind them. */
function columnsOf(indent: number, dashes: string, isField: boolean): number[] {
	const columns = [...dashes.matchAll(/-\s*/gu)].map(({ index }) => indent + index);
	return isField || dashes === '' ? [...columns, indent + dashes.length] : columns;
}

/** The level that a line most likely belongs to; of two as near, the inner one. */
const nearestLevel = (levels: readonly Level[], indent: number): Level | undefined =>
	levels.toReversed().sort((a, b) => Math.abs(a.indent - indent) - Math.abs(b.indent - indent))[0];

/**
 * The innermost level, where its one line stands beside the column that a level has and the line
 * below it, at `indent`, does not: then not the second is misplaced but the first.
 */
function misplacedFirst(levels: readonly Level[], indent: number): Level | undefined {
	const [outer, level] = levels.slice(-2);
	if (!outer || !level?.isOnly || indent !== outer.indent + STEP) return undefined;
	return Math.abs(level.indent - indent) === 1 ? level : undefined;
}

function misplaced({ offset, indent }: Line, wanted: number, other: number): Spotted {
	const params = { indent, wanted, other };
	const start = offset + indent;
	return { code: 'YAML_INDENT', params, start, end: start + 1 };
}

function* linesOf({ syntax, flows }: FormText): Generator<Line> {
	let offset = 0;
	for (const [index, text] of syntax.split('\n').entries()) {
		const start = offset;
		offset += text.length + 1;
		if (text === '' || text.startsWith(COVER)) continue;
		const rest = text.trim();
		if (rest === '' || rest.startsWith(COVER)) continue;
		if (flows.length > 0 && flowAt(flows, start)) continue;
		if (/^(?:---|\.\.\.)(?:\s|$)/u.test(text)) continue;
		const indent = text.length - text.trimStart().length;
		yield { number: index + 1, offset: start, indent, rest };
	}
}

import { lineAt } from '../position.ts';
import type { FormCheck, Spotted } from './form-check.ts';

/** What an input method or Word puts where a list wants `- `. */
const ITEM = /^(?<indent>\s*)(?<mark>[－—–―‒‑‐−·•●○◦▪■◆]|-(?=[^\s-]))\s*(?=\S)/u;

/** Whether any line may begin with such a mark. */
const ANY = /^[ \t]*(?:[－—–―‒‑‐−·•●○◦▪■◆]|-[^\s-])/mu;

/** What stands before the name of a field. */
const FIELD = /^[ ]*(?:- +)*(?=[\w-]+[:：](?:\s|$))/u;

/** List marks that are no hyphen with a space: `－ — – · ●`. */
export const checkDashes: FormCheck = ({ text, syntax }) => {
	if (!ANY.test(syntax)) return [];
	const findings: Spotted[] = [];
	let offset = 0;
	let mayList = false;
	/** Column of the field above: what stands deeper may go on with its text. */
	let field = -1;
	/** Columns at which the lists around a line have their dashes. */
	let columns: number[] = [];
	for (const line of syntax.split('\n')) {
		const match: RegExpExecArray | null = ITEM.exec(line);
		const mark = match?.groups?.mark;
		const indent = line.length - line.trimStart().length;
		if (line.trim() !== '') columns = columns.filter((column) => column <= indent);
		// Two dashes in a row are a dash of Chinese text, not a list.
		const isMark: boolean =
			mark !== undefined &&
			(mayList || columns.includes(indent) || (mark !== '-' && indent <= field)) &&
			!line.slice(match?.[0].length).startsWith(mark);
		if (isMark) {
			const start = offset + (match?.groups?.indent?.length ?? 0);
			const written = lineAt(text, start).text;
			const fixed = written.replace(ITEM, '$<indent>- ');
			const code = mark === '-' ? 'YAML_COLON_SPACE' : 'IME_DASH';
			const params = code === 'IME_DASH' ? { value: mark, fixed } : { field: mark, fixed };
			findings.push({ code, params, start, end: start + 1 });
		}
		if ((isMark || /^\s*- /u.test(line)) && columns.at(-1) !== indent) columns.push(indent);
		field = FIELD.exec(line)?.[0].length ?? field;
		if (line.trim() !== '') mayList = isMark || /[:：]\s*\uE000*$|^\s*- /u.test(line);
		offset += line.length + 1;
	}
	return findings;
};

/** Everything outside of block texts that could be a mistake of form or hide one in its text. */
const DOUBTFUL =
	/^ *[^\s\w-]|^ *[A-Za-z_][\w-]*(?:[^\w\s:-]|:[^\s]| +[^\s])|^[ -]*-[^\s-]|^ *(?:- +)+[A-Za-z_]\w*\s*(?:：|:\S)|:\s*[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]|- *[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]|[{,] *[A-Za-z_]\w*:\S|^ *(?:"|')|\t/u;

/** What may be a mistake of form on a line with the signs of a list or map in one line. */
const DOUBTFUL_IN_FLOW = /[，、：】］｝]|\d,\d{3}/u;

/** A line's spaces and dashes, its key, and what stands behind the colon. */
const LINE = /^( *)((?:- +)*)([\w-]+:(?=\s|$))?\s*(.*)$/u;

/**
 * Whether YAML that both parser and schema accept is written so plainly that no check of form can
 * find anything: one field or item a line, each where the line above puts it. Where this says no,
 * the checks have to look. `outside` is the YAML outside of its block texts.
 */
export function isPlainlyFormed(outside: string): boolean {
	/** Columns at which the fields and items around the line above begin. */
	let levels = [0];
	let isOpen = false;
	for (const line of outside.split('\n')) {
		const text = line.trimStart();
		if (text === '') continue;
		if (DOUBTFUL.test(line)) return false;
		if (/[[{]/u.test(line) && DOUBTFUL_IN_FLOW.test(line)) return false;
		const indent = line.length - text.length;
		const [, , dashes = '', key, rest = ''] = LINE.exec(line) ?? [];
		if (dashes === '' && key === undefined) return false;
		const isDeeper = indent > (levels.at(-1) ?? 0);
		if (isDeeper ? !isOpen : !levels.includes(indent)) return false;
		levels = levels.filter((level) => level < indent);
		for (let column = 0; column < dashes.length; column += 1)
			if (dashes[column] === '-') levels.push(indent + column);
		if (key !== undefined) levels.push(indent + dashes.length);
		isOpen = rest.trim() === '';
	}
	return true;
}

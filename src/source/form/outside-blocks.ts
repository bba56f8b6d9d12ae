/** The field that opens a block text, at the end of what was read so far. */
const HEADER = /^( *(?:- +)*)[\w-]+: +[|>][+-]?\s*$/u;

/** Whether a line may leave a quoted text open, in which nothing is what it looks like. */
const mayLeaveQuoteOpen = (line: string): boolean =>
	/["']/u.test(line) && (line.split('"').length % 2 === 0 || line.split("'").length % 2 === 0);

/**
 * The YAML without the lines of its block texts, in which no sign means anything: a policy is
 * mostly block texts. All of it, where what is a block text cannot be told line by line.
 */
export function outsideBlocks(yaml: string): string {
	let outside = '';
	/** Column of the field whose block text is being passed over. */
	let block = -1;
	for (let start = 0; start < yaml.length; ) {
		const newline = yaml.indexOf('\n', start);
		const end = newline < 0 ? yaml.length : newline + 1;
		if (block < 0 || !isInBlock(yaml, start, end, block)) {
			const line = yaml.slice(start, end);
			if (mayLeaveQuoteOpen(line)) return yaml;
			outside += line;
			block = HEADER.exec(line)?.[1]?.length ?? -1;
		}
		start = end;
	}
	return outside;
}

/** Whether a line is empty or stands deeper than the column `block`. */
function isInBlock(yaml: string, start: number, end: number, block: number): boolean {
	let at = start;
	while (at < end && yaml[at] === ' ') at += 1;
	return at - start > block || /^\r?\n?$/u.test(yaml.slice(at, end));
}

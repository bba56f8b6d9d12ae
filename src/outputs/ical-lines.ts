/** Lines of iCalendar files (RFC 5545, section 3.1): at most 75 octets, longer ones folded. */

/** Most octets of a line without its end. */
const MOST_OCTETS = 75;

/** A file of these content lines. */
export const icalText = (lines: readonly string[]): string =>
	lines.map((line) => `${folded(line)}\r\n`).join('');

/** The content lines of a file. */
export const icalLines = (text: string): string[] =>
	text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

/** A line in parts of at most 75 octets; a character is never cut, and a part begins with a space. */
function folded(line: string): string {
	const parts: string[] = [];
	let part = '';
	let octets = 0;
	for (const sign of line) {
		const length = Buffer.byteLength(sign);
		if (octets + length > MOST_OCTETS) {
			parts.push(part);
			part = ' ';
			octets = 1;
		}
		part += sign;
		octets += length;
	}
	return [...parts, part].join('\r\n');
}

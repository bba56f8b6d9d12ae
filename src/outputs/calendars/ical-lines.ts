/** iCalendar files (RFC 5545): lines of at most 75 octets, longer ones folded (section 3.1). */

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

/** A day as a value (section 3.3.4): 20261231. */
export const icalDay = (day: string): string => day.replaceAll('-', '');

/** A text value (section 3.3.11); signs that control a terminal have no place in one. */
export const icalValue = (text: string): string =>
	text
		.replace(/\r\n?/gu, '\n')
		.replace(/[\0-\x08\x0B-\x1F\x7F]/gu, '')
		.replace(/[\\;,]/gu, '\\$&')
		.replaceAll('\n', '\\n');

/** A calendar of components, each as its lines. `name` is what a program calls it to its reader. */
export const calendar = (
	product: string,
	components: readonly (readonly string[])[],
	name?: string,
): string =>
	icalText([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:-//Guiyan//${product}//ZH`,
		'CALSCALE:GREGORIAN',
		...(name === undefined ? [] : [`NAME:${icalValue(name)}`, `X-WR-CALNAME:${icalValue(name)}`]),
		...components.flat(),
		'END:VCALENDAR',
	]);

/** Ways to write a number so that a simple search does not see it. */

/** Groups in which people write a number of that length. */
const GROUPS: Record<number, number[]> = { 11: [3, 4, 4], 18: [6, 4, 4, 4] };

/** A number in its usual groups; cards in fours. */
function groupsOf(number: string): string[] {
	const lengths = GROUPS[number.length] ?? [4, 4, 4, 4, number.length - 16].filter(Boolean);
	let at = 0;
	return lengths.map((length) => {
		at += length;
		return number.slice(at - length, at);
	});
}

const grouped = (between: string) => (number: string) => groupsOf(number).join(between);
const apart = (between: string) => (number: string) => Array.from(number).join(between);
const each = (write: (digit: string) => string) => (number: string) =>
	Array.from(number, write).join('');
/** Digits from a row of ten, and X in its own form. */
const from =
	(digits: string, x = 'X') =>
	(number: string) =>
		Array.from(number, (sign) => (sign === 'X' ? x : Array.from(digits)[Number(sign)])).join('');
/** Every second group between two marks. */
const marked = (open: string, close: string) => (number: string) =>
	groupsOf(number)
		.map((group, index) => (index % 2 === 1 ? open + group + close : group))
		.join('');
const code = (digit: string): number => digit.charCodeAt(0);
const hex = (digit: string): string => code(digit).toString(16);

/** Each writes a whole number; the first sign written is a digit. */
export const DISGUISES: Record<string, (number: string) => string> = {
	plain: (number) => number,
	'full-width': from('０１２３４５６７８９', 'Ｘ'),
	circled: from('⓪①②③④⑤⑥⑦⑧⑨', 'Ⓧ'),
	'circled in black': from('⓿❶❷❸❹❺❻❼❽❾'),
	superscript: from('⁰¹²³⁴⁵⁶⁷⁸⁹'),
	mathematical: from('𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗', '𝐗'),
	keycaps: each((digit) => `${digit}\uFE0F\u20E3`),
	'Arabic-Indic': from('٠١٢٣٤٥٦٧٨٩', 'х'),
	Bengali: from('০১২৩৪৫৬৭৮৯', 'Ⅹ'),
	Chinese: from('〇一二三四五六七八九'),
	'Chinese with 零': from('零一二三四五六七八九'),
	'Chinese on the telephone': from('零幺两三四五六七八九'),
	'formal Chinese': from('零壹贰叁肆伍陆柒捌玖'),
	'half Chinese': (number) =>
		Array.from(number, (digit, index) =>
			index % 3 === 1 && digit !== 'X' ? '〇一二三四五六七八九'[Number(digit)] : digit,
		).join(''),
	'half full-width': (number) =>
		Array.from(number, (digit, index) =>
			index % 2 === 1 && digit !== 'X' ? '０１２３４５６７８９'[Number(digit)] : digit,
		).join(''),
	spaces: grouped(' '),
	'two spaces': grouped('  '),
	'ideographic spaces': grouped('\u3000'),
	'no-break spaces': grouped('\u00A0'),
	'thin spaces': grouped('\u2009'),
	hyphens: grouped('-'),
	'spaced hyphens': grouped(' - '),
	'en dashes': grouped('–'),
	'full-width hyphens': grouped('－'),
	dots: grouped('.'),
	'middle dots': grouped('·'),
	underscores: grouped('_'),
	slashes: grouped('/'),
	'a space each': apart(' '),
	'a hyphen each': apart('-'),
	'a zero-width space each': apart('\u200B'),
	'soft hyphens': grouped('\u00AD'),
	'word joiners': grouped('\u2060'),
	'byte order marks': grouped('\uFEFF'),
	'spaces and joiners': grouped('\u200D \u200C'),
	'decimal references': each((digit) => `&#${code(digit)};`),
	'hexadecimal references': each((digit) => `&#x${hex(digit)};`),
	'padded references': each((digit) => `&#x00${hex(digit)};`),
	'named spaces': grouped('&nbsp;'),
	'named joiners': grouped('&zwnj;'),
	'JSON escapes': each((digit) => `\\u00${hex(digit)}`),
	'YAML escapes': each((digit) => `\\x${hex(digit)}`),
	'one escape': (number) => `\\u003${number[0]}${number.slice(1)}`,
	'percent signs': each((digit) => `%${hex(digit)}`),
	'percent signs of full-width': (number) =>
		encodeURIComponent(from('０１２３４５６７８９', 'Ｘ')(number)),
	strong: marked('**', '**'),
	emphasis: marked('*', '*'),
	'strong emphasis': marked('***', '***'),
	strike: marked('~~', '~~'),
	code: marked('`', '`'),
	backslashes: grouped('\\'),
	'escaped hyphens': grouped('\\-'),
	'a link': marked('[', '](https://example.org/)'),
	'a tag': marked('<b>', '</b>'),
	'a tag with attributes': marked('<span class="a" title="b">', '</span>'),
	'an HTML comment': grouped('<!-- x -->'),
	'line break tags': grouped('<wbr>'),
	'everything at once': (number) => groupsOf(number).join('</b>\u200B&nbsp;<i>'),
};

/** What XML 1.0 cannot hold, not even escaped (section 2.2 of the recommendation). */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ESCAPED: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Text for an element or a quoted attribute of XML or HTML. */
export const escapeXml = (text: string): string =>
	text.replace(FORBIDDEN, '').replace(/[&<>"']/gu, (sign) => ESCAPED[sign] as string);

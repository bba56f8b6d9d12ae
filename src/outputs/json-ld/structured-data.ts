/** Facts of a page for search engines, in the words of schema.org. */

/** One thing with its type and properties; absent facts are absent keys. */
export interface StructuredData {
	'@context': 'https://schema.org';
	'@type': string;
	[property: string]: unknown;
}

const ESCAPED: Record<string, string> = {
	'<': '\\u003c',
	'\u2028': '\\u2028',
	'\u2029': '\\u2029',
};

/**
 * Text of a `<script type="application/ld+json">` block. No text in it can end the block or begin a
 * comment (HTML standard, section 4.12.1.3), and it parses back equal.
 */
export const jsonLd = (data: object): string =>
	JSON.stringify(data).replace(/[<\u2028\u2029]/gu, (sign) => ESCAPED[sign] as string);

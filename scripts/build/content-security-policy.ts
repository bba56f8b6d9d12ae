/** The content security policy of a page (W3C CSP Level 3): what stands in it may run, nothing else. */
import { hash } from 'node:crypto';

/** Hashes of texts: the same styles and scripts stand in thousands of pages. */
const HASHES = new Map<string, string>();

function hashOf(text: string): string {
	const known = HASHES.get(text) ?? `'sha256-${hash('sha256', text, 'base64')}'`;
	HASHES.set(text, known);
	return known;
}

/** All elements of a name, as attributes and text; data blocks run nothing. */
const elementsOf = (html: string, name: 'script' | 'style'): [attributes: string, text: string][] =>
	[...html.matchAll(new RegExp(`<${name}([^>]*)>([\\s\\S]*?)</${name}>`, 'gu'))]
		.map(([, attributes = '', text = '']): [string, string] => [attributes, text])
		.filter(([attributes]) => !/application\/(?:ld\+)?json/u.test(attributes));

const isFile = ([attributes]: [attributes: string, text: string]): boolean =>
	/\ssrc=/u.test(attributes);

/** What lets in the elements of a name in a page: those that stand in it by their hashes. */
function sourcesOf(html: string, name: 'script' | 'style'): string {
	const elements = elementsOf(html, name);
	const hashes = elements.filter((element) => !isFile(element)).map(([, text]) => hashOf(text));
	return (
		[...new Set([...hashes, ...(elements.some(isFile) ? ["'self'"] : [])])].join(' ') || "'none'"
	);
}

/** What a search page needs to run its index (Pagefind 1.6). */
const SEARCH = " 'self' 'wasm-unsafe-eval'";

/** Elements in whose text a tag is none. */
const SCRIPTS = /<script[^>]*>[\s\S]*?<\/script>/gu;

/** Where the policy stands: before anything that it is about. */
const HEAD = '<meta charset="utf-8">';

/**
 * A page as the templates wrote it, with its policy in the head: own pictures and worker, the styles
 * and scripts that stand in it by their hashes, on a search page its own index, our own pages where
 * it has frames. Who may frame a page only the server's headers can say. `searched` are origins of
 * other sites whose index a search page may ask.
 */
export function withPolicy(html: string, searched: readonly string[] = []): string {
	const isSearch = html.includes('pagefind/pagefind.js');
	const hasFrames = html.includes('<iframe') && html.replace(SCRIPTS, '').includes('<iframe');
	const policy = [
		"default-src 'none'",
		`style-src ${sourcesOf(html, 'style')}`,
		`script-src ${sourcesOf(html, 'script')}${isSearch ? SEARCH : ''}`,
		"worker-src 'self'",
		["connect-src 'self'", ...(isSearch ? searched : [])].join(' '),
		...(hasFrames ? ["frame-src 'self'"] : []),
		"img-src 'self' data:",
		"form-action 'self'",
		"base-uri 'none'",
	].join(';');
	return html.replace(
		HEAD,
		() => `${HEAD}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
	);
}

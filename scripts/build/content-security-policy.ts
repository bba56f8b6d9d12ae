/** The content security policy of a page (W3C CSP Level 3): what stands in it may run, nothing else. */
import { hash } from 'node:crypto';

/** Hashes of texts: the same styles and scripts stand in thousands of pages. */
const HASHES = new Map<string, string>();

function hashOf(text: string): string {
	const known = HASHES.get(text) ?? `'sha256-${hash('sha256', text, 'base64')}'`;
	HASHES.set(text, known);
	return known;
}

/** Texts of all elements of a name; data blocks run nothing. */
const textsOf = (html: string, name: 'script' | 'style'): string[] =>
	[...html.matchAll(new RegExp(`<${name}([^>]*)>([\\s\\S]*?)</${name}>`, 'gu'))]
		.filter(([, attributes]) => !/application\/(?:ld\+)?json/u.test(attributes ?? ''))
		.map(([, , text]) => text as string);

const hashesOf = (html: string, name: 'script' | 'style'): string =>
	[...new Set(textsOf(html, name).map(hashOf))].join(' ') || "'none'";

/** What a search page needs to run its index (Pagefind 1.6). */
const SEARCH = " 'self' 'wasm-unsafe-eval'";

/** Where the policy stands: before anything that it is about. */
const HEAD = '<meta charset="utf-8">';

/**
 * A page as the templates wrote it, with its policy in the head: own pictures and worker, the styles
 * and scripts that stand in it by their hashes, on a search page its own index, our own pages where it has frames. Pages may be framed as
 * the server's headers say; a policy in a page cannot. `searched` are origins of other sites whose index
 * a search page may ask.
 */
export function withPolicy(html: string, searched: readonly string[] = []): string {
	const isSearch = html.includes('pagefind/pagefind.js');
	const hasFrames = html.includes('<iframe');
	const policy = [
		"default-src 'none'",
		`style-src ${hashesOf(html, 'style')}`,
		`script-src ${hashesOf(html, 'script')}${isSearch ? SEARCH : ''}`,
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

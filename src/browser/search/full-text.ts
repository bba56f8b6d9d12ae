/** The second tier: Pagefind's full text. */

/** The parts of Pagefind's API in use (Pagefind 1.6). */
interface Pagefind {
	options: (options: { excerptLength: number }) => Promise<void>;
	search: (query: string) => Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
	id: string;
	data: () => Promise<{
		/** As it was given to the index, `/policies/x/`. */
		raw_url: string;
		/** Escaped text with `<mark>` around what matched. */
		excerpt: string;
	}>;
}

/** A page that holds the words. */
export interface FullTextResult {
	/** Address from the folder of the index. */
	href: string;
	/** HTML, escaped, with `<mark>` around what matched. */
	excerpt: string;
}

let engine: Promise<Pagefind> | undefined;

/** Results for a text, in Pagefind's order; each is loaded only when it is asked for. */
export async function searchFullText(
	root: URL,
	text: string,
): Promise<(() => Promise<FullTextResult>)[]> {
	engine ??= load(root);
	engine.catch(() => {
		engine = undefined;
	});
	const { results } = await (await engine).search(text);
	return results.map((result) => async () => {
		const { raw_url: url, excerpt } = await result.data();
		return { href: url.slice(1), excerpt };
	});
}

async function load(root: URL): Promise<Pagefind> {
	const address = new URL('pagefind/pagefind.js', root).href;
	const pagefind: Pagefind = await import(/* @vite-ignore */ address);
	await pagefind.options({ excerptLength: 24 });
	return pagefind;
}

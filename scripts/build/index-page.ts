/** A page as the full-text index reads it: with facts that readers are not sent. */
import { KEYWORDS } from '../../src/model/search/index-filters.ts';
import type { IndexFacts } from '../../src/outputs/index-facts.ts';

/** Where the text of a page begins. */
const BODY = /<main\b[^>]*\bdata-pagefind-body\b[^>]*>/u;

/** Metadata field with what a result shows, as JSON. */
const VIEW = 'view';

/**
 * Adds the facts at the beginning of the text, each in an element of its own: Pagefind takes a comma
 * in free text for a part of the value. Throws where the page is not one for the index.
 */
export function withFacts(html: string, { filters, sort, keywords, view }: IndexFacts): string {
	const facts = [
		...Object.entries(filters).flatMap(([name, values]) =>
			values.map((value) => element('filter', name, value)),
		),
		...Object.entries(sort).map(([name, value]) => element('sort', name, value)),
		element('meta', KEYWORDS, keywords),
		...(view ? [element('meta', VIEW, JSON.stringify(view))] : []),
	].join('');
	const marked = html.replace(BODY, (main) => main + facts);
	if (marked === html) throw new Error('a page without data-pagefind-body cannot be indexed');
	return marked;
}

/** The value stands in an attribute, so that it is never text of the page. */
const element = (what: string, name: string, value: string): string =>
	`<span hidden data-pagefind-${what}="${name}[data-value]" data-value="${escaped(value)}"></span>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** What becomes of a page's text once its words are there: other characters, marks of language. */

import { icalLines, icalText } from '../../src/outputs/calendars/ical-lines.ts';
import type { IndexFacts } from '../../src/outputs/index-facts.ts';
import type { SiteView } from '../../src/site/site-view.ts';

/** The search reads queries in simplified characters, whatever the page's are. */
const SEARCH_CODE = /(<script type="module">[\s\S]*?<\/script>)/u;

/** Finishes the text of a file of a site; loads what a language needs when it is first asked for. */
export async function finishPage(
	{ language, traditional: names }: Pick<SiteView, 'language' | 'traditional'>,
	file: string,
	text: string,
): Promise<string> {
	// The map of characters is about them.
	if (file === 'traditional.txt') return text;
	if (language === 'zh-Hant') {
		const { traditional } = await import('../../src/outputs/traditional.ts');
		if (file === 'search/index.html') {
			const parts = text.split(SEARCH_CODE);
			return parts.map((part, at) => (at % 2 === 1 ? part : traditional(part, names))).join('');
		}
		if (!file.endsWith('.ics')) return traditional(text, names);
		// Where a line is folded, a phrase may be cut in two.
		return icalText(icalLines(text).map((line) => traditional(line, names)));
	}
	if (language === 'en' && file.endsWith('.html')) {
		const { markChinese } = await import('../../src/outputs/mark-chinese.ts');
		return markChinese(text);
	}
	return text;
}

/** The facts of pages, in the characters of the pages; filters but 地区 are the same in every language. */
export async function finishFacts(
	view: Pick<SiteView, 'language' | 'traditional'>,
	facts: readonly IndexFacts[],
): Promise<IndexFacts[]> {
	const finish = (text: string): Promise<string> => finishPage(view, '', text);
	return Promise.all(
		facts.map(async (fact) => ({
			...fact,
			filters: {
				...fact.filters,
				地区: await Promise.all((fact.filters.地区 ?? []).map(finish)),
			},
			keywords: await finish(fact.keywords),
		})),
	);
}

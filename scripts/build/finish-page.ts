/** What becomes of a page's text once its words are there: other characters, marks of language. */
import { icalLines, icalText } from '../../src/outputs/ical-lines.ts';
import type { SiteView } from '../../src/site/site-view.ts';

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

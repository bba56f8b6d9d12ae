/** A change of a policy as HTML, for what is read outside the site. */
import type { PolicyChange } from '../site/change-log.ts';
import { changeLine } from '../strings/change-sentences.ts';
import { escapeXml } from './xml.ts';

/** Paragraphs and a list; everything is escaped. */
export function changeHtml({ text, summary, changes }: PolicyChange): string {
	const paragraphs = [text, ...(summary === undefined ? [] : [summary])];
	const list = changes.map((each) => `<li>${escapeXml(changeLine(each))}</li>`).join('');
	return [
		...paragraphs.map((line) => `<p>${escapeXml(line)}</p>`),
		...(list === '' ? [] : [`<ul>${list}</ul>`]),
	].join('');
}

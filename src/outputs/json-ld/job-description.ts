/** What the page of a job says of it, as HTML for its JobPosting. */
import type { JobView } from '../../site/site-view.ts';
import { type MarkupPrinter, parsedMarkup, printMarkup } from '../../source/print-markup.ts';
import { age, degrees } from '../../strings/eligibility.ts';
import { labelled, list } from '../../strings/format.ts';
import { t } from '../../strings/interface.ts';
import { escapeXml } from '../xml.ts';

/** Words without pictures; links are taken out below. */
const WORDS: MarkupPrinter = {
	component: () => '',
	href: () => '',
	picture: () => '',
	tableLabel: '',
};

/** Summary, requirements and duties in the order and the words of the page. */
export function jobDescription({ summary, data }: JobView): string {
	const needs = data.requirements ?? {};
	const rows: [string, string | undefined][] = [
		[t.job.degrees, needs.degrees && degrees(needs.degrees)],
		[t.job.majors, needs.majors && list(needs.majors)],
		[t.job.age, needs.age && age(needs.age)],
		[t.job.certificates, needs.certificates && list(needs.certificates)],
		[t.job.other, needs.text],
	];
	const items = rows.flatMap(([label, value]) =>
		value ? [`<li>${escapeXml(labelled(label, value))}</li>`] : [],
	);
	return [
		`<p>${escapeXml(summary)}</p>`,
		...(items.length > 0 ? [`<p>${t.job.requirements}</p><ul>${items.join('')}</ul>`] : []),
		...(data.duties ? [`<p>${t.job.duties}</p>${wordsOf(data.duties)}`] : []),
	].join('');
}

/** A text's HTML without links: some lead to pages of the site, which may have no public address. */
const wordsOf = (markdown: string): string =>
	printMarkup(parsedMarkup(markdown, false), WORDS).replace(/<\/?a(?: [^>]*)?>/gu, '');

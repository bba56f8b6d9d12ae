/** A job of a corpus in the fields of the content model. */
import { DEGREES } from '../../src/schema/vocabulary.ts';
import { proseOf, sectionsOf } from './body-sections.ts';
import type { CorpusRecord } from './records.ts';
import { markdownOf, plainText } from './safe-text.ts';

/** Words of a title by kind of job; the first that fits counts. */
const KIND_WORDS: readonly (readonly [string, RegExp])[] = [
	['grassroots', /三支一扶|西部计划|特岗/u],
	['volunteer', /志愿/u],
	['traineeship', /见习/u],
	['internship', /实习/u],
	['public-exam', /事业单位|公务员|公开招/u],
];

const DEGREE_NAMES = Object.keys(DEGREES);
const LOWEST_DEGREES: Record<string, number> = { 大专: 0, 专科: 0, 本科: 1, 硕士: 2, 博士: 3 };

/** The fields of a job beside those of every entry. */
export function jobFields(record: CorpusRecord): Record<string, unknown> {
	const { county, title, employer, salary, posted, closes, body } = record;
	const sections = sectionsOf(body);
	const needs = sections.find(({ heading }) => /要求|条件/u.test(heading));
	const wanted = needs ? proseOf(needs) : '';
	const hasNeeds = wanted.trim() !== '' && Array.from(wanted).length <= 500;
	const isWhole = hasNeeds && needs?.blocks.every(({ kind }) => kind === 'paragraph');
	const lowest = /(大专|专科|本科|硕士|博士)(?:研究生)?(?:学历)?(?:及|或)?以上/u.exec(body)?.[1];
	const duties = markdownOf(
		sections.filter((section) => !isWhole || section !== needs),
		3,
	);
	const place = /工作地点(?:在|[：:])?([^，。；\n]{2,60})/u.exec(body)?.[1] ?? county;
	const requirements = {
		...(lowest === undefined ? {} : { degrees: DEGREE_NAMES.slice(LOWEST_DEGREES[lowest]) }),
		...(isWhole ? { text: plainText(wanted, 1, 500) } : {}),
	};
	return {
		kind: KIND_WORDS.find(([, words]) => words.test(title))?.[0] ?? 'job',
		employer: { name: plainText(employer ?? `${county}用人单位`, 2, 80) },
		place: { text: plainText(place, 1, 80) },
		...(salary === undefined ? {} : { pay: { min: salary, per: 'month' } }),
		...(Object.keys(requirements).length > 0 ? { requirements } : {}),
		...(duties === undefined ? {} : { duties }),
		posted,
		...(closes === undefined ? { open_until_filled: true, review_by: '2100-12-31' } : { closes }),
		apply: waysIn(body),
	};
}

/** How to apply, as far as the body says; else a hint where to ask. */
function waysIn(body: string): Record<string, string> {
	const phone = /电话[^\d]{0,3}(\d[\d-]{6,18}\d)/u.exec(body)?.[1];
	const email = /[a-z0-9._-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/iu.exec(body)?.[0];
	const ways = {
		...(email === undefined ? {} : { email: plainText(email, 1, 200) }),
		...(phone === undefined ? {} : { phone: plainText(phone, 3, 20) }),
	};
	return Object.keys(ways).length > 0 ? ways : { contact: '示例联系人' };
}

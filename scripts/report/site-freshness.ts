/** What a supervisor wants to know of each site on a day: its sections, and what waits for someone. */
import { type Content, type RegionContent, siteSlug } from '../../src/model/content.ts';
import { type Day, daysBetween } from '../../src/model/day.ts';
import { type SectionFreshness, sectionFreshness } from '../../src/model/section-freshness.ts';
import { MESSAGES } from '../../src/schema/messages.ts';
import { freshness } from '../validate/rules/freshness.ts';

/** An entry that waits for someone, and why. */
interface DueEntry {
	kind: DueKind;
	/** Relative to the content folder. */
	file: string;
	title: string;
	/** What is due, in a sentence. */
	text: string;
}

/** Why an entry waits: the codes of the report that `npm run validate` gives, and closed jobs. */
export type DueKind =
	| 'REVIEW_DUE'
	| 'CHECK_OLD'
	| 'CONSENT_REVIEW_DUE'
	| 'PROMISE_NOT_OPEN'
	| 'JOB_PAST_CLOSING';

/** A region with what waits there; of one with a site also the state of its sections. */
export interface PlaceFreshness {
	region: string;
	name: string;
	/** Absent for a region without a site of its own. */
	slug?: string;
	isSample: boolean;
	/** Empty for a region without a site. */
	sections: SectionFreshness[];
	due: DueEntry[];
	/** Files that could not be read and are not counted. */
	unread: number;
}

const FROM_RULE: ReadonlySet<string> = new Set<DueKind>([
	'REVIEW_DUE',
	'CHECK_OLD',
	'CONSENT_REVIEW_DUE',
	'PROMISE_NOT_OPEN',
]);

/** The state of one region on `day`. Samples are never due. */
export function placeFreshness(content: Content, id: string, day: Day): PlaceFreshness {
	const region = content.read(id);
	const slug = siteSlug(region);
	return {
		region: id,
		name: region.region.name,
		...(slug === undefined ? {} : { slug }),
		isSample: region.region.sample,
		sections: slug === undefined ? [] : sectionFreshness(content, id, day),
		due: region.region.sample ? [] : dueIn(content, region, day),
		unread: region.known.length - region.entries.length,
	};
}

function dueIn(content: Content, region: RegionContent, day: Day): DueEntry[] {
	const byFile = new Map(
		region.entries.filter(({ data }) => !data.sample).map((entry) => [entry.file, entry]),
	);
	const found = freshness({ region, content, day, sites: [], unread: [] }).flatMap(
		({ code, file, params }): DueEntry[] => {
			const entry = byFile.get(file);
			if (!entry || !FROM_RULE.has(code)) return [];
			const text = MESSAGES[code]?.message(params) ?? '';
			return [{ kind: code as DueKind, file, title: entry.data.title, text }];
		},
	);
	const closed = [...byFile.values()].flatMap(({ type, file, data }): DueEntry[] => {
		if (type !== 'jobs' || !('closes' in data) || data.closes === undefined) return [];
		if (data.status !== 'open' || data.closes >= day) return [];
		const text = `${data.closes} 截止，已过 ${daysBetween(data.closes, day)} 天。`;
		return [{ kind: 'JOB_PAST_CLOSING', file, title: data.title, text }];
	});
	return [...found, ...closed].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

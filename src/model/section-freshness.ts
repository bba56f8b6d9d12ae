/**
 * How fresh the sections of a site are, by the table that Chinese government websites are inspected
 * with: 《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）, 单项否决, 栏目不更新. News must be younger
 * than two weeks, notices and policies younger than six months, and no section may be empty.
 */
import { lastDayOfMonth } from '../schema/calendar.ts';
import { type EntryType, TYPE_NAMES } from '../schema/registry.ts';
import type { Content } from './content.ts';
import { addDays, type Day, firstDay, lastDay } from './day.ts';
import { policiesIn } from './inheritance.ts';
import { shownRegions } from './roll-up.ts';

/** The inspection's two kinds of sections: 动态、要闻类 and 通知公告、政策文件类. */
export type SectionPace = 'news' | 'notices';

/** Which kind each section is. */
const SECTION_PACES: Record<EntryType, SectionPace> = {
	policies: 'notices',
	letters: 'notices',
	stories: 'news',
	jobs: 'news',
	events: 'news',
	stations: 'notices',
	programmes: 'notices',
};

/**
 * `empty`: readers find nothing although the region began the section, or it is that of policies,
 * which every site has. `unused`: nothing, and nothing begun. `undated`: no entry says any day.
 * `sample`: invented content, which no inspection looks at.
 */
export type SectionState = 'fresh' | 'stale' | 'undated' | 'empty' | 'unused' | 'sample';

/** One section of a site on a day. */
export interface SectionFreshness {
	type: EntryType;
	pace: SectionPace;
	state: SectionState;
	/** Entries readers find there, samples too; a policy counts once, whatever its versions. */
	shown: number;
	/** Those of them that are the region's own and no samples. */
	own: number;
	/** The newest day of these entries, samples left out, that is not after the day. */
	lastChange?: Day;
	/** The last day until which `lastChange` is young enough. */
	dueOn?: Day;
}

/** An entry as far as freshness goes; the versions of a policy are one. */
interface Shown {
	isOwn: boolean;
	isSample: boolean;
	/** The newest day it says, where it says one. */
	last: Day | undefined;
}

/** The seven sections of the site of `region` on `day`, in the order of the content model. */
export function sectionFreshness(content: Content, region: string, day: Day): SectionFreshness[] {
	const place = content.read(region);
	const digests = digestsOf(content, day);
	return TYPE_NAMES.map((type): SectionFreshness => {
		const pace = SECTION_PACES[type];
		const shown =
			type === 'policies'
				? policiesShown(content, region, day)
				: shownRegions(content, region, type).flatMap(({ id, relation }) =>
						digests(id)
							.filter((entry) => entry.type === type && (relation !== 'partner' || entry.isShared))
							.map((entry) => ({ ...entry, isOwn: relation === 'own' })),
					);
		const real = place.region.sample ? [] : shown.filter(({ isSample }) => !isSample);
		const own = real.filter(({ isOwn }) => isOwn).length;
		const section = { type, pace, shown: shown.length, own };
		if (place.region.sample) return { ...section, state: 'sample' };
		if (shown.length === 0) {
			const isBegun = type === 'policies' || place.sections?.includes(type) === true;
			// What cannot be read, or is meant for other regions, is there all the same.
			const isUnreadable = [region, ...content.tree.above(region)]
				.flatMap((id) => content.read(id).known)
				.some((name) => name.startsWith(`${type}/`));
			return { ...section, state: isBegun && !isUnreadable ? 'empty' : 'unused' };
		}
		if (real.length === 0) return { ...section, state: 'sample' };
		const lastChange = newest(real.flatMap(({ last }) => last ?? []));
		if (lastChange === undefined) return { ...section, state: 'undated' };
		const dueOn = pace === 'news' ? addDays(lastChange, 14) : sixMonthsAfter(lastChange);
		return { ...section, state: day > dueOn ? 'stale' : 'fresh', lastChange, dueOn };
	});
}

/** The entries of regions in brief. A hub asks for each region below once a section; it is read once. */
function digestsOf(content: Content, day: Day) {
	const digest = (id: string) =>
		content.read(id).entries.map(({ type, data }) => ({
			type,
			isSample: data.sample,
			isShared: 'shared' in data && data.shared,
			last: newest(days(data, day)),
		}));
	const known = new Map<string, ReturnType<typeof digest>>();
	return (id: string): ReturnType<typeof digest> => {
		const entries = known.get(id) ?? digest(id);
		known.set(id, entries);
		return entries;
	};
}

const policiesShown = (content: Content, region: string, day: Day): Shown[] =>
	policiesIn(content, region, day).map(({ owner, versions }) => ({
		isOwn: owner === region,
		isSample: versions.every(({ data }) => data.sample),
		last: newest(versions.flatMap(({ data }) => days(data, day))),
	}));

/**
 * The days an entry says something happened to it, up to `day`: compared, posted, published, issued,
 * held, closed. The content has no others: neither git nor the dates of files are asked, because a
 * checkout or a repair of form would make everything look new. A month counts as its last day.
 */
function days(data: Record<string, any>, day: Day): Day[] {
	const { checked, source, posted, published, issued, starts, since } = data;
	// A comparison cannot lie ahead; that is said of the entry, and its section is not stale.
	const compared = checked !== undefined && checked.on > day ? day : checked?.on;
	return [compared, source?.published, posted, published, issued, starts, since]
		.filter((text): text is string => text !== undefined && firstDay(text) <= day)
		.map((text) => (lastDay(text) <= day ? lastDay(text) : day));
}

const newest = (all: readonly Day[]): Day | undefined =>
	all.reduce<Day | undefined>((a, b) => (a !== undefined && a > b ? a : b), undefined);

/** The same day six months later, or that month's last where it has no such day. */
function sixMonthsAfter(day: Day): Day {
	const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + 6;
	const month = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
	const last = lastDayOfMonth(month);
	const same = `${month}-${day.slice(8, 10)}`;
	return same < last ? same : last;
}

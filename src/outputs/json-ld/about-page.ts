/** Everything search engines are told of a page in structured data. */
import type {
	EventView,
	JobView,
	LetterView,
	PolicyView,
	ProgrammeView,
	SiteView,
	StationView,
	StoryView,
} from '../../site/site-view.ts';
import { breadcrumbList, type Crumb } from './breadcrumb-list.ts';
import { event } from './event.ts';
import { governmentService } from './government-service.ts';
import { jobPosting } from './job-posting.ts';
import { siteIdentity } from './site-identity.ts';
import type { StructuredData } from './structured-data.ts';

/** An entry of any type, as its page shows it. */
export type EntryView =
	| PolicyView
	| JobView
	| EventView
	| LetterView
	| StoryView
	| StationView
	| ProgrammeView;

/** What a page tells of itself. */
export interface PageFacts {
	isHome: boolean;
	crumbs: readonly Crumb[];
	/** The entry the page is about. */
	entry?: EntryView | undefined;
}

/** One object for each block; none for a sample, whether the site or the entry is one. */
export function aboutPage(site: SiteView, { isHome, crumbs, entry }: PageFacts): StructuredData[] {
	if (site.isSample || entry?.isSample) return [];
	return [
		...(isHome ? siteIdentity(site) : []),
		...(entry ? (aboutEntry(site, entry) ?? []) : []),
		breadcrumbList(site, crumbs) ?? [],
	].flat();
}

function aboutEntry(site: SiteView, entry: EntryView): StructuredData[] {
	const data =
		entry.type === 'jobs'
			? jobPosting(site, entry as JobView)
			: entry.type === 'policies'
				? governmentService(site, entry as PolicyView)
				: entry.type === 'events'
					? event(site, entry as EventView)
					: undefined;
	return data ? [data] : [];
}

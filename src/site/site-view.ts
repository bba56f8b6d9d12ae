/**
 * Everything the pages of one site show, as plain data: states are computed, links resolved, notes
 * left out. Pages see nothing else, so the same view gives the same bytes on every machine, and an
 * unchanged view is an unchanged site.
 */
import type { Total } from '../model/benefit-total.ts';
import type { Day } from '../model/day.ts';
import type { Question } from '../model/eligibility/questions-left.ts';
import type { Condition } from '../model/eligibility/verdict.ts';
import type { EventStateName } from '../model/event-state.ts';
import type { JobState } from '../model/job-state.ts';
import type { PolicyState } from '../model/policy-state.ts';
import type { AmountOnDay } from '../model/rates.ts';
import type { Relation } from '../model/roll-up.ts';
import type { SearchPlace } from '../model/search/search-entry.ts';
import type { Event } from '../schema/event.ts';
import type { Job } from '../schema/job.ts';
import type { Letter } from '../schema/letter.ts';
import type { Benefit, Policy } from '../schema/policy.ts';
import type { Programme } from '../schema/programme.ts';
import type { Region } from '../schema/region.ts';
import type { EntryType } from '../schema/registry.ts';
import type { Station } from '../schema/station.ts';
import type { Story } from '../schema/story.ts';
import type { LEVELS } from '../schema/vocabulary.ts';
import type { Language } from '../strings/language.ts';
import type { PolicyAspect, PolicyField } from '../strings/policy-fields.ts';
import type { Badge } from './badge.ts';
import type { ClosedEntry } from './closed-entries.ts';
import type { ComparedPlace } from './comparison.ts';
import type { Audiences } from './groups.ts';
import type { PictureView } from './picture-view.ts';

/** Whose an entry is, seen from this site. */
export interface Home {
	region: string;
	name: string;
	level: keyof typeof LEVELS;
	relation: Relation;
	/** Address of the home's site, relative to this site's root, where it has one. */
	href?: string;
}

/** An entry as this site lists it. */
export interface Listed<Data, State = undefined> {
	type: EntryType;
	/** Id in its own region. */
	id: string;
	/** Address segment of its page. */
	key: string;
	title: string;
	summary: string;
	data: Data;
	body?: string;
	home: Home;
	state: State;
	/** Address of its page, relative to this site's root, or absolute. */
	href: string;
	/** Whether its page is part of this site. */
	isHere: boolean;
	/** Invented for demonstration: it says so itself, or its region is. */
	isSample: boolean;
	/** The newest day that the entry tells of, where it tells of one; never after that of the view. */
	updated?: Day;
	/** The day for the next comparison with the source has passed. */
	isReviewDue: boolean;
	/** Address below the site of the region's `assets/`, for pictures. */
	assets: string;
}

export interface PolicyVersionView {
	version: number;
	data: Policy;
	from?: string;
	to?: string;
	/** Amount of each benefit on the day, in the order of `data.benefits`. */
	amounts: AmountOnDay[];
	/** What this version changed against the one before, in words. */
	changes: VersionChange[];
	/** The changes in one line, the most important first. */
	changeSummary?: string;
}

/** One difference between two versions of a policy, in words. */
export interface VersionChange {
	field: PolicyField;
	/** The item of a list that stays and says something else: 创业资助. */
	of?: string;
	/** Which of its facts does, where it is not the main one: 说明. */
	aspect?: PolicyAspect;
	before?: string;
	after?: string;
	/** A text too long to be shown twice says something else. */
	isRewritten?: true;
	/** Set where a sum became another. */
	sum?: { kind: Benefit['kind']; trend: 'up' | 'down' | undefined };
}

export interface PolicyView extends Listed<Policy, PolicyState> {
	versions: PolicyVersionView[];
	/** The version the plain address shows. */
	shown: PolicyVersionView;
	/** This region's own policy of the same slug takes over on that day. */
	replacedOn?: { day: string; name: string };
	/** Name of the region whose policy this one replaces here. */
	replaces?: string;
}

export type JobView = Listed<Job, JobState>;
export type EventView = Listed<Event, EventStateName>;
export type LetterView = Listed<Letter>;
export type StoryView = Listed<Story>;
export type StationView = Listed<Station>;
export type ProgrammeView = Listed<Programme>;

/** Where a reference such as `policies/startup-grant` leads. */
export interface LinkTarget {
	title: string;
	href: string;
	summary: string;
	/** State on the day, for policies, jobs and events. */
	badge?: Badge;
}

/** A page of a group of policies or jobs: topic, audience, kind, degree. */
export interface Group {
	value: string;
	label: string;
	count: number;
	href: string;
}

/** What a person's answers are held against: a condition in words, and as tests. */
export interface FinderCondition {
	text: string;
	tests: Condition;
	/** What a job asks of a major, which a script compares by its own means. */
	isMajor?: true;
}

/** What 我能申请什么 asks and knows: the policies worth listing and open jobs, in their order. */
export interface FinderView {
	questions: Question[];
	/** Names of the regions among the answers. */
	places: Record<string, string>;
	policies: {
		conditions: FinderCondition[];
		total: Total | null;
		/** Indexes of policies that cannot be had as well. */
		excludes: number[];
		/** Indexes of `materials`. */
		materials: number[];
	}[];
	jobs: { conditions: FinderCondition[] }[];
	materials: string[];
}

/** A partner that leads to us by a link. */
export type Landing = NonNullable<NonNullable<Region['embed']>['landing']>[number];

export interface SiteView {
	slug: string;
	region: Pick<
		Region,
		'name' | 'level' | 'code' | 'aliases' | 'english' | 'contacts' | 'platforms'
	> & { id: string };
	title: string;
	tagline: string;
	url?: string;
	accent: string;
	/** The language of the words, and those the site has pages in. */
	language: Language;
	languages: Language[];
	/** Names with traditional characters of their own. */
	traditional?: NonNullable<Region['site']>['traditional_names'];
	/** Set where pages carry the labels of a government website. */
	government?: NonNullable<Region['site']>['government'];
	/** Invented for demonstration: said on every page, kept out of search engines. */
	isSample: boolean;
	/** Regions above, from the top down. */
	trail: { name: string; level: keyof typeof LEVELS; href?: string }[];
	/** Sites of the regions below; empty unless this is a hub. */
	below: ComparedPlace[];
	/** Address of the portal, relative to this site's root, or absolute. */
	portal: string;
	policies: PolicyView[];
	letters: LetterView[];
	stories: StoryView[];
	jobs: JobView[];
	events: EventView[];
	stations: StationView[];
	programmes: ProgrammeView[];
	/** What has ended lately. */
	closed: ClosedEntry[];
	/** Partners that have a page of their own here. */
	landing: Landing[];
	topics: Group[];
	audiences: Audiences;
	jobKinds: Group[];
	jobDegrees: Group[];
	finder: FinderView;
	/** Employers with three or more jobs here, by their key. */
	employers: Group[];
	/** Names of regions that entries mention by id. */
	regionNames: Record<string, string>;
	/** Places a search may name: those above, this one, those below. */
	searchPlaces: SearchPlace[];
	/** Groups of words that mean the same. */
	synonyms: readonly (readonly string[])[];
	links: Record<string, LinkTarget>;
	/** Former addresses below the site and where they lead, relative to the site's root. */
	redirects: Record<string, string>;
	/** Whether phones keep visited pages, to show them without a network. */
	keepsPages: boolean;
	/** Pictures the pages show, by their path below the site. */
	pictures: Record<string, PictureView>;
}

/** The seven entry types: their folder, schema and how a file of theirs is named. */
import type { z } from 'zod';
import { type Event, EventSchema } from './event.ts';
import { type Job, JobSchema } from './job.ts';
import { type Letter, LetterSchema } from './letter.ts';
import { type Policy, PolicySchema } from './policy.ts';
import { type Programme, ProgrammeSchema } from './programme.ts';
import { type Station, StationSchema } from './station.ts';
import { type Story, StorySchema } from './story.ts';

/** What an entry of each type holds, by the plural folder name. */
export interface EntryData {
	policies: Policy;
	letters: Letter;
	stories: Story;
	jobs: Job;
	events: Event;
	stations: Station;
	programmes: Programme;
}

/** The plural folder names, which are also the address segments. */
export type EntryType = keyof EntryData;

interface TypeInfo {
	/** The word before the colon in a reference such as `policy:startup-grant`. */
	singular: string;
	/** What readers and editors call it. */
	label: string;
	schema: z.ZodType;
	extension: '.yaml' | '.mdx';
	/** Whether the file name carries `.vN`. */
	isVersioned: boolean;
	/** Ids that the generator uses as addresses. */
	reserved: readonly string[];
}

/** One row per entry type; a new type is one schema file and one row. */
export const ENTRY_TYPES: Record<EntryType, TypeInfo> = {
	policies: {
		singular: 'policy',
		label: '政策',
		schema: PolicySchema,
		extension: '.yaml',
		isVersioned: true,
		reserved: ['changes', 'topics', 'for'],
	},
	letters: {
		singular: 'letter',
		label: '公开信',
		schema: LetterSchema,
		extension: '.mdx',
		isVersioned: false,
		reserved: [],
	},
	stories: {
		singular: 'story',
		label: '故事',
		schema: StorySchema,
		extension: '.mdx',
		isVersioned: false,
		reserved: [],
	},
	jobs: {
		singular: 'job',
		label: '岗位',
		schema: JobSchema,
		extension: '.yaml',
		isVersioned: false,
		reserved: ['degree', 'employer', 'kind'],
	},
	events: {
		singular: 'event',
		label: '活动',
		schema: EventSchema,
		extension: '.yaml',
		isVersioned: false,
		reserved: [],
	},
	stations: {
		singular: 'station',
		label: '驿站',
		schema: StationSchema,
		extension: '.yaml',
		isVersioned: false,
		reserved: [],
	},
	programmes: {
		singular: 'programme',
		label: '计划',
		schema: ProgrammeSchema,
		extension: '.yaml',
		isVersioned: false,
		reserved: [],
	},
};

/** The seven plural names in the order of the content model. */
export const TYPE_NAMES = Object.keys(ENTRY_TYPES) as EntryType[];

/** Site slugs that the portal uses as addresses. */
export const RESERVED_SITE_SLUGS: readonly string[] = [
	'api',
	'assets',
	'compare',
	'embed',
	'feeds',
	'guide',
	'admin',
	'search',
	'pagefind',
	'p',
];

/** Names that Windows keeps for devices. */
export const WINDOWS_DEVICES = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/u;

/** Checks all content, or one region of it: forms first, then what only several files show. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Content, siteSlug } from '../../src/model/content.ts';
import type { Day } from '../../src/model/day.ts';
import { type Portal, PortalSchema, type Synonyms } from '../../src/schema/portal.ts';
import { compareIssues, type Issue, issueOf } from '../../src/source/issue.ts';
import { readData } from '../../src/source/read-data.ts';
import type { RegionRead } from '../../src/source/read-region.ts';
import { contentOf } from '../content/content-store.ts';
import { readExceptions } from '../content/exceptions.ts';
import { type NamedRegion, namedRegion } from '../content/named-region.ts';
import { capIssues } from './cap-issues.ts';
import { locator } from './locate.ts';
import { readSynonyms } from './read-synonyms.ts';
import type { Rule, RuleContext } from './rule.ts';
import { RULES } from './rules/index.ts';

/** Where a validation looks: readable regions by id, and the content folder for positions. */
export interface Checkable {
	root: string;
	/** Ids of the regions whose `region.yaml` is readable. */
	ids: readonly string[];
	read: (id: string) => RegionRead;
	sites: RuleContext['sites'];
	unread?: RuleContext['unread'];
	/** The regions as content, where several are checked and what rules know of it is kept. */
	content?: Content;
}

/** Issues of one region that only show across files and days. */
export function checkRegion(
	checkable: Checkable,
	id: string,
	day: Day,
	rules: Readonly<Record<string, Rule>> = RULES,
): Issue[] {
	const { sites, unread = [], content = contentOf(checkable.ids, checkable.read) } = checkable;
	const context: RuleContext = { region: content.read(id), content, day, sites, unread };
	const locate = locator(checkable.root);
	return Object.values(rules).flatMap((rule) => rule(context).map(locate));
}

/** The sites among regions, to find slugs that clash. */
function sitesAmong(
	ids: readonly string[],
	read: (id: string) => RegionRead,
): RuleContext['sites'] {
	return ids.flatMap((id) => {
		const { region, file } = read(id);
		const slug = region ? siteSlug({ id, region }) : undefined;
		return slug === undefined ? [] : [{ region: id, slug, file }];
	});
}

/**
 * Reads the files at the top of a content folder; a missing portal file is an issue at its place.
 * With `regions` the synonyms are compared with their names.
 */
export function readPortal(
	root: string,
	day: Day,
	regions: readonly NamedRegion[] = [],
): { portal?: Portal; synonyms?: Synonyms; issues: Issue[] } {
	const portal = readTop(root, 'portal.yaml', PortalSchema);
	const { issues: ofSynonyms, ...synonyms } = readSynonyms(root, regions);
	const stands = lstatSync(join(root, 'portal.yaml'), { throwIfNoEntry: false });
	const missing = stands ? [] : [missingPortal()];
	return {
		...(portal.value ? { portal: portal.value } : {}),
		...synonyms,
		issues: [...missing, ...portal.issues, ...ofSynonyms, ...readExceptions(root, day).issues],
	};
}

const missingPortal = (): Issue =>
	issueOf(
		{
			code: 'FIELD_MISSING',
			path: [],
			params: { field: 'portal.yaml', example: '{format: 1, title: …}' },
		},
		'portal.yaml',
		{ line: 1, column: 1 },
	);

function readTop<Schema extends z.ZodType>(
	root: string,
	file: string,
	schema: Schema,
): { value?: z.output<Schema>; issues: Issue[] } {
	const path = join(root, file);
	// A link is named by the walk through the folder; its target is never read.
	if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return { issues: [] };
	const { value, issues } = readData(file, readFileSync(path), schema);
	return value === undefined ? { issues } : { value, issues };
}

/** Every issue of a content folder, sorted by file, line and column. */
export function validateAll(
	store: {
		root: string;
		folder: { issues: Issue[] };
		ids: string[];
		read: (id: string) => RegionRead;
	},
	day: Day,
	rules: Readonly<Record<string, Rule>> = RULES,
): Issue[] {
	const reads = store.ids.map((id) => store.read(id));
	const ids = reads.filter(({ region }) => region !== undefined).map(({ id }) => id);
	const byId = new Map(reads.map((region) => [region.id, region]));
	const read = (id: string): RegionRead => byId.get(id) ?? store.read(id);
	const unread = reads.filter(({ region }) => region === undefined);
	const sites = sitesAmong(ids, read);
	const content = contentOf(ids, read);
	const checkable: Checkable = { root: store.root, ids, read, sites, unread, content };
	const issues = [
		...store.folder.issues,
		...readPortal(store.root, day, reads.flatMap(namedRegion)).issues,
		...reads.flatMap((region) => region.issues),
		...ids.flatMap((id) => checkRegion(checkable, id, day, rules)),
	];
	return capIssues(issues.sort(compareIssues));
}

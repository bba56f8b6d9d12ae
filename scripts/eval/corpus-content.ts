/**
 * A corpus as a content folder: each record an entry of its county, marked as a sample. A record's
 * id becomes its file name, so that results can be told by their address; `tags` are not written.
 */
import type { Day } from '../../src/model/day.ts';
import { ENTRY_TYPES, type EntryType, WINDOWS_DEVICES } from '../../src/schema/registry.ts';
import { findPersonalData } from '../../src/source/personal-data.ts';
import { sectionsOf } from './body-sections.ts';
import { type KnownRegion, regionsOfCorpus } from './corpus-regions.ts';
import { jobFields } from './job-fields.ts';
import { policyFields } from './policy-fields.ts';
import type { CorpusRecord } from './records.ts';
import { markdownOf, plainText, withoutPrivate } from './safe-text.ts';
import { letterFields, storyFields } from './text-fields.ts';

/** What is written, and how to read the results. */
export interface CorpusContent {
	/** Texts by their path below the content folder. */
	files: Map<string, string>;
	/** The sites, in the order of the counties. */
	sites: string[];
	/** The record that an address of a page stands for, such as `fogang/policies/policy-067/`. */
	recordAt: (address: string) => string | undefined;
}

const TYPE_OF: Record<CorpusRecord['kind'], EntryType> = {
	policy: 'policies',
	job: 'jobs',
	letter: 'letters',
	story: 'stories',
};

/** Writes the content of a corpus; `known` are the regions of the project's own content. */
export function contentOfCorpus(
	records: readonly CorpusRecord[],
	known: readonly KnownRegion[],
): CorpusContent {
	const { places, regions } = regionsOfCorpus(
		records.map(({ county }) => county),
		known,
	);
	const slugs = slugsOf(records);
	const files = new Map<string, string>();
	files.set('portal.yaml', yaml({ format: 1, title: '归雁评测', operator: '归雁评测（示例）' }));
	for (const [id, fields] of regions) files.set(`${id}/region.yaml`, withoutPrivate(yaml(fields)));
	const policies = Map.groupBy(
		records.filter(({ kind }) => kind === 'policy'),
		({ county }) => county,
	);
	for (const record of records) {
		const slug = slugs.get(record.id) as string;
		const policiesOf = (benefit: string): string[] =>
			(policies.get(record.county) ?? [])
				.filter(({ benefitNames }) => benefitNames.includes(benefit))
				.map(({ id }) => slugs.get(id) as string);
		const region = places.get(record.county)?.id as string;
		const file = fileNames[record.kind](slug);
		const text = withoutPrivate(entryText(record, policiesOf));
		files.set(`${region}/${TYPE_OF[record.kind]}/${file}`, text);
	}
	const bySlug = new Map<string, string>(
		records.map(({ id, kind }) => [`${TYPE_OF[kind]}/${slugs.get(id)}`, id] as const),
	);
	return {
		files,
		sites: [...places.values()].map(({ site }) => site),
		recordAt: (address) => bySlug.get(address.split('/').slice(-3, -1).join('/')),
	};
}

/**
 * The day on which to look at the sites: the first closing day of all, on which nothing has expired.
 * A set's answers do not depend on states, and what has expired would be shown with less.
 */
export const dayWithoutExpired = (records: readonly CorpusRecord[]): Day => {
	const ends = records.flatMap(({ closes }) => (closes === undefined ? [] : [closes]));
	const posted = records.map((record) => record.posted);
	return ends.toSorted()[0] ?? (posted.toSorted().at(-1) as string);
};

const fileNames: Record<CorpusRecord['kind'], (slug: string) => string> = {
	policy: (slug) => `${slug}.v1.yaml`,
	job: (slug) => `${slug}.yaml`,
	letter: (slug) => `${slug}.mdx`,
	story: (slug) => `${slug}.mdx`,
};

/** A file name for each id: the id itself where it can be one, else one like it. */
function slugsOf(records: readonly CorpusRecord[]): Map<string, string> {
	const taken = new Set<string>();
	const slugs = new Map<string, string>();
	const plain = records.toSorted((a, b) => Number(isSlug(b)) - Number(isSlug(a)));
	for (const record of plain) {
		const like = record.id
			.toLowerCase()
			.replace(/[^a-z0-9]+/gu, '-')
			.replace(/^-|-$/gu, '')
			.slice(0, 60);
		const base = isSlug(record)
			? record.id
			: `${record.kind}-${like && !isPrivate(like) ? like : 'entry'}`;
		let slug = base;
		for (let number = 2; taken.has(slug); number += 1) slug = `${base}-n${number}`;
		taken.add(slug);
		slugs.set(record.id, slug);
	}
	return slugs;
}

const isPrivate = (text: string): boolean => findPersonalData(text).length > 0;

const isSlug = ({ id, kind }: CorpusRecord): boolean =>
	/^[a-z][a-z0-9-]{0,59}$/u.test(id) &&
	!ENTRY_TYPES[TYPE_OF[kind]].reserved.includes(id) &&
	!WINDOWS_DEVICES.test(id) &&
	!isPrivate(id);

function entryText(record: CorpusRecord, policiesOf: (benefit: string) => string[]): string {
	const title = plainText(record.title, 2, 60);
	const head = { title, summary: plainText(record.summary, 10, 140, title) };
	const sample = { sample: true };
	switch (record.kind) {
		case 'policy':
			return yaml({ ...head, ...policyFields(record), ...sample });
		case 'job':
			return yaml({ ...head, ...jobFields(record), ...sample });
		case 'letter':
			return mdx({ ...head, ...letterFields(record, policiesOf), ...sample }, record.body);
		case 'story':
			return mdx({ ...head, ...storyFields(record), ...sample }, record.body);
	}
}

const mdx = (fields: Record<string, unknown>, body: string): string =>
	`---\n${yaml(fields)}---\n\n${markdownOf(sectionsOf(body)) ?? '示例\n'}`;

/** YAML with every value as JSON, which YAML 1.2 includes. */
const yaml = (fields: Record<string, unknown>): string =>
	Object.entries(fields)
		.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
		.join('');

/** Content made of plain objects, for tests of the model and of what is built on it. */
import type { Content, RegionContent } from '../src/model/content.ts';
import { regionTree } from '../src/model/region-tree.ts';
import type { Region } from '../src/schema/region.ts';
import type { EntryData, EntryType } from '../src/schema/registry.ts';
import type { Entry } from '../src/source/read-entry.ts';

const head = { title: '一条内容', summary: '一句话说明这条内容，十个字以上。', sample: true };

const DEFAULTS: EntryData = {
	policies: { ...head, topic: 'startup', status: 'open' },
	letters: { ...head, cohort: 2026, signatory: '示例县人社局', addressee: '毕业生' },
	stories: {
		...head,
		person: { name: '示例·林晓禾' },
		direction: 'return',
		consent: { basis: 'sample' },
	},
	jobs: {
		...head,
		kind: 'job',
		employer: { name: '示例公司' },
		place: { text: '青禾县' },
		posted: '2026-01-01',
		closes: '2026-12-31',
		apply: { phone: '000-0000-0001' },
		status: 'open',
		shared: true,
	},
	events: { ...head, kind: 'fair', starts: '2026-05-01', status: 'planned' },
	stations: { ...head, kind: 'talent-station' },
	programmes: { ...head, items: [{ n: 1, title: '第一项' }] },
};

/** A well-formed entry of `region`; `fields` replace the defaults of its type. */
export function entry<Type extends EntryType>(
	type: Type,
	region: string,
	id: string,
	fields: Partial<EntryData[Type]> = {},
	version?: number,
): Entry<Type> {
	const suffix = version === undefined ? '' : `.v${version}`;
	return {
		type,
		id,
		region,
		file: `${region}/${type}/${id}${suffix}.yaml`,
		data: { ...DEFAULTS[type], ...fields },
		mentions: [],
		...(version === undefined ? {} : { version }),
	};
}

/** One version of a policy of `region`. */
export const policyEntry = (
	region: string,
	id: string,
	version = 1,
	fields: Partial<EntryData['policies']> = {},
): Entry<'policies'> => entry('policies', region, id, fields, version);

/** The data of one policy version. */
export const policy = (fields: Partial<EntryData['policies']> = {}): EntryData['policies'] => ({
	...DEFAULTS.policies,
	...fields,
});

/** A site block; `fields` replace the defaults. */
export const siteOf = (
	fields: Partial<NonNullable<Region['site']>> = {},
): NonNullable<Region['site']> => ({
	title: '示例归雁',
	tagline: '一句话说明网站',
	accent: '#0f6b5c',
	...fields,
});

/** Content of the named regions; `entries` are put where they belong. */
export function contentOf(
	regions: Record<string, Partial<Region>>,
	entries: readonly Entry[] = [],
): Content {
	const read = (id: string): RegionContent => {
		const own = entries.filter(({ region }) => region === id);
		return {
			id,
			file: `${id}/region.yaml`,
			region: { name: id, level: 'county', sample: true, ...regions[id] },
			entries: own,
			known: own.map((each) => `${each.type}/${each.id}`),
			assets: [],
		};
	};
	return { tree: regionTree(Object.keys(regions)), read };
}

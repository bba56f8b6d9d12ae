/** Where the counties of a corpus lie in the tree of regions. */
import type { Region } from '../../src/schema/region.ts';
import { RESERVED_SITE_SLUGS, TYPE_NAMES, WINDOWS_DEVICES } from '../../src/schema/registry.ts';
import { pinyinSlug } from '../../src/source/pinyin-slug.ts';
import { officialNamed } from '../validate/official-regions.ts';
import { plainText, withoutPrivate } from './safe-text.ts';

/** A region that the content knows. */
export interface KnownRegion {
	/** Such as `guangdong/qingyuan/fogang`. */
	id: string;
	region: Pick<Region, 'name' | 'level' | 'code' | 'aliases' | 'site'>;
}

/** A county of the corpus and its place. */
export interface CountyPlace {
	id: string;
	/** Folder of its site. */
	site: string;
}

/** Above counties of which neither the content nor the official list knows where they lie. */
const ELSEWHERE = { id: 'pingce', name: '评测省', level: 'province' } as const;

type Written = Record<string, unknown>;

/** Every county's place, and the `region.yaml` of every region that is needed, by region id. */
export function regionsOfCorpus(
	counties: readonly string[],
	known: readonly KnownRegion[],
): { places: Map<string, CountyPlace>; regions: Map<string, Written> } {
	const places = new Map<string, CountyPlace>();
	const regions = new Map<string, Written>();
	const ids = new Set(known.map(({ id }) => id));
	const slugs = new Set(RESERVED_SITE_SLUGS);
	for (const county of new Set(counties)) {
		const same = known.find(({ id, region }) => region.name === county && !isPlaced(places, id));
		const id = same?.id ?? freeId(ids, parentOf(county, known), county);
		const site = freeName(slugs, same?.region.site?.slug ?? (id.split('/').at(-1) as string));
		places.set(county, { id, site });
	}
	for (const { id } of places.values()) {
		for (const above of foldersAbove(id)) {
			const found = known.find((region) => region.id === above)?.region;
			const { name, level, aliases } = found ?? ELSEWHERE_FIELDS;
			regions.set(above, { name, level, ...(aliases ? { aliases } : {}), sample: true });
		}
	}
	for (const [county, place] of places) {
		const same = known.find(({ id }) => id === place.id)?.region;
		regions.set(place.id, countyFields(county, place.site, same));
	}
	return { places, regions };
}

/** Folders of a region that are no regions. */
const FOLDERS: readonly string[] = [...TYPE_NAMES, 'assets'];

const ELSEWHERE_FIELDS: Pick<Region, 'name' | 'level' | 'aliases'> = ELSEWHERE;

const isPlaced = (places: ReadonlyMap<string, CountyPlace>, id: string): boolean =>
	places.values().some((place) => place.id === id);

const foldersAbove = (id: string): string[] => {
	const parts = id.split('/');
	return parts.slice(1).map((_part, index) => parts.slice(0, index + 1).join('/'));
};

/** The known region whose official code is that of the county's prefecture, else of its province. */
function parentOf(county: string, known: readonly KnownRegion[]): string {
	const codes = officialNamed(county).flatMap(({ code }) => [
		`${code.slice(0, 4)}00`,
		`${code.slice(0, 2)}0000`,
	]);
	for (const code of codes.toSorted((a, b) => Number(isProvince(a)) - Number(isProvince(b)))) {
		const above = known.find(({ region }) => region.code === code && region.name !== county);
		if (above) return above.id;
	}
	return ELSEWHERE.id;
}

const isProvince = (code: string): boolean => code.endsWith('0000');

/** The name without the word for its level, as people say it; autonomous counties keep theirs. */
const shortName = (county: string): string =>
	county.includes('自治') ? county : county.replace(/(?<=..)[县市区旗]$/u, '');

function freeId(taken: Set<string>, parent: string, county: string): string {
	const name = withoutPrivate(pinyinSlug(withoutPrivate(shortName(county))).replaceAll('-', ''));
	const isFree = name !== '' && !WINDOWS_DEVICES.test(name) && !FOLDERS.includes(name);
	return freeName(taken, `${parent}/${isFree ? name : `xian${name}`}`);
}

/** The name itself, else with the first number that makes it a new one; it is taken from then on. */
function freeName(taken: Set<string>, name: string): string {
	let free = name;
	for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
	taken.add(free);
	return free;
}

function countyFields(county: string, slug: string, same?: KnownRegion['region']): Written {
	const short = shortName(county);
	const name = plainText(county, 2, 30);
	const aliases = same?.aliases ?? (short === county ? [] : [plainText(short, 1, 30)]);
	const level = same?.level ?? officialNamed(county)[0]?.level ?? 'county';
	return {
		name,
		level,
		...(aliases.length > 0 ? { aliases } : {}),
		site: {
			slug,
			title: `${plainText(short, 1, 16)}归雁`,
			tagline: `${plainText(short, 1, 30)}的政策、岗位、公开信和故事`,
			...(same?.site ? { accent: same.site.accent } : {}),
		},
		sample: true,
	};
}

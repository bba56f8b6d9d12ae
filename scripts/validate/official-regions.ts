/**
 * The official list of regions with their codes (GB/T 2260), from `@vant/area-data` (MIT), without
 * what that list adds for address forms: groups that are no region (省直辖县, 市辖区), the towns of
 * prefectures without counties, and districts of Taiwan, Hong Kong and Macau, which the standard
 * does not number.
 */
import { areaList } from '@vant/area-data';

export interface OfficialRegion {
	code: string;
	name: string;
	/** `zone`: a development zone that only the statistical list numbers. */
	level: 'province' | 'prefecture' | 'county' | 'zone';
}

/** Provinces that the standard does not divide. */
const UNDIVIDED_PROVINCES = /^(71|81|82)/u;
/** Prefectures without counties: 三沙 has some, 东莞, 中山, 儋州 and 嘉峪关 have only towns. */
const UNDIVIDED_PREFECTURES = ['441900', '442000', '460400', '620200'];
/** Groups that the list has in place of a prefecture. */
const GROUP_NAMES = ['省直辖县', '自治区直辖县级行政区划', '县'];
/** Zones whose codes look like those of districts and counties. */
const ZONES = ['320112', '321150', '632857'];
/** Names that the list shortens. */
const FULL_NAMES: Record<string, string> = { 460300: '三沙市' };
/** Names that a region had under the same code; a site may still use them. */
const OLD_NAMES: Record<string, string[]> = { 420600: ['襄樊市'], 530800: ['思茅市'] };

/** Districts count from 01, counties from 21, county-level cities from 81; zones take 71 and 90 on. */
function countyLevel(code: string): 'county' | 'zone' {
	const number = Number(code.slice(4));
	const isZone = (number >= 71 && number <= 80) || number >= 90 || ZONES.includes(code);
	return isZone ? 'zone' : 'county';
}

const isGroup = (code: string, name: string): boolean =>
	GROUP_NAMES.includes(name) || areaList.province_list[`${code.slice(0, 2)}0000`] === name;

const isInUndivided = (code: string): boolean =>
	UNDIVIDED_PROVINCES.test(code) || UNDIVIDED_PREFECTURES.includes(`${code.slice(0, 4)}00`);

const REGIONS: OfficialRegion[] = [
	...Object.entries(areaList.province_list).map(([code, name]) => ({
		code,
		name,
		level: 'province' as const,
	})),
	...Object.entries(areaList.city_list)
		.filter(([code, name]) => !UNDIVIDED_PROVINCES.test(code) && !isGroup(code, name))
		.map(([code, name]) => ({
			code,
			name: FULL_NAMES[code] ?? name,
			level: 'prefecture' as const,
		})),
	...Object.entries(areaList.county_list)
		.filter(([code]) => !isInUndivided(code))
		.map(([code, name]) => ({ code, name, level: countyLevel(code) })),
];

const BY_CODE = new Map(REGIONS.map((region) => [region.code, region]));
const BY_NAME = Map.groupBy(REGIONS, ({ name }) => name);

/** The region of a six-digit code, or undefined where the list has none. */
export const officialRegion = (code: string): OfficialRegion | undefined => BY_CODE.get(code);

/** Every region of that full name, in the order of the codes. */
export const officialNamed = (name: string): readonly OfficialRegion[] => BY_NAME.get(name) ?? [];

/** Full names of all districts, counties and county-level cities, in the order of the codes. */
export const officialCountyNames = (): string[] =>
	REGIONS.filter(({ level }) => level === 'county').map(({ name }) => name);

/** Every region whose code lies below `above`, in the order of the levels and codes. */
export const officialBelow = (above: string): OfficialRegion[] =>
	REGIONS.filter(({ code }) => isCodeBelow(code, above));

/** Whether a region of that code is or was called `name`. */
export const hasName = (region: OfficialRegion, name: string): boolean =>
	region.name === name || (OLD_NAMES[region.code]?.includes(name) ?? false);

/** Whether towns can lie directly in the region of that code. */
export const hasTowns = (code: string): boolean =>
	BY_CODE.get(code)?.level === 'county' || UNDIVIDED_PREFECTURES.includes(code);

/** Whether `code` lies below `above`, level by level: 441821 below 441800 and 440000. */
export const isCodeBelow = (code: string, above: string): boolean =>
	code !== above && code.startsWith(above.replace(/^(\d\d)0000$|^(\d{4})00$/u, '$1$2'));

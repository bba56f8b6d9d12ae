/** The place of a job as a reader would choose it: a town, or the county as a whole. */
import type { JobView } from './site-view.ts';

const REGION = /^(?:[\p{Script=Han}]{2,8}?(?:省|自治区|市|自治州|县|区|旗))+/u;
const TOWN = /^[^\P{Script=Han}各个和及直乡镇]{2,4}?(?:街道|镇|乡)(?!镇)/u;

/**
 * Places named in the text of a job's place, each with its county before it: `青禾县荷岸镇`. Where it
 * names none, the county it begins with, else the region whose job it is.
 */
export function placesOf({ data, home }: Pick<JobView, 'data' | 'home'>): string[] {
	const { text } = data.place;
	const county = REGION.exec(text)?.[0] ?? home.name;
	const towns = text
		.split(/[、，和及]/u)
		.flatMap((part) => TOWN.exec(part.replace(REGION, ''))?.[0] ?? []);
	return towns.length === 0 ? [county] : [...new Set(towns)].map((town) => county + town);
}

/** The county of a place, without its town. */
export const countyOf = (place: string): string => REGION.exec(place)?.[0] ?? place;

/** A corpus many times larger than the given one: its records again, in other counties. */
import type { CorpusRecord } from '../eval/records.ts';

/**
 * The records and `times - 1` copies of them. Each copy lies in counties of its own out of `names`,
 * as many as the corpus has, each of the same level (县, 市, 区) as the one it stands for; title,
 * summary, body and employer name the new county where they named the old one, in full or in short.
 * The records themselves come first, unchanged, so queries keep their answers. Every id is unique.
 * Throws a `RangeError` where `names` are too few.
 */
export function largerCorpus(
	records: readonly CorpusRecord[],
	times: number,
	names: readonly string[],
): CorpusRecord[] {
	const counties = [...new Set(records.map(({ county }) => county))];
	const free = freeNames(names, counties);
	const taken = new Set(records.map(({ id }) => id));
	const larger = [...records];
	for (let copy = 2; copy <= times; copy += 1) {
		const renamed = new Map(counties.map((county) => [county, nextName(free, county)]));
		const inOthers = renaming(renamed);
		for (const record of records) {
			const { id, county, title, summary, body, employer } = record;
			larger.push({
				...record,
				id: freeId(taken, `${id}-c${copy}`),
				county: renamed.get(county) as string,
				title: inOthers(title),
				summary: inOthers(summary),
				body: inOthers(body),
				...(employer === undefined ? {} : { employer: inOthers(employer) }),
			});
		}
	}
	return larger;
}

const AUTONOMOUS = /^(.{2,}?)(?:.{1,3}族)+(?:各族)?自治[县旗]$/u;

/** 佛冈县 → 佛冈, 连山壮族瑶族自治县 → 连山; a name of two characters is its own short form. */
const shortName = (county: string): string =>
	AUTONOMOUS.exec(county)?.[1] ?? county.replace(/(?<=..)[县市区旗]$/u, '');

const levelOf = (county: string): string => county.at(-1) as string;

/** Names that no county of the corpus has, in full or in short, by their level. */
function freeNames(
	names: readonly string[],
	counties: readonly string[],
): Map<string, Iterator<string>> {
	const known = new Set(counties.map(shortName));
	const free = [...new Set(names)].filter((name) => {
		const short = shortName(name);
		if (AUTONOMOUS.test(name) || short === name || known.has(short)) return false;
		known.add(short);
		return true;
	});
	const levels = Map.groupBy(free, levelOf);
	return new Map([...levels].map(([level, own]) => [level, own.values()]));
}

function nextName(free: ReadonlyMap<string, Iterator<string>>, county: string): string {
	const next = free.get(levelOf(county))?.next();
	if (next === undefined || next.done) throw new RangeError(`No name left in place of ${county}`);
	return next.value;
}

/** Puts new counties in place of old ones; where two names fit, the longer one counts. */
function renaming(renamed: ReadonlyMap<string, string>): (text: string) => string {
	const pairs = new Map([
		...[...renamed].map(([from, to]) => [shortName(from), shortName(to)] as const),
		...renamed,
	]);
	const longestFirst = [...pairs.keys()].toSorted((a, b) => b.length - a.length);
	const pattern = new RegExp(longestFirst.map((name) => RegExp.escape(name)).join('|'), 'gu');
	return (text) => text.replace(pattern, (name) => pairs.get(name) as string);
}

function freeId(taken: Set<string>, id: string): string {
	let free = id;
	while (taken.has(free)) free += 'x';
	taken.add(free);
	return free;
}

/** The freshness report: what it looks at, and the files it leaves behind. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../src/model/day.ts';
import { UsageError } from '../cli/arguments.ts';
import { type ContentStore, contentOf } from '../content/content-store.ts';
import { freshnessMarkdown } from './freshness-markdown.ts';
import { freshnessText } from './freshness-text.ts';
import { inspect } from './inspection.ts';
import { type PlaceFreshness, placeFreshness } from './site-freshness.ts';

/**
 * Sites in the order of their regions, then regions without a site in which something is due; only
 * the sites of `slugs` where there are any. Throws `UsageError` on a slug that no site has.
 */
export function freshnessOf(
	store: ContentStore,
	day: Day,
	slugs: readonly string[] = [],
): PlaceFreshness[] {
	const read = (id: string) => store.read(id);
	const ids = store.ids.filter((id) => read(id).region !== undefined);
	const content = contentOf(ids, read);
	const places = ids.map((id) => placeFreshness(content, id, day));
	for (const slug of slugs) {
		if (!places.some((place) => place.slug === slug)) throw new UsageError(`没有网站 ${slug}`);
	}
	const sites = places.filter(({ slug }) => slug !== undefined);
	if (slugs.length > 0) return sites.filter(({ slug }) => slugs.includes(slug as string));
	return [...sites, ...places.filter(({ slug, due }) => slug === undefined && due.length > 0)];
}

/** Writes `freshness.md` and `freshness.json` into `out` and returns the text for the terminal. */
export function writeFreshness(places: readonly PlaceFreshness[], day: Day, out: string): string {
	const json = {
		asOf: day,
		places: places.map((place) => ({
			...place,
			...(place.slug === undefined || place.isSample
				? {}
				: { inspection: inspect(place.sections, day) }),
		})),
	};
	mkdirSync(out, { recursive: true });
	writeFileSync(join(out, 'freshness.md'), freshnessMarkdown(places, day));
	writeFileSync(join(out, 'freshness.json'), `${JSON.stringify(json, undefined, 2)}\n`);
	return freshnessText(places, day);
}

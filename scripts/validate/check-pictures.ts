/** Picture files of regions: their size first, then their headers, each file once. */
import { type BigIntStats, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Issue, issueOf } from '../../src/source/issue.ts';
import {
	inspectPicture,
	MAX_PICTURE_BYTES,
	type PictureReport,
	sizeProblem,
} from '../../src/source/picture.ts';
import { readerHash } from '../content/content-store.ts';
import { readJson, writeAtomically } from '../content/json-files.ts';

/** A region's pictures, as `assets/…` below its folder. */
interface Pictures {
	id: string;
	assets: readonly string[];
}

/** Reports by file, with what tells that the file is still the same. */
type CachedReports = Record<string, { key: string; report: PictureReport }>;

/**
 * Inspects the pictures of `regions`; keys are paths below the content folder `root`. `cache` is a
 * folder: there a file whose size and times are unchanged is not read again.
 */
export function pictureReports(
	root: string,
	regions: readonly Pictures[],
	cache?: string,
): Map<string, PictureReport> {
	const store = cache ? join(cache, `pictures-${readerHash()}.json`) : undefined;
	const before = (store ? readJson<CachedReports>(store) : undefined) ?? {};
	const now: CachedReports = {};
	for (const file of regions.flatMap(({ id, assets }) => assets.map((name) => `${id}/${name}`))) {
		const stat = statSync(join(root, file), { bigint: true, throwIfNoEntry: false });
		if (!stat) continue;
		const key = keyOf(stat);
		const known = Object.hasOwn(before, file) ? before[file] : undefined;
		now[file] =
			known?.key === key ? known : { key, report: inspect(root, file, Number(stat.size)) };
	}
	const files = Object.keys(now);
	const isSame = files.every((file) => now[file] === before[file]);
	if (store && !(isSame && files.length === Object.keys(before).length))
		writeAtomically(store, JSON.stringify(now));
	return new Map(files.map((file) => [file, now[file]?.report as PictureReport]));
}

const keyOf = ({ size, mtimeNs, ctimeNs }: BigIntStats): string => `${size}-${mtimeNs}-${ctimeNs}`;

/** A file that is too large is not read. */
function inspect(root: string, file: string, bytes: number): PictureReport {
	const tooLarge = bytes > MAX_PICTURE_BYTES ? sizeProblem(bytes) : undefined;
	if (tooLarge) return { format: 'unknown', problems: [tooLarge], texts: [] };
	return inspectPicture(file, readFileSync(join(root, file)));
}

/** Every issue of the pictures of `regions`, at 1:1 or, in an SVG, at its place. */
export function checkPictures(root: string, regions: readonly Pictures[], cache?: string): Issue[] {
	return [...pictureReports(root, regions, cache)].flatMap(([file, { problems }]) =>
		problems.map(({ code, params, at = { line: 1, column: 1 } }) =>
			issueOf({ code, path: [], params }, file, at),
		),
	);
}

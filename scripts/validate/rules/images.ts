import { nearest } from '../../../src/schema/nearest.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { Rule } from '../rule.ts';

/** Every picture an entry names lies in its region's `assets/`. */
export const images: Rule = ({ region }) => {
	const assets = new Set(region.assets);
	return region.entries.flatMap((entry) =>
		picturesOf(entry)
			.filter(({ name }) => !assets.has(name))
			.map(({ name, path, at }) => ({
				code: 'IMAGE_MISSING',
				path,
				params: { value: name, nearest: nearest(name, region.assets) },
				file: entry.file,
				...(at ? { at } : {}),
			})),
	);
};

function picturesOf(
	entry: Entry,
): { name: string; path: (string | number)[]; at?: { line: number; column: number } }[] {
	const data = entry.data as { poster?: { image: string }; photo?: { src: string } };
	return [
		...(data.poster ? [{ name: data.poster.image, path: ['poster', 'image'] }] : []),
		...(data.photo ? [{ name: data.photo.src, path: ['photo', 'src'] }] : []),
		...entry.mentions
			.filter(({ kind }) => kind === 'image')
			.map(({ id, path, line, column }) => ({ name: id, path, at: { line, column } })),
	];
}

import { picturesOf } from '../../../src/model/references.ts';
import { nearestPicture } from '../../../src/schema/nearest-picture.ts';
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
				params: { value: name, nearest: nearestPicture(name, region.assets) },
				file: entry.file,
				...(at ? { at } : {}),
			})),
	);
};

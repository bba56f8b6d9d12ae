import { nearest } from './nearest.ts';

/** A picture's name without folder and extension, whatever the case. */
const stem = (path: string): string =>
	(path.split('/').at(-1) as string).replace(/\.[^.]*$/u, '').toLowerCase();

/**
 * The picture that `name` probably means: the same but for upper and lower case, then for the
 * extension or the folder, then the nearest spelling. Undefined when none is close.
 */
export function nearestPicture(name: string, pictures: readonly string[]): string | undefined {
	return (
		pictures.find((picture) => picture.toLowerCase() === name.toLowerCase()) ??
		pictures.find((picture) => stem(picture) === stem(name)) ??
		nearest(name, pictures)
	);
}

/** A picture on a site's pages, and the copies that are published in its place. */
import type { PictureSize } from '../source/picture.ts';

/** What pages and the build know of a picture without looking into it. */
export interface PictureView {
	/** Its file below the content folder. */
	file: string;
	/** In pixels, as shown; absent where the file is published as it is and nobody measured it. */
	size?: PictureSize;
	/** Widths of its copies, smallest first; absent where the file is published as it is. */
	widths?: number[];
}

/** One file made of a picture. */
export interface PictureCopy {
	/** Its path below the site. */
	path: string;
	width: number;
	format: CopyFormat;
}

/** WebP, and JPEG for what cannot show it, as iOS before 14. */
const COPY_FORMATS = ['webp', 'jpg'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

/** The text column has 646 px: these serve a phone of one and of two device pixels a pixel. */
const COPY_WIDTHS = [360, 720];
/** Up to this width a picture is a sign or a seal, and already small. */
const TINY = 120;

/** A picture of a known size gets copies, never wider than itself; any other stays as it is. */
export function pictureView(file: string, size: PictureSize | undefined): PictureView {
	if (!size) return { file };
	if (size.width <= TINY) return { file, size };
	const widths = COPY_WIDTHS.map((width) => Math.min(width, size.width));
	return { file, size, widths: [...new Set(widths)] };
}

/**
 * Where a copy lies. Its name is made of the picture's own, so that a page can name it before it
 * exists, with a sign that no name of a picture may have.
 */
export const copyPath = (path: string, width: number, format: CopyFormat): string =>
	`${path}@${width}.${format}`;

/** Every copy of a picture that lies at `path` below the site; none where it stays as it is. */
export const copiesOf = (path: string, { widths = [] }: PictureView): PictureCopy[] =>
	widths.flatMap((width) =>
		COPY_FORMATS.map((format) => ({ path: copyPath(path, width, format), width, format })),
	);

/** A picture as HTML: its copies for the width it is shown at, or its file as it is. */
import { fromPage } from '../site/addresses.ts';
import { type CopyFormat, copyPath, type PictureView } from '../site/picture-view.ts';
import type { SiteView } from '../site/site-view.ts';
import { escapeHtml } from '../source/print-markup.ts';

interface Shown {
	/** What it shows, for those who cannot see it. */
	alt: string;
	title?: string;
	/** Whether it stands on the first screen, and so is loaded at once. */
	isFirst?: boolean;
	/** Most CSS pixels it is shown at: those of the text column, 38 characters of 17, or fewer. */
	most?: number;
}

/** Width of the text column, CSS pixels. */
const COLUMN = 646;
/** Both margins of the page beside it, CSS pixels. */
const MARGINS = 40;

/** HTML of the picture at `path` below `site`, on a page that lies `root` below it. */
export function pictureHtml(site: SiteView, root: string, path: string, shown: Shown): string {
	const { alt, title, isFirst = false, most = COLUMN } = shown;
	const picture: PictureView = site.pictures[path] ?? { file: path };
	const widest = picture.widths?.at(-1);
	const src = widest === undefined ? path : copyPath(path, widest, 'jpg');
	const words = `alt="${escapeHtml(alt)}"${title === undefined ? '' : ` title="${escapeHtml(title)}"`}`;
	const loading = `${isFirst ? '' : ' loading="lazy"'} decoding="async"`;
	const img = (more: string): string =>
		`<img src="${escapeHtml(fromPage(root, src))}" ${words}${sizeOf(picture)}${more}${loading}>`;
	if (!picture.widths) return img('');
	const sizes = `sizes="(min-width:${most + MARGINS}px) ${most}px,calc(100vw - ${MARGINS}px)"`;
	const sources = (format: CopyFormat): string => {
		const copies = picture.widths?.map(
			(width) => `${fromPage(root, copyPath(path, width, format))} ${width}w`,
		);
		return `srcset="${escapeHtml(copies?.join(',') ?? '')}" ${sizes}`;
	};
	return `<picture><source type="image/webp" ${sources('webp')}>${img(` ${sources('jpg')}`)}</picture>`;
}

/** `width` and `height` keep the place of a picture that has not come yet. */
function sizeOf({ size, widths }: PictureView): string {
	if (!size) return '';
	const width = widths?.at(-1) ?? size.width;
	return ` width="${width}" height="${Math.max(1, Math.round((size.height * width) / size.width))}"`;
}

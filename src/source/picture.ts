/** Checks pictures by their headers: what they are, how large, what they tell. Decodes no pixels. */
import type { Params } from '../schema/messages.ts';
import { type Anatomy, BrokenPicture } from './picture/anatomy.ts';
import { readAvif } from './picture/avif.ts';
import { readGif } from './picture/gif.ts';
import { readJpeg } from './picture/jpeg.ts';
import { kindOf } from './picture/kind.ts';
import { readExif, readIptc, readXmp } from './picture/metadata.ts';
import { readPng } from './picture/png.ts';
import { readSvg } from './picture/svg.ts';
import { readWebp } from './picture/webp.ts';

type PictureFormat = 'png' | 'jpeg' | 'webp' | 'gif' | 'avif' | 'svg';

/** A problem of a picture; `at` is there for places in an SVG, 1-based and in characters. */
export interface PictureProblem {
	code: string;
	params: Params;
	at?: { line: number; column: number };
}

/** Width and height as a reader sees them, in pixels. */
export interface PictureSize {
	width: number;
	height: number;
}

export interface PictureReport {
	format: PictureFormat | 'unknown';
	/** In pixels, as declared. */
	width?: number;
	height?: number;
	/** In pixels, as shown, where smaller copies can be made: of a still picture made of pixels. */
	size?: PictureSize;
	problems: PictureProblem[];
	/** Words in the picture's metadata or, for an SVG, in the picture: they are published with it. */
	texts: string[];
}

/** Largest picture, in bytes: 8 MiB. */
export const MAX_PICTURE_BYTES = 8 * 1024 * 1024;
/** Above so many bytes a picture is slow to load on a phone: 500 kB. */
const HEAVY_PICTURE_BYTES = 500_000;
/** Most pixels a picture may declare, all frames together. */
const MAX_PICTURE_PIXELS = 40_000_000;
/** Most words that a report keeps, in characters. */
const MAX_TEXTS = 64 * 1024;

/** Formats by file extension. */
const FORMATS: Record<string, PictureFormat> = {
	png: 'png',
	jpg: 'jpeg',
	jpeg: 'jpeg',
	webp: 'webp',
	gif: 'gif',
	avif: 'avif',
	svg: 'svg',
};

const READERS: Record<Exclude<PictureFormat, 'svg'>, (bytes: Buffer) => Anatomy> = {
	png: readPng,
	jpeg: readJpeg,
	webp: readWebp,
	gif: readGif,
	avif: readAvif,
};

/** What a file's size alone says. Of a file that is `IMAGE_TOO_LARGE` nothing else is looked at. */
export function sizeProblem(bytes: number): PictureProblem | undefined {
	if (bytes > MAX_PICTURE_BYTES) return { code: 'IMAGE_TOO_LARGE', params: { bytes } };
	if (bytes > HEAVY_PICTURE_BYTES) return { code: 'IMAGE_HEAVY', params: { bytes } };
	return undefined;
}

/** Checks the picture `name` by its bytes. Never throws; a broken picture has no other problem. */
export function inspectPicture(name: string, bytes: Uint8Array): PictureReport {
	const extension = /\.([^./]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
	const expected = FORMATS[extension];
	const size = sizeProblem(bytes.length);
	const kind = kindOf(bytes);
	const format = Object.values(FORMATS).find((known) => known === kind) ?? 'unknown';
	if (size?.code === 'IMAGE_TOO_LARGE') return { format, problems: [size], texts: [] };
	const broken = (params: Params, at?: PictureProblem['at']): PictureReport => ({
		format,
		problems: [{ code: 'IMAGE_BROKEN', params: { name, ...params }, ...(at ? { at } : {}) }],
		texts: [],
	});
	if (kind === 'empty') return broken({ fault: 'empty' });
	const isSvgText = expected === 'svg' && (kind === 'xml' || kind === 'svg');
	if (expected !== format && !isSvgText) {
		return broken({ fault: 'other', extension, found: kind, ...renamed(name, kind) });
	}
	if (isSvgText) return inspectSvg(bytes, size, broken);
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const raster = format as keyof typeof READERS;
	try {
		return reportOf(raster, READERS[raster](buffer), size);
	} catch (cause) {
		if (cause instanceof BrokenPicture && cause.reason === 'damaged')
			return broken({ fault: 'damaged', byte: cause.byte + 1 });
		// Buffers refuse to read beyond their end with a RangeError.
		const isCut = cause instanceof BrokenPicture || cause instanceof RangeError;
		if (isCut) return broken({ fault: 'cut', byte: bytes.length });
		throw cause;
	}
}

/** The name a picture of another kind should have, where that kind can be published. */
function renamed(name: string, kind: string): Params {
	const extension = kind === 'jpeg' ? 'jpg' : kind;
	return Object.hasOwn(FORMATS, extension)
		? {
				proposal: `${name
					.replace(/\.[^./]+$/u, '')
					.split('/')
					.at(-1)}.${extension}`,
			}
		: {};
}

type Broken = (params: Params, at?: PictureProblem['at']) => PictureReport;

function inspectSvg(
	bytes: Uint8Array,
	size: PictureProblem | undefined,
	broken: Broken,
): PictureReport {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return broken({ fault: 'encoding' });
	}
	const encoding = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"']*)/u.exec(text)?.[1] ?? 'utf-8';
	const isAscii = !/[^\0-\x7F]/u.test(text);
	const known = isAscii ? /^(?:utf-?8|us-ascii|iso-8859-1|windows-1252)$/iu : /^utf-?8$/iu;
	if (!known.test(encoding)) return broken({ fault: 'encoding' });
	const { anatomy, problems } = readSvg(text);
	const fault = problems.find(({ code }) => code === 'IMAGE_BROKEN');
	const active = problems.filter(({ code }) => code === 'IMAGE_SVG_ACTIVE');
	// What is refused may be why the rest cannot be read; it comes first.
	if (fault && active.length === 0) {
		return fault.value === 'root'
			? broken({ fault: 'other', extension: 'svg', found: 'xml' })
			: broken({ fault: fault.value }, fault.at);
	}
	const report = reportOf('svg', anatomy, size);
	const found = active.map(({ code, value, at }) => ({ code, params: { value }, at }));
	return { ...report, problems: [...found, ...report.problems] };
}

function reportOf(
	format: PictureFormat,
	anatomy: Anatomy,
	heavy: PictureProblem | undefined,
): PictureReport {
	const { width, height, frames, isScalable } = anatomy;
	const said = [...anatomy.exif.map(readExif), ...anatomy.xmp.map(readXmp)];
	const problems: PictureProblem[] = [];
	const pixels = isScalable ? 0 : (width ?? 0) * (height ?? 0) * frames;
	if (pixels > MAX_PICTURE_PIXELS)
		problems.push({ code: 'IMAGE_TOO_LARGE', params: { width, height, frames, pixels } });
	if (anatomy.hasPosition || said.some(({ hasPosition }) => hasPosition))
		problems.push({ code: 'IMAGE_POSITION', params: {} });
	if (heavy && pixels <= MAX_PICTURE_PIXELS) problems.push(heavy);
	const texts = [
		...anatomy.texts,
		...said.flatMap(({ texts }) => texts),
		...anatomy.iptc.flatMap(readIptc),
	];
	const isStill = format !== 'svg' && frames === 1;
	const size = isStill
		? shownSize(
				anatomy,
				said.some(({ isOnItsSide }) => isOnItsSide),
			)
		: undefined;
	const report = { format, width, height, problems, texts: withinLimit(texts) };
	return size ? { ...report, size } : report;
}

const shownSize = ({ width, height }: Anatomy, isOnItsSide: boolean): PictureSize | undefined =>
	!width || !height
		? undefined
		: isOnItsSide
			? { width: height, height: width }
			: { width, height };

/** Different words only, and as many as fit. */
function withinLimit(texts: readonly string[]): string[] {
	let left = MAX_TEXTS;
	return [...new Set(texts.map((text) => text.trim()))].flatMap((text) => {
		const kept = text.slice(0, left);
		left -= kept.length;
		return kept === '' ? [] : [kept];
	});
}

/** Small copies of pictures, made once and kept in the cache. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sharp, default as SharpModule } from 'sharp';
import type { CopyFormat, PictureCopy } from '../../src/site/picture-view.ts';
import { writeAtomically } from '../content/json-files.ts';

/** Most bytes of a copy: what a phone of one device pixel a pixel loads, and what others load. */
const SMALL = { width: 360, bytes: 40_000 };
const LARGE_BYTES = 80_000;
/** Qualities that are tried until one fits; the last is taken as it comes. */
const QUALITIES = [80, 70, 60, 50, 40, 30, 20, 10, 1];

/** A JPEG has no transparency: white stands behind it. */
const ENCODERS: Record<CopyFormat, (picture: Sharp, quality: number) => Sharp> = {
	webp: (picture, quality) => picture.webp({ quality, effort: 5, smartSubsample: true }),
	jpg: (picture, quality) =>
		picture.flatten({ background: '#fff' }).jpeg({ quality, mozjpeg: true }),
};

/** Changes with everything but the picture that decides a copy's bytes. */
export const COPY_SETTINGS = JSON.stringify([
	SMALL,
	LARGE_BYTES,
	QUALITIES,
	Object.values(ENCODERS).map(String),
	sharpVersion(),
]);

function sharpVersion(): string {
	const manifest = new URL('../../node_modules/sharp/package.json', import.meta.url);
	return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

/** A picture whose header is sound and whose pixels are not; `file` lies below the content folder. */
export class UndecodablePicture extends Error {
	readonly file: string;

	constructor(file: string, cause: unknown) {
		super(`${file} cannot be decoded`, { cause });
		this.file = file;
	}
}

/**
 * The bytes of one copy, upright, in sRGB and without metadata: from `cache`, or made now. The same
 * picture gives the same bytes on any number of cores. Throws an `UndecodablePicture`.
 */
export async function pictureCopy(
	{ file, bytes }: { file: string; bytes: Uint8Array },
	{ width, format }: Pick<PictureCopy, 'width' | 'format'>,
	cache: string,
): Promise<Uint8Array> {
	const name = hash('sha256', `${hash('sha256', bytes)} ${width} ${format} ${COPY_SETTINGS}`);
	const path = join(cache, 'pictures', `${name}.${format}`);
	try {
		return readFileSync(path);
	} catch {
		const copy = await encoded(await pixels(file, bytes, width), format);
		writeAtomically(path, copy);
		return copy;
	}
}

interface Pixels {
	data: Buffer;
	raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

/** A picture's pixels at a width, the right way up. */
async function pixels(file: string, bytes: Uint8Array, width: number): Promise<Pixels> {
	const sharp = await loadSharp();
	try {
		const { data, info } = await sharp(bytes)
			.autoOrient()
			.resize({ width, withoutEnlargement: true })
			.toColourspace('srgb')
			.raw()
			.toBuffer({ resolveWithObject: true });
		return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
	} catch (cause) {
		throw new UndecodablePicture(file, cause);
	}
}

/** The first quality whose bytes fit. */
async function encoded({ data, raw }: Pixels, format: CopyFormat): Promise<Uint8Array> {
	const sharp = await loadSharp();
	const most = raw.width <= SMALL.width ? SMALL.bytes : LARGE_BYTES;
	let copy: Uint8Array = Buffer.alloc(0);
	for (const quality of QUALITIES) {
		copy = await ENCODERS[format](sharp(data, { raw }), quality).toBuffer();
		if (copy.length <= most) break;
	}
	return copy;
}

/** Loaded only where a copy is missing; on one thread, as the workers already use the cores. */
async function loadSharp(): Promise<typeof SharpModule> {
	const { default: sharp } = await import('sharp');
	sharp.concurrency(1);
	sharp.cache(false);
	return sharp;
}

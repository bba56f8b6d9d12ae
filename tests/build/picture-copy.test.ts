import { randomBytes } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictureCopy, UndecodablePicture } from '../../scripts/build/picture-copy.ts';
import { exifBlock, png } from '../pictures.ts';
import { folderOfTest } from './run-build.ts';

const SMALL = { width: 360, format: 'webp' } as const;
const copyOf = (
	bytes: Uint8Array,
	copy: Parameters<typeof pictureCopy>[1],
	cache = folderOfTest(),
) => pictureCopy({ file: 'r/assets/a.png', bytes }, copy, cache);

/** Noise of so many pixels: of all pictures the one that shrinks least. */
const noise = (width: number, height: number) =>
	sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });

test('fits even noise into 40 kB at 360 pixels', async () => {
	const bytes = await noise(800, 600).jpeg({ quality: 95 }).toBuffer();
	for (const format of ['webp', 'jpg'] as const) {
		const copy = await copyOf(bytes, { width: 360, format });
		expect(copy.length).toBeLessThanOrEqual(40_000);
		const { width, height } = await sharp(copy).metadata();
		expect([format, width, height]).toEqual([format, 360, 270]);
	}
});

test('fits noise into 80 kB at 720 pixels', async () => {
	const bytes = await noise(720, 480).png().toBuffer();
	for (const format of ['webp', 'jpg'] as const)
		expect((await copyOf(bytes, { width: 720, format })).length).toBeLessThanOrEqual(80_000);
});

test('makes the same bytes on one thread and on many', async () => {
	const bytes = await noise(1000, 700).blur(3).png().toBuffer();
	const alone = await copyOf(bytes, SMALL);
	const threads = sharp.concurrency();
	expect(threads).toBe(1);
	const together = await Promise.all(Array.from({ length: 6 }, () => copyOf(bytes, SMALL)));
	for (const copy of together) expect(Buffer.compare(copy, alone)).toBe(0);
});

test('turns a picture upright and leaves out what it tells of itself', async () => {
	const bytes = await noise(600, 400)
		.withExif({ IFD0: { Artist: 'Someone', Orientation: '6' } })
		.withMetadata({ orientation: 6 })
		.jpeg()
		.toBuffer();
	const copy = await copyOf(bytes, { width: 200, format: 'jpg' });
	const { width, height, exif, icc, xmp, orientation } = await sharp(copy).metadata();
	expect([width, height]).toEqual([200, 300]);
	expect([exif, icc, xmp, orientation]).toEqual([undefined, undefined, undefined, undefined]);
});

test('puts white behind what is transparent in a JPEG and keeps it in a WebP', async () => {
	const clear = { r: 0, g: 0, b: 0, alpha: 0 };
	const bytes = await sharp({ create: { width: 400, height: 40, channels: 4, background: clear } })
		.png()
		.toBuffer();
	const corner = async (format: 'webp' | 'jpg') =>
		[
			...(await sharp(await copyOf(bytes, { width: 360, format }))
				.raw()
				.toBuffer()),
		].slice(0, 4);
	expect(await corner('jpg')).toEqual([255, 255, 255, 255]);
	expect((await corner('webp'))[3]).toBe(0);
});

test('copies grey pictures and those of 16 bits', async () => {
	const grey = await noise(400, 100).greyscale().png().toBuffer();
	const deep = await noise(400, 100).toColourspace('rgb16').png().toBuffer();
	for (const bytes of [grey, deep])
		expect((await sharp(await copyOf(bytes, SMALL)).metadata()).width).toBe(360);
});

test('takes a copy from the cache where it lies there', async () => {
	const cache = folderOfTest();
	const bytes = await noise(400, 100).png().toBuffer();
	await copyOf(bytes, SMALL, cache);
	const [name] = readdirSync(join(cache, 'pictures'));
	writeFileSync(join(cache, 'pictures', name as string), 'kept');
	expect(Buffer.from(await copyOf(bytes, SMALL, cache)).toString()).toBe('kept');
	expect((await copyOf(bytes, { ...SMALL, width: 200 }, cache)).length).toBeGreaterThan(4);
});

test('names a picture that has a sound header and no sound pixels', async () => {
	const lie = png({ width: 500, height: 400, exif: exifBlock({ description: 'x' }) });
	const failed = await copyOf(lie, SMALL).catch((error) => error);
	expect(failed).toBeInstanceOf(UndecodablePicture);
	expect(failed.file).toBe('r/assets/a.png');
});

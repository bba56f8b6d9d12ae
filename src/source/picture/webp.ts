/** WebP (RFC 9649): chunks of a RIFF file, which states its own length. */
import { type Anatomy, BrokenPicture, emptyAnatomy, MAX_BLOCKS } from './anatomy.ts';

/** Reads the chunks of a WebP. Throws `BrokenPicture`, or `RangeError` where it ends early. */
export function readWebp(bytes: Buffer): Anatomy {
	const anatomy = emptyAnatomy();
	const end = bytes.readUInt32LE(4) + 8;
	if (end > bytes.length) throw new BrokenPicture('cut', bytes.length);
	let frames = 0;
	let hasImage = false;
	for (let offset = 12; offset + 8 <= end; ) {
		const type = bytes.toString('latin1', offset, offset + 4);
		const length = bytes.readUInt32LE(offset + 4);
		const data = bytes.subarray(offset + 8, offset + 8 + length);
		if (offset + 8 + length > end) throw new BrokenPicture('damaged', offset);
		hasImage ||= type === 'VP8 ' || type === 'VP8L' || type === 'ANMF';
		if (type === 'ANMF') frames += 1;
		else readChunk(type, data, anatomy);
		offset += 8 + length + (length % 2);
	}
	if (!hasImage || !anatomy.width || !anatomy.height) throw new BrokenPicture('damaged', end);
	return Object.assign(anatomy, { frames: Math.max(1, frames) });
}

/** Sizes in pixels by kind of chunk; the canvas of VP8X comes first and stays. */
const SIZES: Record<string, (data: Buffer) => [width: number, height: number]> = {
	VP8X: (data) => [data.readUIntLE(4, 3) + 1, data.readUIntLE(7, 3) + 1],
	VP8L: (data) => {
		const bits = data.readUInt32LE(1);
		return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
	},
	'VP8 ': (data) => [data.readUInt16LE(6) & 0x3fff, data.readUInt16LE(8) & 0x3fff],
};

function readChunk(type: string, data: Buffer, anatomy: Anatomy): void {
	const size = SIZES[type];
	if (size && anatomy.width === undefined) [anatomy.width, anatomy.height] = size(data);
	if (anatomy.exif.length + anatomy.xmp.length >= MAX_BLOCKS) return;
	if (type === 'XMP ') anatomy.xmp.push(data);
	// Some programs leave the header of the JPEG segment in front.
	const hasName = data.toString('latin1', 0, 6) === 'Exif\0\0';
	if (type === 'EXIF') anatomy.exif.push(hasName ? data.subarray(6) : data);
}

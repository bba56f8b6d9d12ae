/** JPEG (ITU-T T.81): segments from SOI through the scans to EOI, and what phones put behind it. */
import { type Anatomy, BrokenPicture, emptyAnatomy, MAX_BLOCKS } from './anatomy.ts';

const EXIF = 'Exif\0\0';
const XMP = 'http://ns.adobe.com/xap/1.0/\0';
/** Long XMP in parts: the name, 32 digits that tell which one, its length, the part's place. */
const LONG_XMP = 'http://ns.adobe.com/xmp/extension/\0';
const SOI = Buffer.from([0xff, 0xd8, 0xff]);
/** Box of a QuickTime film that holds the place it was taken, as in a “live” photograph. */
const FILM_PLACE = Buffer.from('\xA9xyz', 'latin1');

/** Frame headers; C4, C8 and CC in this range are something else. */
const isFrameHeader = (marker: number): boolean =>
	marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Reads the segments of a JPEG. Throws `BrokenPicture`, or `RangeError` where it ends early. */
export function readJpeg(bytes: Buffer): Anatomy {
	const anatomy = emptyAnatomy();
	let end = readImage(bytes, 0, anatomy);
	if (!anatomy.width || !anatomy.height) throw new BrokenPicture('damaged', end);
	anatomy.hasPosition = hasFilmPlace(bytes, end);
	// Depth maps and previews follow as pictures of their own; damage there harms nobody.
	for (let count = 0; count < MAX_BLOCKS; count += 1) {
		const next = bytes.indexOf(SOI, end);
		if (next < 0) break;
		try {
			end = readImage(bytes, next, { ...anatomy });
		} catch {
			end = next + SOI.length;
		}
	}
	return anatomy;
}

/** Reads one picture that begins at `start` and returns where it ends. */
function readImage(bytes: Buffer, start: number, anatomy: Anatomy): number {
	let offset = start + 2;
	let hasScan = false;
	for (;;) {
		if (bytes.readUInt8(offset) !== 0xff) throw new BrokenPicture('damaged', offset);
		const marker = bytes.readUInt8(offset + 1);
		if (marker === 0xff) {
			offset += 1;
			continue;
		}
		if (marker === 0xd9) break;
		if (marker === 0 || marker === 0xd8) throw new BrokenPicture('damaged', offset);
		const length = bytes.readUInt16BE(offset + 2);
		const end = offset + 2 + length;
		if (length < 2) throw new BrokenPicture('damaged', offset);
		if (end > bytes.length) throw new BrokenPicture('cut', bytes.length);
		readSegment(marker, bytes.subarray(offset + 4, end), anatomy);
		hasScan ||= marker === 0xda;
		offset = marker === 0xda ? scanEnd(bytes, end) : end;
	}
	if (!hasScan) throw new BrokenPicture('damaged', offset);
	return offset + 2;
}

/** Where the coded data of a scan ends: at the next marker that is neither stuffing nor restart. */
function scanEnd(bytes: Buffer, start: number): number {
	for (let offset = bytes.indexOf(0xff, start); offset >= 0; ) {
		const marker = bytes.readUInt8(offset + 1);
		const isData = marker === 0 || (marker >= 0xd0 && marker <= 0xd7);
		if (!isData && marker !== 0xff) return offset;
		offset = bytes.indexOf(0xff, offset + (isData ? 2 : 1));
	}
	throw new BrokenPicture('cut', bytes.length);
}

function readSegment(marker: number, data: Buffer, anatomy: Anatomy): void {
	if (isFrameHeader(marker)) {
		anatomy.height = data.readUInt16BE(1);
		anatomy.width = data.readUInt16BE(3);
	} else if (marker === 0xe1) {
		const name = data.toString('latin1', 0, LONG_XMP.length);
		if (name.startsWith(EXIF)) keep(anatomy.exif, data.subarray(EXIF.length));
		else if (name.startsWith(XMP)) keep(anatomy.xmp, data.subarray(XMP.length));
		else if (name === LONG_XMP) keep(anatomy.xmp, data.subarray(LONG_XMP.length + 40));
	} else if (marker === 0xed) keep(anatomy.iptc, data);
	else if (marker === 0xfe) keep(anatomy.texts, data.toString('utf8'));
}

function keep<Block>(blocks: Block[], block: Block): void {
	if (blocks.length < MAX_BLOCKS) blocks.push(block);
}

/** Whether a film behind the picture names a place, written as in ISO 6709: `+31.2304+121.4737/`. */
function hasFilmPlace(bytes: Buffer, start: number): boolean {
	const box = bytes.indexOf(FILM_PLACE, start);
	return box >= 0 && /^[+-]\d+\.?\d*[+-]\d/u.test(bytes.toString('latin1', box + 8, box + 40));
}

/** PNG (W3C PNG, third edition): chunks from the signature to IEND, none beyond the end. */
import { crc32, inflateSync } from 'node:zlib';
import { type Anatomy, BrokenPicture, emptyAnatomy, MAX_BLOCKS } from './anatomy.ts';

/** Largest text a compressed chunk may unpack to, in bytes. */
const MAX_TEXT = 256 * 1024;

/** Chunks without which nothing can be shown; their checksums must fit. */
const CRITICAL = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);

/** Reads the chunks of a PNG. Throws `BrokenPicture`, or `RangeError` where the file ends early. */
export function readPng(bytes: Buffer): Anatomy {
	const anatomy = emptyAnatomy();
	let offset = 8;
	let hasData = false;
	for (;;) {
		const length = bytes.readUInt32BE(offset);
		const type = bytes.toString('latin1', offset + 4, offset + 8);
		const end = offset + 8 + length;
		const checksum = bytes.readUInt32BE(end);
		const data = bytes.subarray(offset + 8, end);
		const isFirst = offset === 8;
		const isDamaged =
			isFirst !== (type === 'IHDR') ||
			(isFirst && length !== 13) ||
			(CRITICAL.has(type) && crc32(bytes.subarray(offset + 4, end)) !== checksum);
		if (isDamaged) throw new BrokenPicture('damaged', offset);
		if (isFirst) {
			anatomy.width = data.readUInt32BE(0);
			anatomy.height = data.readUInt32BE(4);
		} else if (type === 'IDAT') hasData = true;
		else if (type === 'IEND') break;
		else readChunk(type, data, anatomy);
		offset = end + 4;
	}
	if (!hasData || !anatomy.width || !anatomy.height) throw new BrokenPicture('damaged', offset);
	return anatomy;
}

function readChunk(type: string, data: Buffer, anatomy: Anatomy): void {
	if (type === 'acTL' && data.length >= 4) anatomy.frames = Math.max(1, data.readUInt32BE(0));
	const isFull = anatomy.exif.length + anatomy.xmp.length + anatomy.texts.length >= MAX_BLOCKS;
	if (isFull) return;
	if (type === 'eXIf') anatomy.exif.push(data);
	if (type !== 'tEXt' && type !== 'zTXt' && type !== 'iTXt') return;
	const keyEnd = data.indexOf(0);
	if (keyEnd < 0) return;
	const key = data.toString('latin1', 0, keyEnd);
	const text = textOf(type, data, keyEnd + 1);
	if (text === undefined) return;
	if (key === 'XML:com.adobe.xmp') anatomy.xmp.push(text);
	else if (key.startsWith('Raw profile type ')) readRawProfile(key, text, anatomy);
	else anatomy.texts.push(text.toString(type === 'iTXt' ? 'utf8' : 'latin1'));
}

/** Words of a text chunk; undefined where they cannot be unpacked within the limit. */
function textOf(type: string, data: Buffer, start: number): Buffer | undefined {
	if (type === 'tEXt') return data.subarray(start);
	if (type === 'zTXt') return inflated(data.subarray(start + 1));
	const isPacked = data[start] === 1;
	const languageEnd = data.indexOf(0, start + 2);
	const keyEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1);
	if (keyEnd < 0) return undefined;
	const text = data.subarray(keyEnd + 1);
	return isPacked ? inflated(text) : text;
}

function inflated(data: Buffer): Buffer | undefined {
	try {
		return inflateSync(data, { maxOutputLength: MAX_TEXT });
	} catch {
		return undefined;
	}
}

/** Metadata that ImageMagick writes as lines of hexadecimal digits after a name and a length. */
function readRawProfile(key: string, text: Buffer, anatomy: Anatomy): void {
	const digits = /^\s*\w+\s+\d+\s+([0-9a-fA-F\s]+)$/u.exec(text.toString('latin1'))?.[1];
	if (digits === undefined) return;
	const block = Buffer.from(digits.replace(/\s/gu, ''), 'hex');
	const isExif = block.toString('latin1', 0, 6) === 'Exif\0\0';
	if (isExif) anatomy.exif.push(block.subarray(6));
	else if (/ (xmp|APP1)$/u.test(key)) anatomy.xmp.push(block);
	else if (/ exif$/u.test(key)) anatomy.exif.push(block);
}

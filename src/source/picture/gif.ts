/** GIF 89a: blocks from the logical screen to the trailer. */
import { type Anatomy, BrokenPicture, emptyAnatomy, MAX_BLOCKS } from './anatomy.ts';

/** Bytes of a colour table that a packed field announces. */
const tableSize = (packed: number): number => (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0);

/** Reads the blocks of a GIF. Throws `BrokenPicture`, or `RangeError` where it ends early. */
export function readGif(bytes: Buffer): Anatomy {
	const anatomy = emptyAnatomy();
	let width = bytes.readUInt16LE(6);
	let height = bytes.readUInt16LE(8);
	let frames = 0;
	let offset = 13 + tableSize(bytes.readUInt8(10));
	for (;;) {
		const kind = bytes.readUInt8(offset);
		if (kind === 0x3b) break;
		if (kind === 0x2c) {
			width = Math.max(width, bytes.readUInt16LE(offset + 1) + bytes.readUInt16LE(offset + 5));
			height = Math.max(height, bytes.readUInt16LE(offset + 3) + bytes.readUInt16LE(offset + 7));
			offset = blocksEnd(bytes, offset + 11 + tableSize(bytes.readUInt8(offset + 9)));
			frames += 1;
		} else if (kind === 0x21) {
			const end = blocksEnd(bytes, offset + 2);
			readExtension(bytes.subarray(offset + 1, end), anatomy);
			offset = end;
		} else throw new BrokenPicture('damaged', offset);
	}
	if (frames === 0 || width === 0 || height === 0) throw new BrokenPicture('damaged', offset);
	return Object.assign(anatomy, { width, height, frames });
}

/** Where a chain of data blocks ends, each a length and so many bytes, the last of length 0. */
function blocksEnd(bytes: Buffer, start: number): number {
	let offset = start;
	for (let length = bytes.readUInt8(offset); length > 0; length = bytes.readUInt8(offset)) {
		offset += length + 1;
	}
	return offset + 1;
}

function readExtension(block: Buffer, anatomy: Anatomy): void {
	if (anatomy.texts.length + anatomy.xmp.length >= MAX_BLOCKS) return;
	const label = block.readUInt8(0);
	if (label === 0xff && block.toString('latin1', 2, 13) === 'XMP DataXMP') {
		// The packet stands there without lengths; 258 bytes after it lead any reader to its end.
		anatomy.xmp.push(block.subarray(13, Math.max(13, block.length - 258)));
		return;
	}
	if (label !== 0xfe) return;
	const parts: Buffer[] = [];
	for (let offset = 1; block.readUInt8(offset) > 0; ) {
		const end = offset + 1 + block.readUInt8(offset);
		parts.push(block.subarray(offset + 1, end));
		offset = end;
	}
	anatomy.texts.push(Buffer.concat(parts).toString('utf8'));
}

/** AVIF: boxes of an ISO base media file (ISO/IEC 14496-12, 23008-12), and where its items lie. */
import { type Anatomy, BrokenPicture, emptyAnatomy, MAX_BLOCKS } from './anatomy.ts';

interface Box {
	type: string;
	/** What the box holds, from `start` in the file. */
	data: Buffer;
	start: number;
}

/** Most pieces that items may be cut into; entries of no length could else be listed for ever. */
const MAX_EXTENTS = 10_000;

/** Reads the boxes of an AVIF. Throws `BrokenPicture`, or `RangeError` where it ends early. */
export function readAvif(bytes: Buffer): Anatomy {
	const anatomy = emptyAnatomy();
	const top = boxesIn(bytes, 0, 0);
	const meta = top.find(({ type }) => type === 'meta');
	const hasData = top.some(({ type }) => type === 'mdat');
	if (!meta) throw new BrokenPicture(hasData ? 'damaged' : 'cut', bytes.length);
	const inMeta = boxesIn(meta.data, 4, meta.start);
	const find = (type: string): Box | undefined => inMeta.find((box) => box.type === type);
	Object.assign(anatomy, largestSize(find('iprp')));
	if (!anatomy.width || !anatomy.height) throw new BrokenPicture('damaged', meta.start);
	const kinds = itemKinds(find('iinf'));
	for (const { item, inItemData, offset, length } of extentsOf(find('iloc'))) {
		const space = inItemData ? find('idat')?.data : bytes;
		if (!space || offset + length > space.length) throw new BrokenPicture('cut', bytes.length);
		if (anatomy.exif.length + anatomy.xmp.length >= MAX_BLOCKS) continue;
		const data = space.subarray(offset, length === 0 ? space.length : offset + length);
		if (kinds.get(item) === 'mime') anatomy.xmp.push(data);
		if (kinds.get(item) === 'Exif' && data.length > 8) {
			anatomy.exif.push(data.subarray(4 + data.readUInt32BE(0)));
		}
	}
	return anatomy;
}

/** The boxes that fill `bytes` from `from`; `origin` is where `bytes` lies in the file. */
function boxesIn(bytes: Buffer, from: number, origin: number): Box[] {
	const boxes: Box[] = [];
	for (let offset = from; offset < bytes.length; ) {
		const size = bytes.readUInt32BE(offset);
		const type = bytes.toString('latin1', offset + 4, offset + 8);
		const header = size === 1 ? 16 : 8;
		const long = size === 1 ? Number(bytes.readBigUInt64BE(offset + 8)) : size;
		const end = size === 0 ? bytes.length : offset + long;
		if (end < offset + header) throw new BrokenPicture('damaged', origin + offset);
		if (end > bytes.length) throw new BrokenPicture('cut', origin + bytes.length);
		const start = offset + header;
		boxes.push({ type, data: bytes.subarray(start, end), start: origin + start });
		offset = end;
	}
	return boxes;
}

/** The largest size among the image properties; parts of a grid are smaller than the whole. */
function largestSize(properties: Box | undefined): { width?: number; height?: number } {
	const container = boxesOf(properties, 0).find(({ type }) => type === 'ipco');
	const sizes = boxesOf(container, 0)
		.filter(({ type }) => type === 'ispe')
		.map(({ data }) => ({ width: data.readUInt32BE(4), height: data.readUInt32BE(8) }));
	return sizes.reduce<{ width: number; height: number }>(
		(best, size) => (size.width * size.height > best.width * best.height ? size : best),
		{ width: 0, height: 0 },
	);
}

const boxesOf = (box: Box | undefined, from: number): Box[] =>
	box ? boxesIn(box.data, from, box.start) : [];

/** Four-letter kinds of items by number, such as `av01`, `Exif`, `mime` (which is XMP). */
function itemKinds(info: Box | undefined): Map<number, string> {
	const entries = boxesOf(info, info?.data[0] === 0 ? 6 : 8);
	return new Map(
		entries.map(({ data }): [number, string] => {
			const isShort = data[0] === 2;
			const item = isShort ? data.readUInt16BE(4) : data.readUInt32BE(4);
			const start = isShort ? 8 : 10;
			return [item, data.toString('latin1', start, start + 4)];
		}),
	);
}

interface Extent {
	item: number;
	/** Whether the offset counts within the box `idat`, else within the file. */
	inItemData: boolean;
	offset: number;
	length: number;
}

/** Where the pieces of all items lie (box `iloc`, versions 0 to 2). */
function extentsOf(locations: Box | undefined): Extent[] {
	if (!locations) return [];
	const { data } = locations;
	let at = 4;
	const take = (size: number): number => {
		at += size;
		if (size === 0) return 0;
		return size === 8 ? Number(data.readBigUInt64BE(at - 8)) : data.readUIntBE(at - size, size);
	};
	const version = data.readUInt8(0);
	const sizes = take(2);
	const [offsetSize, lengthSize, baseSize, indexSize] = [12, 8, 4, 0].map((bits) => {
		const size = (sizes >> bits) & 15;
		if (![0, 4, 8].includes(size)) throw new BrokenPicture('damaged', locations.start);
		return size;
	}) as [number, number, number, number];
	const extents: Extent[] = [];
	for (let left = take(version < 2 ? 2 : 4); left > 0; left -= 1) {
		const item = take(version < 2 ? 2 : 4);
		const method = version > 0 ? take(2) & 15 : 0;
		take(2);
		const base = take(baseSize);
		const count = take(2);
		if (extents.length + count > MAX_EXTENTS) throw new BrokenPicture('damaged', locations.start);
		for (let index = 0; index < count; index += 1) {
			if (version > 0) take(indexSize);
			const offset = base + take(offsetSize);
			extents.push({ item, inItemData: method === 1, offset, length: take(lengthSize) });
		}
	}
	return extents;
}

/** Pictures of a few pixels as bytes, whole and valid, with the size and metadata a test asks for. */
import { crc32, deflateSync } from 'node:zlib';

/** What a picture is made with; `exif` and `xmp` are the blocks below. */
export interface Making {
	width?: number;
	height?: number;
	exif?: Uint8Array;
	xmp?: string;
}

const big = (size: number, value: number): Buffer => {
	const bytes = Buffer.alloc(size);
	bytes.writeUIntBE(value, 0, size);
	return bytes;
};
const little = (size: number, value: number): Buffer => {
	const bytes = Buffer.alloc(size);
	bytes.writeUIntLE(value, 0, size);
	return bytes;
};

/** A chunk of a PNG with its length and checksum. */
export function pngChunk(type: string, data: Uint8Array | string): Buffer {
	const body = Buffer.concat([Buffer.from(type), Buffer.from(data)]);
	return Buffer.concat([big(4, body.length - 4), body, big(4, crc32(body))]);
}

/** A green PNG; `chunks` go before the data. */
export function png(
	{ width = 8, height = 8, exif, xmp }: Making = {},
	chunks: Uint8Array[] = [],
): Buffer {
	const head = Buffer.concat([big(4, width), big(4, height), Buffer.from([8, 2, 0, 0, 0])]);
	const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(8 * 3, '0f6b5c', 'hex')]);
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
		pngChunk('IHDR', head),
		...(exif ? [pngChunk('eXIf', exif)] : []),
		...(xmp ? [pngChunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${xmp}`)] : []),
		...chunks,
		pngChunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: 8 }, () => row)))),
		pngChunk('IEND', ''),
	]);
}

const JPEG = Buffer.from(
	`/9j/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUo
KSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wA
ARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAf/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAA
AAAAAAAAAAAABAb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCeAEox/9k=`,
	'base64',
);

/** A segment of a JPEG: marker, length, data. */
export const jpegSegment = (marker: number, data: Uint8Array): Buffer =>
	Buffer.concat([Buffer.from([0xff, marker]), big(2, data.length + 2), data]);

/** A green JPEG; `segments` go after its first marker. */
export function jpeg(
	{ width = 8, height = 8, exif, xmp }: Making = {},
	segments: Uint8Array[] = [],
): Buffer {
	const picture = Buffer.from(JPEG.subarray(2));
	const frame = picture.indexOf(Buffer.from([0xff, 0xc0]));
	picture.writeUInt16BE(height, frame + 5);
	picture.writeUInt16BE(width, frame + 7);
	const app1 = (name: string, data: Uint8Array | string): Buffer =>
		jpegSegment(0xe1, Buffer.concat([Buffer.from(name), Buffer.from(data)]));
	return Buffer.concat([
		JPEG.subarray(0, 2),
		...(exif ? [app1('Exif\0\0', exif)] : []),
		...(xmp ? [app1('http://ns.adobe.com/xap/1.0/\0', xmp)] : []),
		...segments,
		picture,
	]);
}

const VP8 = Buffer.from('cAEAnQEqCAAIAAFAJiWgAnQBQAAA/vKpcq9XmVf/Ngf/Zv/x72sAAA==', 'base64');

/** A chunk of a RIFF file, of even length. */
const riffChunk = (type: string, data: Uint8Array): Buffer =>
	Buffer.concat([Buffer.from(type), little(4, data.length), data, Buffer.alloc(data.length % 2)]);

/** A green WebP; with more than one of `frames` an animation of them. */
export function webp({ width = 8, height = 8, exif, xmp }: Making = {}, frames = 1): Buffer {
	const flags = (frames > 1 ? 2 : 0) + (xmp ? 4 : 0) + (exif ? 8 : 0);
	const canvas = Buffer.concat([little(4, flags), little(3, width - 1), little(3, height - 1)]);
	const picture = riffChunk('VP8 ', VP8);
	const frame = riffChunk('ANMF', Buffer.concat([Buffer.alloc(16), picture]));
	const body = Buffer.concat([
		Buffer.from('WEBP'),
		riffChunk('VP8X', canvas),
		...(frames > 1 ? Array.from({ length: frames }, () => frame) : [picture]),
		...(exif ? [riffChunk('EXIF', exif)] : []),
		...(xmp ? [riffChunk('XMP ', Buffer.from(xmp))] : []),
	]);
	return Buffer.concat([Buffer.from('RIFF'), little(4, body.length), body]);
}

/** A GIF of 8 pixels square and as many `frames`, with a comment on demand. */
export function gif({ width = 8, height = 8 }: Making = {}, frames = 1, comment = ''): Buffer {
	const words = Buffer.from(comment);
	const frame = Buffer.from('2c00000000080008000002078c8fa9cbed5d0000', 'hex');
	return Buffer.concat([
		Buffer.from('GIF89a'),
		little(2, width),
		little(2, height),
		Buffer.from('8000000f6b5cffffff', 'hex'),
		...(comment ? [Buffer.from([0x21, 0xfe, words.length]), words, Buffer.from([0])] : []),
		...Array.from({ length: frames }, () => frame),
		Buffer.from(';'),
	]);
}

const box = (type: string, ...parts: Uint8Array[]): Buffer => {
	const body = Buffer.concat(parts);
	return Buffer.concat([big(4, body.length + 8), Buffer.from(type), body]);
};

/** A green AVIF. */
export function avif({ width = 8, height = 8, exif, xmp }: Making = {}): Buffer {
	const items: [kind: string, data: Buffer][] = [
		['av01', Buffer.from('EgAKCDgIv2kBDQaQMhUZQmMEwAA0AACQQMkcYUrMDdf5pWA=', 'base64')],
		...(exif ? [['Exif', Buffer.concat([big(4, 0), exif])] as [string, Buffer]] : []),
		...(xmp ? [['mime', Buffer.from(xmp)] as [string, Buffer]] : []),
	];
	const names = items.map(([kind], index) => {
		const name = kind === 'mime' ? '\0application/rdf+xml\0' : '\0';
		const entry = Buffer.concat([big(2, index + 1), big(2, 0), Buffer.from(kind + name)]);
		return box('infe', big(4, 0x02000000), entry);
	});
	const properties = [
		box('av1C', Buffer.from('81200200', 'hex')),
		box('ispe', big(4, 0), big(4, width), big(4, height)),
		box('pixi', Buffer.from('0000000003080808', 'hex')),
	];
	const owned = box('ipma', Buffer.from('0000000000000001000103810203', 'hex'));
	const handler = box('hdlr', Buffer.alloc(8), Buffer.from('pict'), Buffer.alloc(13));
	const head = box('ftyp', Buffer.from('avif\0\0\0\0avifmif1miaf'));
	const metaWith = (start: number): Buffer => {
		let offset = start;
		const places = items.map(([, data], index) => {
			const place = [big(2, index + 1), big(2, 0), big(2, 1), big(4, offset), big(4, data.length)];
			offset += data.length;
			return Buffer.concat(place);
		});
		return box(
			'meta',
			big(4, 0),
			handler,
			box('pitm', big(4, 0), big(2, 1)),
			box('iloc', big(4, 0), big(2, 0x4400), big(2, items.length), ...places),
			box('iinf', big(4, 0), big(2, items.length), ...names),
			box('iprp', box('ipco', ...properties), owned),
		);
	};
	const meta = metaWith(head.length + metaWith(0).length + 8);
	return Buffer.concat([head, meta, box('mdat', ...items.map(([, data]) => data))]);
}

/** An SVG that holds `inside`, with more `attributes` on its root. */
export const svg = (inside = '<path d="M0 0h8v8z"/>', attributes = ''): Buffer =>
	Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"${attributes}>${inside}</svg>`,
	);

/** An Exif block that holds a description and, if wanted, a place as degrees, minutes, seconds. */
export function exifBlock({ description = '', place = [] as number[] }): Buffer {
	const words = Buffer.concat([Buffer.from(description), Buffer.alloc(8)]);
	const placeStart = 8 + 2 + 2 * 12 + 4;
	const valuesStart = placeStart + 2 + 2 * 12 + 4;
	const tag = (id: number, type: number, count: number, value: number): Buffer =>
		Buffer.concat([little(2, id), little(2, type), little(4, count), little(4, value)]);
	const rationals = (values: number[]): Buffer =>
		Buffer.concat(values.flatMap((value) => [little(4, value), little(4, 1)]));
	const latitude = valuesStart + words.length;
	const values = place.length > 0 ? place : [0, 0, 0, 0, 0, 0];
	return Buffer.concat([
		Buffer.from('II*\0\x08\0\0\0', 'latin1'),
		little(2, 2),
		tag(0x010e, 2, words.length, valuesStart),
		tag(0x8825, 4, 1, placeStart),
		little(4, 0),
		little(2, 2),
		tag(2, 5, 3, latitude),
		tag(4, 5, 3, latitude + 24),
		little(4, 0),
		words,
		rationals(values),
	]);
}

/** The place of an invented photograph. */
export const PLACE = exifBlock({ description: '河边', place: [24, 10, 30, 113, 20, 15] });

/** An XMP packet with these properties. */
export const xmpPacket = (properties: string): string =>
	`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`;

/** A maker of pictures by the extension of its files. */
export const MAKERS: Record<string, (making?: Making) => Buffer> = {
	png: (making) => png(making),
	jpg: (making) => jpeg(making),
	webp: (making) => webp(making),
	gif: (making) => gif(making),
	avif: (making) => avif(making),
	svg: () => svg(),
};

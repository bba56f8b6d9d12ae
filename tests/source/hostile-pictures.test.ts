import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '../../src/schema/messages.ts';
import { inspectPicture } from '../../src/source/picture.ts';
import {
	avif,
	exifBlock,
	gif,
	jpeg,
	jpegSegment,
	MAKERS,
	PLACE,
	png,
	pngChunk,
	svg,
	webp,
	xmpPacket,
} from '../pictures.ts';

const SAMPLES = Object.entries(MAKERS).map(([extension, make]): [string, Buffer] => {
	const xmp = xmpPacket('<dc:title>图</dc:title>');
	return [`a.${extension}`, make({ exif: PLACE, xmp })];
});
const sample = fc.constantFrom(...SAMPLES);
const name = fc.constantFrom(...SAMPLES.map(([file]) => file));

/** Whether everything that is found can be said in words. */
const isReported = (file: string, bytes: Uint8Array): boolean =>
	inspectPicture(file, bytes).problems.every(({ code, params }) => {
		const entry = MESSAGES[code];
		return entry && !/undefined|NaN/u.test(entry.message(params) + entry.hint(params));
	});

describe('a picture never stops the reader', () => {
	test('whatever its bytes', () => {
		fc.assert(fc.property(name, fc.uint8Array({ maxLength: 2000 }), isReported));
	});

	test('whatever follows the first bytes of its format', () => {
		const property = fc.property(sample, fc.nat(60), fc.uint8Array(), ([file, bytes], kept, rest) =>
			isReported(file, Buffer.concat([bytes.subarray(0, kept), rest])),
		);
		fc.assert(property, { numRuns: 1000 });
	});

	test('whichever of its bits are turned', () => {
		const turns = fc.array(fc.tuple(fc.nat(), fc.nat(7)), { minLength: 1, maxLength: 8 });
		const property = fc.property(sample, turns, ([file, bytes], places) => {
			const turned = Buffer.from(bytes);
			for (const [place, bit] of places) {
				const index = place % turned.length;
				turned[index] = (turned[index] as number) ^ (1 << bit);
			}
			return isReported(file, turned);
		});
		fc.assert(property, { numRuns: 3000 });
	});

	test('wherever a piece of it is missing', () => {
		const property = fc.property(sample, fc.nat(), fc.nat(40), ([file, bytes], place, length) => {
			const start = place % bytes.length;
			const rest = bytes.subarray(start + length + 1);
			return isReported(file, Buffer.concat([bytes.subarray(0, start), rest]));
		});
		fc.assert(property, { numRuns: 2000 });
	});

	test('whatever an SVG is put together from', () => {
		const piece = fc.constantFrom(
			...[
				'<g>',
				'</g>',
				'<script>',
				'</script>',
				'<style>',
				'</style>',
				'<!--',
				'-->',
				'<![CDATA[',
			],
			...[
				']]>',
				'url(',
				'&#1',
				'&a;',
				'<?a',
				'?>',
				'<!DOCTYPE',
				'"',
				' onload=',
				' a:b="',
				'\0',
				'😀',
			],
		);
		const property = fc.property(fc.array(piece), (pieces) =>
			isReported('a.svg', svg(pieces.join(''))),
		);
		fc.assert(property, { numRuns: 1000 });
	});
});

describe('a picture made to wear the reader out', () => {
	test('unpacks no text beyond a limit', () => {
		const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024));
		const chunk = pngChunk('zTXt', Buffer.concat([Buffer.from('a\0\0'), bomb]));
		const { problems, texts } = inspectPicture('a.png', png({}, Array(100).fill(chunk)));
		expect([problems.map(({ code }) => code), texts]).toEqual([['IMAGE_HEAVY'], []]);
	});

	test.each([
		['a million chunks', 'a.png', () => png({}, [Buffer.alloc(12 * 500_000)])],
		[
			'empty segments',
			'a.jpg',
			() => jpeg({}, Array(100_000).fill(jpegSegment(0xe1, Buffer.alloc(0)))),
		],
		[
			'segments of length 0',
			'a.jpg',
			() => jpeg({}, [Buffer.from('ffe10000'.repeat(1000), 'hex')]),
		],
		['fill bytes', 'a.jpg', () => jpeg({}, [Buffer.alloc(8_000_000, 0xff)])],
		[
			'false beginnings behind',
			'a.jpg',
			() => Buffer.concat([jpeg(), Buffer.from('ffd8ff'.repeat(2_000_000), 'hex')]),
		],
		['comments', 'a.gif', () => gif({}, 1000, 'a'.repeat(200))],
		['frames', 'a.webp', () => webp({ width: 1, height: 1 }, 50_000)],
		['deep nesting', 'a.svg', () => svg('<g xmlns:a="b">'.repeat(400_000))],
		[
			'attributes',
			'a.svg',
			() => svg(`<g ${Array.from({ length: 500_000 }, (_, n) => `a${n}=""`).join(' ')}/>`),
		],
		['open comments in a style', 'a.svg', () => svg(`<style>${'/*'.repeat(2_000_000)}</style>`)],
		['open addresses', 'a.svg', () => svg(`<style>${'url(#a'.repeat(1_000_000)}</style>`)],
		['an endless tag', 'a.svg', () => Buffer.from(`<svg ${' '.repeat(8_000_000)}`)],
	])('is reported: %s', (_what, file, make) => {
		expect(isReported(file, make())).toBe(true);
	});

	test('is reported: tags of Exif that all point at one long text', () => {
		const exif = exifBlock({ description: 'a'.repeat(60_000) });
		const tags = Buffer.concat(Array(5000).fill(exif.subarray(10, 22)));
		const repeated = Buffer.concat([exif.subarray(0, 8), Buffer.from('8813', 'hex'), tags, exif]);
		expect(isReported('a.png', png({ exif: repeated }))).toBe(true);
	});

	test('is reported: pieces of an AVIF that take no room in its list', () => {
		const list = Buffer.from(`000000000000ffff${'00010000ffff'.repeat(65_535)}`, 'hex');
		const whole = avif();
		const start = whole.indexOf('iloc') - 4;
		const end = start + whole.readUInt32BE(start);
		const meta = whole.indexOf('meta') - 4;
		const bytes = Buffer.concat([whole.subarray(0, start + 8), list, whole.subarray(end)]);
		bytes.writeUInt32BE(list.length + 8, start);
		bytes.writeUInt32BE(whole.readUInt32BE(meta) + bytes.length - whole.length, meta);
		expect(inspectPicture('a.avif', bytes).problems.map(({ code }) => code)).toEqual([
			'IMAGE_BROKEN',
		]);
	});
});

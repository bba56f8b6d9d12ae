import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '../../src/schema/messages.ts';
import { inspectPicture, MAX_PICTURE_BYTES, sizeProblem } from '../../src/source/picture.ts';
import {
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

const EXTENSIONS = Object.keys(MAKERS);
const RASTER = EXTENSIONS.filter((extension) => extension !== 'svg');
const WITH_METADATA = RASTER.filter((extension) => extension !== 'gif');

const codesOf = (name: string, bytes: Uint8Array): string[] =>
	inspectPicture(name, bytes).problems.map(({ code }) => code);
const messageOf = (name: string, bytes: Uint8Array): string | undefined =>
	inspectPicture(name, bytes).problems.map(({ code, params }) =>
		MESSAGES[code]?.message(params),
	)[0];

describe.each(EXTENSIONS)('a whole .%s', (extension) => {
	const make = MAKERS[extension] as (typeof MAKERS)[string];

	test('has its format, its size and no problem', () => {
		const report = inspectPicture(`assets/a.${extension}`, make());
		const format = extension === 'jpg' ? 'jpeg' : extension;
		const size = extension === 'svg' ? {} : { size: { width: 8, height: 8 } };
		expect(report).toEqual({ format, width: 8, height: 8, problems: [], texts: [], ...size });
	});

	test('is broken wherever it is cut off', () => {
		const bytes = make();
		const lengths = Array.from(bytes.keys());
		const whole = lengths.filter((length) => {
			const codes = codesOf(`a.${extension}`, bytes.subarray(0, length));
			return codes.join() !== 'IMAGE_BROKEN';
		});
		expect(whole).toEqual([]);
	});

	test('is broken under the name of another format', () => {
		const others = EXTENSIONS.filter((other) => other !== extension);
		expect(others.map((other) => codesOf(`a.${other}`, make()))).toEqual(
			others.map(() => ['IMAGE_BROKEN']),
		);
	});
});

describe.each(RASTER)('a large .%s', (extension) => {
	const make = MAKERS[extension] as (typeof MAKERS)[string];

	test('may declare 40 million pixels and no more', () => {
		const name = `a.${extension}`;
		expect(codesOf(name, make({ width: 8000, height: 5000 }))).toEqual([]);
		expect(codesOf(name, make({ width: 8000, height: 5001 }))).toEqual(['IMAGE_TOO_LARGE']);
	});
});

describe.each(WITH_METADATA)('the metadata of a .%s', (extension) => {
	const make = MAKERS[extension] as (typeof MAKERS)[string];
	const name = `a.${extension}`;

	test('gives away a place in Exif', () => {
		const { problems, texts } = inspectPicture(name, make({ exif: PLACE }));
		expect(problems).toEqual([{ code: 'IMAGE_POSITION', params: {} }]);
		expect(texts).toEqual(['河边']);
	});

	test('gives away a place in XMP, as an element or an attribute', () => {
		const element = xmpPacket('<exif:GPSLongitude>113,20.2E</exif:GPSLongitude>');
		const attribute = xmpPacket('').replace('xmlns:exif', 'exif:GPSLatitude="24,10.5N" xmlns:exif');
		expect(codesOf(name, make({ xmp: element }))).toEqual(['IMAGE_POSITION']);
		expect(codesOf(name, make({ xmp: attribute }))).toEqual(['IMAGE_POSITION']);
	});

	test('may hold words, and a place that the camera did not know', () => {
		const exif = exifBlock({ description: '校门' });
		const xmp = xmpPacket(
			'<dc:description><rdf:Alt><rdf:li>合影</rdf:li></rdf:Alt></dc:description><dc:format>image/png</dc:format><exif:GPSLatitude></exif:GPSLatitude>',
		);
		const { problems, texts } = inspectPicture(name, make({ exif, xmp }));
		expect(problems).toEqual([]);
		expect(texts).toEqual(['校门', '合影']);
	});
});

describe('words', () => {
	test('are read from the chunks of a PNG, packed or not', () => {
		const chunks = [
			pngChunk('tEXt', 'Comment\0plain'),
			pngChunk('zTXt', Buffer.concat([Buffer.from('Author\0\0'), deflateSync('packed')])),
			pngChunk('iTXt', 'Title\0\0\0zh\0题目\0国际'),
			pngChunk('iTXt', Buffer.concat([Buffer.from('Title\0\x01\0\0\0'), deflateSync('压缩')])),
		];
		expect(inspectPicture('a.png', png({}, chunks)).texts).toEqual([
			'plain',
			'packed',
			'国际',
			'压缩',
		]);
	});

	test('are read from the comments of a JPEG and a GIF', () => {
		const comment = jpegSegment(0xfe, Buffer.from('说明'));
		expect(inspectPicture('a.jpg', jpeg({}, [comment])).texts).toEqual(['说明']);
		expect(inspectPicture('a.gif', gif({}, 1, '说明')).texts).toEqual(['说明']);
	});

	test('are read from the IPTC caption of a JPEG', () => {
		const words = Buffer.from('caption of a picture');
		const record = Buffer.concat([Buffer.from([0x1c, 2, 120, 0, words.length]), words]);
		const resource = Buffer.concat([
			Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0', 'latin1'),
			Buffer.from([record.length]),
			record,
		]);
		const picture = jpeg({}, [jpegSegment(0xed, resource)]);
		expect(inspectPicture('a.jpg', picture).texts).toEqual(['caption of a picture']);
	});

	test('are read from an SVG, each text as one', () => {
		const inside =
			'<title>图</title><text>张<tspan>三</tspan></text><!-- 备注 --><metadata>作者</metadata>';
		expect(inspectPicture('a.svg', svg(inside)).texts).toEqual(['图', '张三', '备注', '作者']);
	});

	test('are kept up to a limit, each once', () => {
		const chunk = pngChunk('tEXt', `Comment\0${'a'.repeat(50_000)}`);
		const other = pngChunk('tEXt', `Comment\0${'b'.repeat(50_000)}`);
		const { texts } = inspectPicture('a.png', png({}, [chunk, chunk, other]));
		expect(texts.map((text) => text.length)).toEqual([50_000, 15_536]);
	});
});

describe('a place', () => {
	test('is found in the profile that ImageMagick writes into a PNG', () => {
		const hex = Buffer.concat([Buffer.from('Exif\0\0'), PLACE]).toString('hex');
		const chunk = pngChunk('tEXt', `Raw profile type exif\0\nexif\n  ${hex.length / 2}\n${hex}\n`);
		expect(codesOf('a.png', png({}, [chunk]))).toEqual(['IMAGE_POSITION']);
	});

	test('is found in a second picture or a film behind a photograph', () => {
		const second = Buffer.concat([jpeg(), jpeg({ exif: PLACE })]);
		const film = Buffer.concat([
			jpeg(),
			Buffer.from('\0\0\0\x1E\xA9xyz\0\x12\x15\xC7+24.1700+113.3400/', 'latin1'),
		]);
		expect(codesOf('a.jpg', second)).toEqual(['IMAGE_POSITION']);
		expect(codesOf('a.jpg', film)).toEqual(['IMAGE_POSITION']);
	});

	test('is found where it is written as one number', () => {
		const exif = Buffer.from(PLACE);
		exif.writeUInt32LE(1, exif.indexOf(Buffer.from([2, 0, 5, 0])) + 4);
		exif.writeUInt16LE(0, exif.indexOf(Buffer.from([4, 0, 5, 0])));
		expect(codesOf('a.jpg', jpeg({ exif }))).toEqual(['IMAGE_POSITION']);
	});

	test('is not looked for in a picture that is broken', () => {
		const cut = jpeg({ exif: PLACE }).subarray(0, -1);
		expect(codesOf('a.jpg', cut)).toEqual(['IMAGE_BROKEN']);
	});
});

describe('the size', () => {
	test('is known from the number of bytes alone', () => {
		const codes = [500_000, 500_001, MAX_PICTURE_BYTES, MAX_PICTURE_BYTES + 1].map(
			(bytes) => sizeProblem(bytes)?.code,
		);
		expect(codes).toEqual([undefined, 'IMAGE_HEAVY', 'IMAGE_HEAVY', 'IMAGE_TOO_LARGE']);
	});

	test('counts all frames of an animation', () => {
		const canvas = { width: 2000, height: 2000 };
		expect(codesOf('a.gif', gif(canvas, 10))).toEqual([]);
		expect(codesOf('a.gif', gif(canvas, 11))).toEqual(['IMAGE_TOO_LARGE']);
		expect(codesOf('a.webp', webp(canvas, 11))).toEqual(['IMAGE_TOO_LARGE']);
		const frames = pngChunk('acTL', Buffer.from([0, 0, 0, 11, 0, 0, 0, 0]));
		expect(codesOf('a.png', png(canvas, [frames]))).toEqual(['IMAGE_TOO_LARGE']);
	});

	test('of an SVG is the declared one, not the units of its view box', () => {
		const declared = svg('', ' width="210mm" height="297mm"');
		const { width, height } = inspectPicture('a.svg', declared);
		expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual([794, 1123]);
		expect(codesOf('a.svg', svg('', ' width="9000" height="9000"'))).toEqual(['IMAGE_TOO_LARGE']);
		const units = Buffer.from(
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 51500 51500"/>',
		);
		expect(codesOf('a.svg', units)).toEqual([]);
	});
});

describe('a file that is no picture', () => {
	test.each([
		['a web page', Buffer.from('<html><body>404</body></html>'), '网页（HTML）'],
		['a PDF', Buffer.from('%PDF-1.7\n'), 'PDF 文档'],
		['a photograph of an iPhone', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'HEIC 图片'],
		['a film', Buffer.from('\0\0\0\x14ftypqt  \0\0\0\0qt  '), '视频'],
		['a TIFF', Buffer.from('II*\0\x08\0\0\0'), 'TIFF 图片'],
		['a bitmap', Buffer.from('BM\x46\0\0\0'), 'BMP 图片'],
		['a Word document', Buffer.from('PK\x03\x04....word/document.xml'), 'Word 文档'],
		['an archive', Buffer.from('PK\x03\x04....photos/a.jpg'), 'zip 压缩包'],
		['an old Office document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '旧版 Office 文档'],
		['GBK text', Buffer.from('d5d0c6b8b9abb8e6', 'hex'), 'GBK 编码的文字'],
		['plain text', Buffer.from('图片以后补上'), '“文字”'],
		['a pointer of Git LFS', Buffer.from('version https://git-lfs.github.com/spec/v1'), 'Git LFS'],
		['noise', Buffer.from('ff00fe01fd02', 'hex'), '认不出的数据'],
	])('is named: %s', (_what, bytes, words) => {
		expect(messageOf('a.png', bytes)).toContain(words);
		expect(codesOf('a.svg', bytes)).toEqual(['IMAGE_BROKEN']);
	});

	test('is told the name it should have, where it is a picture of another format', () => {
		const { problems } = inspectPicture('assets/old/a.photo.png', jpeg());
		expect(problems[0]?.params.proposal).toBe('a.photo.jpg');
	});
});

describe('damage inside a whole file', () => {
	test('is found by the checksum of a PNG', () => {
		const bytes = png();
		bytes[45] = (bytes[45] as number) ^ 1;
		expect(inspectPicture('a.png', bytes).problems[0]?.params).toMatchObject({
			fault: 'damaged',
			byte: 34,
		});
	});

	test('is found in the chain of segments of a JPEG', () => {
		const bytes = jpeg();
		const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
		bytes[frame] = 0;
		expect(inspectPicture('a.jpg', bytes).problems[0]?.params).toMatchObject({
			fault: 'damaged',
			byte: frame + 1,
		});
	});
});

describe('the size as shown', () => {
	const sizeOf = (name: string, bytes: Uint8Array) => inspectPicture(name, bytes).size;

	test.each(['jpeg', 'webp', 'png'] as const)(
		'swaps the sides of a .%s taken on its side',
		async (format) => {
			const picture = sharp({
				create: { width: 30, height: 20, channels: 3, background: '#0f6b5c' },
			});
			const turned = async (orientation: number) =>
				sizeOf(
					`a.${format === 'jpeg' ? 'jpg' : format}`,
					await picture.clone().withMetadata({ orientation }).toFormat(format).toBuffer(),
				);
			expect(await turned(3)).toEqual({ width: 30, height: 20 });
			expect(await turned(6)).toEqual({ width: 20, height: 30 });
			expect(await turned(8)).toEqual({ width: 20, height: 30 });
		},
	);

	test('is unknown of what moves and of drawings', () => {
		expect(sizeOf('a.gif', gif({}, 2))).toBeUndefined();
		expect(sizeOf('a.webp', webp({}, 2))).toBeUndefined();
		expect(sizeOf('a.svg', svg())).toBeUndefined();
	});
});

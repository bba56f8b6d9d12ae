/** Pictures that are not what they should be: every one is named by a letter, so that it is used. */
import type { Files } from '../content-folder.ts';
import { avif, exifBlock, gif, jpeg, PLACE, png, svg, webp, xmpPacket } from '../pictures.ts';
import type { BadFixture } from './check-content.ts';

/** A picture and a letter that shows it. */
const shown = (name: string, content: Uint8Array | string): Files => ({
	[`g/x/assets/${name}`]: content,
	'g/x/letters/shown.mdx': `---
title: 有图的一封信
summary: 一句话说明这条内容，十个字以上。
sample: true
cohort: 2026
signatory: 示例县人社局
addressee: 毕业生
---

![图](assets/${name})
`,
});

const bad = (code: string, name: string, content: Uint8Array | string, at = '1:1'): BadFixture => ({
	code,
	bad: shown(name, content),
	at: `g/x/assets/${name}:${at}`,
});

const placeInXmp = xmpPacket('<exif:GPSLatitude>24,10.5N</exif:GPSLatitude>');
const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
const gbkText = Buffer.from('d5d0c6b8b9abb8e6a3bad5d0c6b8bbe1', 'hex');
const wideJpeg = jpeg({ width: 10_000, height: 4001 });
const heavy = (bytes: number): Buffer => Buffer.concat([png(), Buffer.alloc(bytes)]);

const BROKEN = [
	bad('IMAGE_BROKEN', 'b.png', ''),
	bad('IMAGE_BROKEN', 'b.png', jpeg()),
	bad('IMAGE_BROKEN', 'b.jpg', png()),
	bad('IMAGE_BROKEN', 'b.jpg', '<!doctype html><title>404</title>'),
	bad('IMAGE_BROKEN', 'b.jpg', heic),
	bad('IMAGE_BROKEN', 'b.webp', '%PDF-1.7'),
	bad('IMAGE_BROKEN', 'b.png', Buffer.from('PK\x03\x04 word/document.xml', 'latin1')),
	bad('IMAGE_BROKEN', 'b.png', gbkText),
	bad('IMAGE_BROKEN', 'b.png', png().subarray(0, -12)),
	bad('IMAGE_BROKEN', 'b.png', png().fill(0, 45, 46)),
	bad('IMAGE_BROKEN', 'b.jpg', jpeg().subarray(0, -2)),
	bad('IMAGE_BROKEN', 'b.webp', webp().subarray(0, -1)),
	bad('IMAGE_BROKEN', 'b.gif', gif().subarray(0, -1)),
	bad('IMAGE_BROKEN', 'b.avif', avif().subarray(0, -1)),
	bad('IMAGE_BROKEN', 'b.svg', '<svg xmlns="http://www.w3.org/2000/svg">\n<g>\n</svg>', '3:7'),
	bad('IMAGE_BROKEN', 'b.svg', '<svg width="8" height="8"/>'),
	bad('IMAGE_BROKEN', 'b.svg', '<kml/>'),
	bad('IMAGE_BROKEN', 'b.svg', svg('<g>'.repeat(200)), '1:656'),
	bad('IMAGE_BROKEN', 'b.svg', `<?xml version="1.0" encoding="GBK"?>${svg('<title>图</title>')}`),
];

const ACTIVE = [
	bad('IMAGE_SVG_ACTIVE', 'b.svg', svg('\n<script>a()</script>'), '2:1'),
	bad('IMAGE_SVG_ACTIVE', 'b.svg', svg('', ' onload="a()"'), '1:59'),
	bad('IMAGE_SVG_ACTIVE', 'b.svg', svg('\n<use href="https://example.org/a.svg#b"/>'), '2:6'),
	bad('IMAGE_SVG_ACTIVE', 'b.svg', svg('\n<style>@import "a.css";</style>'), '2:8'),
	bad('IMAGE_SVG_ACTIVE', 'b.svg', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg()}`),
	bad('IMAGE_SVG_ACTIVE', 'b.svg', `<?xml-stylesheet href="a.css"?>${svg()}`),
];

const POSITION = [
	bad('IMAGE_POSITION', 'b.jpg', jpeg({ exif: PLACE })),
	bad('IMAGE_POSITION', 'b.webp', webp({ exif: PLACE })),
	bad('IMAGE_POSITION', 'b.avif', avif({ exif: PLACE })),
	bad('IMAGE_POSITION', 'b.png', png({ xmp: placeInXmp })),
];

export const BAD_PICTURES: BadFixture[] = [
	...BROKEN,
	...ACTIVE,
	...POSITION,
	bad('IMAGE_TOO_LARGE', 'b.jpg', wideJpeg),
	bad('IMAGE_TOO_LARGE', 'b.gif', gif({ width: 4000, height: 4000 }, 3)),
	bad('IMAGE_TOO_LARGE', 'b.png', heavy(8 * 1024 * 1024)),
	bad('IMAGE_HEAVY', 'b.png', heavy(500_000)),
	{
		code: 'IMAGE_UNUSED',
		bad: { 'g/x/assets/old/b.png': png({ exif: exifBlock({ description: '旧图' }) }) },
		at: 'g/x/assets/old/b.png:1:1',
	},
];

import { describe, expect, test } from 'vitest';
import { decode } from '../../src/source/decode.ts';
import { splitFrontMatter } from '../../src/source/front-matter.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file', () => {
	test('in UTF-8 is a text', () => {
		expect(decode(utf8('标题: 𠮷'))).toEqual({ text: '标题: 𠮷', findings: [] });
	});

	test('with a byte order mark is a text and a warning', () => {
		const { text, findings } = decode(utf8('\uFEFFtitle: 标题'));
		expect(text).toBe('title: 标题');
		expect(findings).toMatchObject([{ code: 'FILE_BOM' }]);
	});

	test('in GBK is refused with the byte at which it shows', () => {
		const gbk = bytes(...utf8('name: '), 0xb9, 0xe9, 0xd1, 0xe3);
		expect(decode(gbk)).toEqual({
			text: '',
			findings: [{ code: 'ENCODING_INVALID', path: [], params: { byte: 7 } }],
		});
	});

	test('that is broken after Chinese text is refused with the byte, signs counted whole', () => {
		const broken = bytes(...utf8('标题: 甲'), 0xff, 0x61, 0x62);
		expect(decode(broken).findings).toMatchObject([{ params: { byte: 12 } }]);
	});

	test('that only begins like UTF-16 is refused as no UTF-8', () => {
		for (const content of [bytes(0xff, 0x61), bytes(0xfe, 0x61), bytes(0x61, 0xff)])
			expect(decode(content).findings).toMatchObject([{ code: 'ENCODING_INVALID' }]);
	});

	test('that is cut off inside a sign is refused', () => {
		expect(decode(utf8('标题').slice(0, 5)).findings).toMatchObject([{ code: 'ENCODING_INVALID' }]);
	});

	test.each([
		['little-endian with a mark', bytes(0xff, 0xfe, 0x61, 0x00)],
		['big-endian with a mark', bytes(0xfe, 0xff, 0x00, 0x61)],
		['little-endian without a mark', bytes(0x61, 0x00, 0x62, 0x00)],
	])('in UTF-16, %s, is refused', (_form, content) => {
		expect(decode(content)).toMatchObject({ text: '', findings: [{ code: 'ENCODING_UTF16' }] });
	});

	test('of 512 KiB is read and one byte more is not', () => {
		expect(decode(new Uint8Array(512 * 1024).fill(0x61)).findings).toEqual([]);
		expect(decode(new Uint8Array(512 * 1024 + 1).fill(0x61))).toMatchObject({
			text: '',
			findings: [{ code: 'FILE_TOO_LARGE', params: { size: 513 } }],
		});
	});
});

describe('front matter', () => {
	test('ends where the body begins, with the line of each', () => {
		expect(splitFrontMatter('---\na: 1\nb: 2\n---\n\n正文\n')).toEqual({
			yaml: 'a: 1\nb: 2',
			yamlLine: 2,
			body: '\n正文\n',
			bodyLine: 5,
		});
	});

	test('may come from Windows', () => {
		const split = splitFrontMatter('---\r\na: 1\r\n---\r\n正文\r\n');
		expect(split).toMatchObject({ yaml: 'a: 1', body: '正文\r\n', bodyLine: 4 });
	});

	test('may stand without a body', () => {
		expect(splitFrontMatter('---\na: 1\n---')).toMatchObject({ yaml: 'a: 1', body: '' });
	});

	test('does not end at a line inside a text or a rule in the body', () => {
		const split = splitFrontMatter('---\na: |\n  ---\nb: 2\n---\n甲\n\n---\n\n乙\n');
		expect(split?.yaml).toBe('a: |\n  ---\nb: 2');
		expect(split?.body).toBe('甲\n\n---\n\n乙\n');
	});

	test.each(['正文', '\n---\na: 1\n---\n', '---\na: 1\n', '--- a: 1 ---'])(
		'is missing in %j',
		(text) => {
			expect(splitFrontMatter(text)).toBeUndefined();
		},
	);
});

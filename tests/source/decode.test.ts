import { describe, expect, test } from 'vitest';
import { decode } from '../../src/source/decode.ts';
import { splitFrontMatter } from '../../src/source/front-matter.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const codesOf = (content: Uint8Array): string[] =>
	decode(content).findings.map(({ finding }) => finding.code);

describe('a file', () => {
	test('in UTF-8 is a text', () => {
		expect(decode(utf8('标题: 𠮷'))).toEqual({ text: '标题: 𠮷', findings: [] });
	});

	test('with a byte order mark is a text and a warning', () => {
		const { text, findings } = decode(utf8('\uFEFFtitle: 标题'));
		expect(text).toBe('title: 标题');
		expect(findings).toMatchObject([{ finding: { code: 'FILE_BOM' } }]);
	});

	test('in GBK is refused with its first words', () => {
		const gbk = bytes(...utf8('name: '), 0xb9, 0xe9, 0xd1, 0xe3);
		expect(decode(gbk)).toEqual({
			text: '',
			findings: [
				{
					finding: { code: 'ENCODING_GBK', path: [], params: { words: '归雁' } },
					position: { line: 1, column: 1 },
				},
			],
		});
	});

	test('that is broken after Chinese text is refused where it breaks', () => {
		const broken = bytes(...utf8('甲: 1\n标题: 甲'), 0xff, 0x61, 0x62);
		expect(decode(broken).findings).toEqual([
			{
				finding: { code: 'ENCODING_INVALID', path: [], params: { byte: 19 } },
				position: { line: 2, column: 6 },
			},
		]);
	});

	test('that only begins like UTF-16 is refused as no UTF-8', () => {
		for (const content of [bytes(0xff, 0x61), bytes(0x61, 0xff)])
			expect(codesOf(content)).toEqual(['ENCODING_INVALID']);
	});

	test('that is cut off inside a sign is refused', () => {
		expect(codesOf(utf8('标题标题').slice(0, 11))).toEqual(['ENCODING_INVALID']);
	});

	test('with a zero byte between words is no UTF-16', () => {
		expect(codesOf(utf8('title: a\0b'))).toEqual([]);
	});

	test.each([
		['little-endian with a mark', bytes(0xff, 0xfe, 0x61, 0x00)],
		['big-endian with a mark', bytes(0xfe, 0xff, 0x00, 0x61)],
		['little-endian without a mark', bytes(0x61, 0x00, 0x62, 0x00)],
		['big-endian with Chinese text', bytes(0, 0x61, 0, 0x3a, 0, 0x20, 0x5f, 0x52, 0x96, 0xc1)],
	])('in UTF-16, %s, is refused', (_form, content) => {
		expect(decode(content).text).toBe('');
		expect(codesOf(content)).toEqual(['ENCODING_UTF16']);
	});

	test('of 512 KiB is read and one byte more is not', () => {
		expect(decode(new Uint8Array(512 * 1024).fill(0x61)).findings).toEqual([]);
		expect(decode(new Uint8Array(512 * 1024 + 1).fill(0x61))).toMatchObject({
			text: '',
			findings: [{ finding: { code: 'FILE_TOO_LARGE', params: { size: 513 } } }],
		});
	});
});

describe('front matter', () => {
	test('ends where the body begins, with the line of each', () => {
		expect(splitFrontMatter('---\na: 1\nb: 2\n---\n\n正文\n')).toEqual({
			yaml: 'a: 1\nb: 2',
			yamlStart: 4,
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

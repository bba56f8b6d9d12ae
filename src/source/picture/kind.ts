/** What a file is by its first bytes, whatever its name says. */

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
	Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** First bytes of formats that need no second look (RFC, ISO or vendor signatures). */
const SIGNATURES: [kind: string, signature: string][] = [
	['png', '\x89PNG\r\n\x1A\n'],
	['jpeg', '\xFF\xD8\xFF'],
	['gif', 'GIF87a'],
	['gif', 'GIF89a'],
	['tiff', 'II*\0'],
	['tiff', 'MM\0*'],
	['psd', '8BPS'],
	['ico', '\0\0\x01\0'],
	['bmp', 'BM'],
	['jxl', '\xFF\x0A'],
	['jxl', '\0\0\0\x0CJXL '],
	['pdf', '%PDF-'],
	['ole', '\xD0\xCF\x11\xE0'],
	['gzip', '\x1F\x8B'],
	['archive', 'Rar!'],
	['archive', '7z\xBC\xAF'],
	['lfs', 'version https://git-lfs'],
];

/** Kind of an ISO base media file by its brands (ISO/IEC 14496-12, 23000-22). */
function boxKind(bytes: Uint8Array): string {
	const length = Buffer.from(bytes.subarray(0, 4)).readUInt32BE();
	const brands = ascii(bytes, 8, Math.min(Math.max(length, 12), 256));
	if (/avi[fs]/u.test(brands)) return 'avif';
	return /hei[cmsx]|hev[cmsx]|mif1|msf1/u.test(brands) ? 'heic' : 'video';
}

function zipKind(bytes: Uint8Array): string {
	const folder = /(word|xl|ppt)\//u.exec(ascii(bytes, 0, 8192))?.[1];
	return folder
		? { word: 'docx', xl: 'xlsx', ppt: 'pptx' }[folder as 'word' | 'xl' | 'ppt']
		: 'zip';
}

/** Decodes the beginning of a text, a character cut at the end aside; undefined if it is not one. */
function textIn(bytes: Uint8Array, encoding: string): string | undefined {
	try {
		const decoder = new TextDecoder(encoding, { fatal: true });
		const text = decoder.decode(bytes.subarray(0, 8192), { stream: true });
		return /[\0-\x08\x0E-\x1A\x1C-\x1F]/u.test(text) ? undefined : text;
	} catch {
		return undefined;
	}
}

function textKind(bytes: Uint8Array): string {
	const mark = ascii(bytes, 0, 2);
	const isUtf16 = mark === '\xFF\xFE' || mark === '\xFE\xFF';
	const utf16 = mark === '\xFF\xFE' ? 'utf-16le' : 'utf-16be';
	const text = textIn(bytes, isUtf16 ? utf16 : 'utf-8');
	if (text !== undefined) {
		if (/^\s*<!doctype html|<html[\s>]/iu.test(text)) return 'html';
		if (/<(?:[\w-]+:)?svg[\s>/]/u.test(text)) return 'svg';
		return text.trimStart().startsWith('<') ? 'xml' : 'text';
	}
	return /[\u4E00-\u9FFF]{2}/u.test(textIn(bytes, 'gb18030') ?? '') ? 'gbk' : 'unknown';
}

/** Kind of a file, a key of `KINDS` in the catalogue of messages; never throws. */
export function kindOf(bytes: Uint8Array): string {
	if (bytes.length === 0) return 'empty';
	const head = ascii(bytes, 0, 32);
	const known = SIGNATURES.find(([, signature]) => head.startsWith(signature))?.[0];
	if (known) return known;
	if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
	if (head.slice(4, 8) === 'ftyp') return boxKind(bytes);
	if (head.startsWith('PK\x03\x04')) return zipKind(bytes);
	return textKind(bytes);
}

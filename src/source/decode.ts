/** Bytes to text: UTF-8 only, with a clear refusal of everything else. */
import type { Finding } from './issue.ts';

/** Largest text file an editor may send, in bytes. */
const MAX_BYTES = 512 * 1024;

export interface Decoded {
	text: string;
	findings: Finding[];
}

const finding = (code: string, params = {}): Finding => ({ code, path: [], params });

/** Decodes a content file. With an error among the findings the text is empty. */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes.length > MAX_BYTES) {
		return {
			text: '',
			findings: [finding('FILE_TOO_LARGE', { size: Math.ceil(bytes.length / 1024) })],
		};
	}
	const isUtf16 =
		(bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	if (isUtf16 || bytes.includes(0)) return { text: '', findings: [finding('ENCODING_UTF16')] };
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return { text: '', findings: [finding('ENCODING_INVALID', { byte: firstInvalidByte(bytes) })] };
	}
	const hasMark = text.startsWith('\uFEFF');
	return { text: hasMark ? text.slice(1) : text, findings: hasMark ? [finding('FILE_BOM')] : [] };
}

/** 1-based position of the first byte that is not UTF-8, by bisection over valid prefixes. */
function firstInvalidByte(bytes: Uint8Array): number {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const isValid = (end: number): boolean => {
		try {
			decoder.decode(bytes.subarray(0, end), { stream: true });
			return true;
		} catch {
			return false;
		} finally {
			try {
				decoder.decode();
			} catch {
				// The rest of a cut sequence; only the prefix was asked about.
			}
		}
	};
	let low = 0;
	let high = bytes.length;
	while (low + 1 < high) {
		const middle = (low + high) >> 1;
		if (isValid(middle)) low = middle;
		else high = middle;
	}
	return low + 1;
}

/** Bytes to text: UTF-8 only, with a clear refusal of everything else. */
import type { PlacedFinding } from './issue.ts';
import { type Position, positionsIn } from './position.ts';

/** Largest text file an editor may send, in bytes. */
export const MAX_TEXT_BYTES = 512 * 1024;

export interface Decoded {
	text: string;
	findings: PlacedFinding[];
}

const TOP: Position = { line: 1, column: 1 };

const refused = (code: string, params = {}, position = TOP): Decoded => ({
	text: '',
	findings: [{ finding: { code, path: [], params }, position }],
});

/** The refusal of a file of `bytes` bytes that is larger than allowed; it needs not be read. */
export const tooLarge = (bytes: number): Decoded =>
	refused('FILE_TOO_LARGE', { size: Math.ceil(bytes / 1024) });

/** Decodes a content file. With an error among the findings the text is empty. */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes.length > MAX_TEXT_BYTES) return tooLarge(bytes.length);
	if (isUtf16(bytes)) return refused('ENCODING_UTF16');
	const text = decodeAs('utf-8', bytes);
	if (text === undefined) return explainBytes(bytes);
	if (!text.startsWith('\uFEFF')) return { text, findings: [] };
	const mark = { finding: { code: 'FILE_BOM', path: [], params: {} }, position: TOP };
	return { text: text.replace(/^\uFEFF+/u, ''), findings: [mark] };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** UTF-16 has a mark (RFC 2781), or zero bytes in every other place where ASCII is written. */
function isUtf16(bytes: Uint8Array): boolean {
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
	if (!bytes.includes(0)) return false;
	const zeros = [0, 0];
	for (const [index, byte] of bytes.entries()) if (byte === 0) (zeros[index % 2] as number)++;
	const [even, odd] = zeros as [number, number];
	const isOneSided = Math.min(even, odd) * 20 <= Math.max(even, odd);
	return isOneSided && Math.max(even, odd) * 8 >= bytes.length;
}

/** Says what the bytes are that are not UTF-8: another Chinese encoding, or UTF-8 with a fault. */
function explainBytes(bytes: Uint8Array): Decoded {
	const lenient = new TextDecoder('utf-8').decode(bytes);
	const faults = lenient.split('\uFFFD').length - 1;
	const chinese = lenient.match(/\p{Script=Han}/gu)?.length ?? 0;
	const gbk = decodeAs('gb18030', bytes);
	if (gbk !== undefined && faults > chinese && /\p{Script=Han}/u.test(gbk)) {
		const words =
			gbk.match(/[\p{Script=Han}\p{L}\p{N}，。：、]*\p{Script=Han}[^\r\n]*/u)?.[0] ?? '';
		return refused('ENCODING_GBK', { words: words.trim() });
	}
	const byte = firstInvalidByte(bytes);
	const before = new TextDecoder('utf-8').decode(bytes.subarray(0, byte - 1));
	return refused('ENCODING_INVALID', { byte }, positionsIn(before)(before.length));
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

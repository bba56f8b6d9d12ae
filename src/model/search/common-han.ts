/**
 * The 6,763 characters of GB/T 2312, in its order. Browsers know them (the `gbk` of the Encoding
 * Standard), so a page need not carry them: rows B0–D7 are the common ones in the order of their
 * pinyin, rows D8–F7 rarer ones by radical. Nearly all are simplified.
 */
let all: string | undefined;

/** How many of them are ordered by pinyin. */
export const PINYIN_ORDERED = 3755;

/** The characters as one string; empty in a browser that cannot decode them. */
export function commonHan(): string {
	if (all === undefined) all = decode();
	return all;
}

function decode(): string {
	const bytes: number[] = [];
	for (let row = 0xb0; row <= 0xf7; row++) {
		// The five places behind the last common character are empty.
		const last = row === 0xd7 ? 0xf9 : 0xfe;
		for (let cell = 0xa1; cell <= last; cell++) bytes.push(row, cell);
	}
	try {
		return new TextDecoder('gbk').decode(new Uint8Array(bytes));
	} catch {
		return '';
	}
}

import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004) of `text` as one SVG path on a grid of `size` by `size` units. */
export function qrPath(text: string): { size: number; path: string } {
	const { data, size } = encode(text, { ecc: 'M', border: 2 });
	const runs = data.flatMap((row, y) =>
		row.map((isDark, x) => {
			if (!isDark || row[x - 1]) return '';
			const end = row.indexOf(false, x);
			return `M${x} ${y}h${(end < 0 ? size : end) - x}v1H${x}`;
		}),
	);
	return { size, path: runs.join('') };
}

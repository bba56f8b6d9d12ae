/** Colour contrast after WCAG 2.2, success criterion 1.4.3. */

/** The page's background in light mode, `--paper` of `styles/base.css`. */
export const PAPER = '#fbf8f2';

const channels = (hex: string): number[] =>
	[1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));

const luminance = (hex: string): number => {
	const [red, green, blue] = channels(hex).map((value) => {
		const share = value / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast ratio of two `#rrggbb` colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
	const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
		number,
		number,
	];
	return (light + 0.05) / (dark + 0.05);
}

/** Mixes `share` (0 to 1) of `other` into `colour`, per channel in sRGB. */
export function mix(colour: string, other: string, share: number): string {
	const others = channels(other);
	const mixed = channels(colour).map((value, index) =>
		Math.round(value * (1 - share) + (others[index] as number) * share),
	);
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The nearest shade of `colour` towards `towards` that reaches `ratio` on `background`. */
export function shadeWithContrast(
	colour: string,
	background: string,
	ratio: number,
	towards: '#000000' | '#ffffff',
): string {
	for (let share = 0; share < 1; share += 0.02) {
		const shade = mix(colour, towards, share);
		if (contrast(shade, background) >= ratio) return shade;
	}
	return towards;
}

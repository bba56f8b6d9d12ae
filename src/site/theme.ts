/** Colours of a site, derived from the one accent its region names. */
import { mix, PAPER, shadeWithContrast } from '../schema/contrast.ts';

const DARK_PAPER = '#141816';

const themes = new Map<string, string>();

/** The theme of an accent; worked out once, for every page of its site asks for it. */
export function themeCss(accent: string): string {
	const css = themes.get(accent) ?? properties(accent);
	themes.set(accent, css);
	return css;
}

/** Custom properties for light and dark mode; text shades reach 7:1 and 7:1 on their paper. */
function properties(accent: string): string {
	const ink = shadeWithContrast(accent, PAPER, 7, '#000000');
	const dark = shadeWithContrast(accent, DARK_PAPER, 7, '#ffffff');
	const darkInk = shadeWithContrast(accent, DARK_PAPER, 9, '#ffffff');
	const light = `--accent:${accent};--accent-ink:${ink};--accent-wash:${mix(accent, PAPER, 0.9)}`;
	const night = `--accent:${dark};--accent-ink:${darkInk};--accent-wash:${mix(accent, DARK_PAPER, 0.72)}`;
	return `:root{${light}}@media (prefers-color-scheme:dark){:root{${night}}}`;
}

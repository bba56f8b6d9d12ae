/** Colours of a site, derived from the one accent its region names, and its letters. */
import { mix, PAPER, shadeWithContrast } from '../schema/contrast.ts';
import { FIRST_LANGUAGE, type Language } from '../strings/language.ts';

const DARK_PAPER = '#141816';

/** Typefaces whose letters have the forms of a language; those of the first are in the style sheets. */
const TYPEFACES: Partial<Record<Language, string>> = {
	'zh-Hant': 'PingFang TC,Microsoft JhengHei,Noto Sans TC,Noto Sans CJK TC',
	en: 'Segoe UI,Roboto,Helvetica Neue,Arial,PingFang SC,Microsoft YaHei,Noto Sans CJK SC',
};

const themes = new Map<string, string>();

/** The theme of an accent; worked out once, for every page of its site asks for it. */
export function themeCss(accent: string, language: Language = FIRST_LANGUAGE): string {
	const css = themes.get(accent) ?? properties(accent);
	themes.set(accent, css);
	const typefaces = TYPEFACES[language];
	return typefaces === undefined
		? css
		: `${css}html body{font-family:-apple-system,BlinkMacSystemFont,${typefaces},sans-serif}`;
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

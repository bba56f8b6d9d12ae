/**
 * Traditional characters for all that a page shows, by OpenCC's dictionaries: phrases before single
 * characters, and the forms in use in Taiwan, which is what `zh-Hant` stands for where no place is
 * named (CLDR, likely subtags). Words of the mainland stay as they are: they are names of things.
 */
import { Converter } from 'opencc-js/cn2t';
import { LANGUAGE_NAMES } from '../strings/language.ts';

/** A name and how it is written in traditional characters. */
interface Exception {
	simplified: string;
	traditional: string;
}

/** A language is named in its own characters. */
const ALWAYS: readonly Exception[] = [
	{ simplified: LANGUAGE_NAMES['zh-CN'], traditional: LANGUAGE_NAMES['zh-CN'] },
];

/** What the dictionaries can change; everything else is markup. */
const HAN = /[\p{Script=Han}]+/gu;

let convert: ((text: string) => string) | undefined;
const known = new Map<string, string>();

/** Text or HTML in traditional characters; the names of `exceptions` are written as they say. */
export function traditional(text: string, exceptions: readonly Exception[] = []): string {
	const special = new Map(
		[...ALWAYS, ...exceptions].map((one) => [one.simplified, one.traditional]),
	);
	const names = [...special.keys()].sort((a, b) => b.length - a.length).map(RegExp.escape);
	const parts = text.split(new RegExp(`(${names.join('|')})`, 'u'));
	return parts.map((part) => special.get(part) ?? part.replace(HAN, converted)).join('');
}

/** Pages say the same things again and again. */
function converted(han: string): string {
	const before = known.get(han);
	if (before !== undefined) return before;
	convert ??= Converter({ from: 'cn', to: 'tw' });
	const after = convert(han);
	known.set(han, after);
	return after;
}

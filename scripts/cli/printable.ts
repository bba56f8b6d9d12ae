/** Text of strangers made safe to print on a terminal. */

/** Characters that are never printed as they are: a terminal would obey them or show nothing. */
const HIDDEN =
	/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?![ \u3000])\p{Zs}/u;

/** A sign as itself or, where it is a control, direction or invisible character, as ⟨U+200B⟩. */
export function printableSign(sign: string): string {
	if (!HIDDEN.test(sign)) return sign;
	return `⟨U+${(sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/** Every sign of a text as `printableSign()` gives it. */
export const printable = (text: string): string => Array.from(text, printableSign).join('');

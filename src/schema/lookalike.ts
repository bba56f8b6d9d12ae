/** Cyrillic and Greek letters that look like Latin ones (from UTS #39, confusables). */
const PAIRS =
	'аa вb еe кk мm нh оo рp сc тt уy хx ѕs іi јj ԁd ԛq ԝw һh ӏl АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ЅS ІI ЈJ αa εe ιi κk νv οo ρp τt υu χx ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ɑa ɡg ıi';

const LATIN = new Map(PAIRS.split(' ').map((pair) => [pair[0] as string, pair[1] as string]));

/** The Latin spelling of a word with look-alike letters; undefined where it has none. */
export function latinSpelling(word: string): { sign: string; latin: string } | undefined {
	const sign = [...word].find((letter) => LATIN.has(letter));
	if (sign === undefined) return undefined;
	return { sign, latin: [...word].map((letter) => LATIN.get(letter) ?? letter).join('') };
}

/** What a look-alike letter is called. */
export const scriptOf = (sign: string): string =>
	/\p{Script=Cyrillic}/u.test(sign)
		? '西里尔字母'
		: /\p{Script=Greek}/u.test(sign)
			? '希腊字母'
			: '另一种字母';

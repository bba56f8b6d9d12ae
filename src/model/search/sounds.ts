/** Which characters sound alike, from the order of GB/T 2312: its common part goes by pinyin. */
import { commonHan, PINYIN_ORDERED } from './common-han.ts';
import { SYLLABLES } from './syllables.ts';

/** Sounds that many speakers, and so many input methods, take for one another. */
const NEAR: readonly [pattern: RegExp, sound: string][] = [
	[/^([zcs])h/, '$1'],
	[/^n(?!g)/, 'l'],
	[/ng$/, 'n'],
];

let sounds: Map<string, string> | undefined;

/** The pinyin without tone of a common character, in its most usual reading; else undefined. */
export function soundOf(character: string): string | undefined {
	if (sounds === undefined) sounds = read();
	return sounds.get(character);
}

function read(): Map<string, string> {
	const common = commonHan().slice(0, PINYIN_ORDERED);
	const map = new Map<string, string>();
	let at = 0;
	for (const { name, count } of SYLLABLES)
		for (const end = at + count; at < end && common[at]; at++) map.set(common[at] as string, name);
	return map;
}

/** How alike two characters sound; `other` also where the sound of one is unknown. */
export function soundsLike(one: string, other: string): 'same' | 'near' | 'other' {
	const a = soundOf(one);
	const b = soundOf(other);
	if (a === undefined || b === undefined) return 'other';
	if (a === b) return 'same';
	return near(a) === near(b) ? 'near' : 'other';
}

const near = (sound: string): string =>
	NEAR.reduce((text, [pattern, to]) => text.replace(pattern, to), sound);

/** Which characters sound alike, from the order of GB/T 2312: its common part goes by pinyin. */
import { commonHan, PINYIN_ORDERED } from './common-han.ts';
import { SYLLABLES } from './syllables.ts';

/** Sounds that many speakers, and so many input methods, take for one another. */
const NEAR: readonly [pattern: RegExp, sound: string][] = [
	[/^([zcs])h/, '$1'],
	[/^n(?!g)/, 'l'],
	[/ng$/, 'n'],
];

/** Second readings in daily use. */
const ALSO = 'shen参zhang长chong重zhuan传tiao调hang行zhen帧';

let sounds: Map<string, string[]> | undefined;

/** Pinyin without tone of a common character, its most usual reading first; else empty. */
export function soundsOf(character: string): readonly string[] {
	if (sounds === undefined) sounds = read();
	return sounds.get(character) || [];
}

function read(): Map<string, string[]> {
	const common = commonHan().slice(0, PINYIN_ORDERED);
	const map = new Map<string, string[]>();
	let at = 0;
	for (const { name, count } of SYLLABLES)
		for (const end = at + count; at < end && common[at]; at++)
			map.set(common[at] as string, [name]);
	for (const one of ALSO.match(/[a-z]+[^a-z]/g) || []) {
		const readings = map.get(one.slice(-1));
		if (readings && readings.indexOf(one.slice(0, -1)) < 0) readings.push(one.slice(0, -1));
	}
	return map;
}

/** How alike two characters sound; `other` also where the sound of one is unknown. */
export function soundsLike(one: string, other: string): 'same' | 'near' | 'other' {
	const a = soundsOf(one);
	const b = soundsOf(other);
	if (a.some((sound) => b.indexOf(sound) >= 0)) return 'same';
	const loose = b.map(near);
	return a.some((sound) => loose.indexOf(near(sound)) >= 0) ? 'near' : 'other';
}

const near = (sound: string): string =>
	NEAR.reduce((text, [pattern, to]) => text.replace(pattern, to), sound);

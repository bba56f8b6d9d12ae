/** Names under the letter with which their pinyin begins. */
import { readingsOf } from './pinyin-readings.ts';

/** A name that leads somewhere. */
export interface Named {
	name: string;
	href: string;
}

export interface Letter {
	/** `A` to `Z`, or `#` for what begins with none. */
	letter: string;
	entries: Named[];
}

/**
 * Letters with names, in order; within one by pinyin. `prefixes` are left out of account: all names
 * of a county would stand under its own letter.
 */
export function aToZ(named: readonly Named[], prefixes: readonly string[] = []): Letter[] {
	const spelled = named.map((entry) => ({ entry, pinyin: pinyinOf(entry.name, prefixes) }));
	spelled.sort((a, b) => (a.pinyin < b.pinyin ? -1 : a.pinyin > b.pinyin ? 1 : 0));
	const letters = Map.groupBy(spelled, ({ pinyin }) => letterOf(pinyin));
	return [...letters]
		.map(([letter, members]) => ({ letter, entries: members.map(({ entry }) => entry) }))
		.sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#') || 0);
}

function pinyinOf(name: string, prefixes: readonly string[]): string {
	const prefix = prefixes.find((one) => name.startsWith(one) && name.length > one.length) ?? '';
	const [first = []] = readingsOf(name.slice(prefix.length));
	return first.join(' ');
}

const letterOf = (pinyin: string): string =>
	/^[a-z]/u.test(pinyin) ? pinyin.charAt(0).toUpperCase() : '#';

/**
 * What a query may have been meant to be, when an input method or a finger slipped. Asked only where
 * the query as typed finds nothing exact. Of the keywords that are nearly in the text, the one that
 * sounds the same comes first, then one that nearly does (n and ng, z and zh, n and l), then one with
 * a single character off. So no list of confused characters is kept: 帖 and 贴, 住 and 助, 代 and 贷
 * sound the same.
 */
import { queryBigrams } from './bigrams.ts';
import { soundsLike } from './sounds.ts';

/**
 * What a wrong character costs, by its sound; one missing, one too many or two that changed places;
 * and a wrong one in a pair that is no keyword itself.
 */
const COSTS = { same: 1, near: 1.5, order: 3.5, other: 4, pair: 5 } as const;

interface Proposal {
	text: string;
	cost: number;
	/** Characters of the keyword: the longer one leaves less to chance. */
	length: number;
}

/**
 * Other spellings of a normalised text, best first, at most `limit`. None where the text is a
 * keyword itself.
 */
export function slips(text: string, keywords: readonly string[], limit = 3): string[] {
	if (keywords.indexOf(text) >= 0) return [];
	const right = rightAt(text, keywords);
	const found: Proposal[] = [];
	for (const keyword of keywords) {
		const { length } = keyword;
		if (length < 2 || text.indexOf(keyword) >= 0) continue;
		for (let at = 0; at + length <= text.length; at++) {
			const cost = costAt(text, at, keyword, right);
			if (cost !== undefined) found.push({ text: spliced(text, at, keyword), cost, length });
		}
		if (length > 3 && isOneOff(text, keyword))
			found.push({ text: keyword, cost: COSTS.order, length });
	}
	if (found.length < limit) found.push(...pairSlips(text, keywords, right));
	found.sort((a, b) => a.cost - b.cost || b.length - a.length);
	return Array.from(new Set(found.map((one) => one.text))).slice(0, limit);
}

const spliced = (text: string, at: number, word: string): string =>
	text.slice(0, at) + word + text.slice(at + word.length);

/** For each position of the text whether a keyword of three characters or more stands there. */
function rightAt(text: string, keywords: readonly string[]): boolean[] {
	const right: boolean[] = [];
	for (const keyword of keywords) {
		const at = keyword.length > 2 ? text.indexOf(keyword) : -1;
		for (let i = 0; at >= 0 && i < keyword.length; i++) right[at + i] = true;
	}
	return right;
}

/**
 * The cost of reading the keyword at a position; undefined if it is too far off. Half of its
 * characters may sound alike; one of at least four, or of three that are the whole text, may be any.
 */
function costAt(
	text: string,
	at: number,
	keyword: string,
	right: readonly boolean[],
): number | undefined {
	const { length } = keyword;
	const wrong: number[] = [];
	for (let i = 0; i < length; i++) {
		if (text[at + i] === keyword[i]) continue;
		if (right[at + i] || text[at + i] === ' ') return undefined;
		if (wrong.push(i) * 2 > length + 1 || wrong.length === length) return undefined;
	}
	let cost = 0;
	for (const i of wrong) cost += COSTS[soundsLike(text[at + i] as string, keyword[i] as string)];
	const isAnyAllowed = wrong.length === 1 && (length > 3 || (length === 3 && text.length === 3));
	return cost < COSTS.other || isAnyAllowed ? cost : undefined;
}

/**
 * A pair of characters no keyword holds, where one that sounds the same is in some: 人材补贴 is
 * 人才补贴 although only other words with 人才 are known.
 */
function pairSlips(
	text: string,
	keywords: readonly string[],
	right: readonly boolean[],
): Proposal[] {
	const pairs = new Set(keywords.flatMap((keyword) => queryBigrams(keyword)));
	const found: Proposal[] = [];
	for (let at = 0; at + 2 <= text.length; at++) {
		const typed = text.slice(at, at + 2);
		if (pairs.has(typed)) continue;
		pairs.forEach((pair) => {
			const cost = pair.length === 2 ? costAt(text, at, pair, right) : undefined;
			if (cost === COSTS.same)
				found.push({ text: spliced(text, at, pair), cost: COSTS.pair, length: 2 });
		});
	}
	return found;
}

/** Whether one character is missing, too many, or two neighbours have changed places. */
function isOneOff(text: string, keyword: string): boolean {
	const [short, long] = text.length < keyword.length ? [text, keyword] : [keyword, text];
	let start = 0;
	while (start < short.length && short[start] === long[start]) start++;
	if (long.length - short.length === 1) return short.slice(start) === long.slice(start + 1);
	return (
		long.length === short.length &&
		short[start] === long[start + 1] &&
		short[start + 1] === long[start] &&
		short.slice(start + 2) === long.slice(start + 2)
	);
}

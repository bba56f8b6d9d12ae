/**
 * What a query may have been meant to be, when an input method or a finger slipped. Asked only where
 * the query as typed finds nothing exact. Of the keywords that are nearly in the text, the one that
 * sounds the same comes first, then one that nearly does (n and ng, z and zh, n and l), then one with
 * a single character off. So no list of confused characters is kept: 帖 and 贴, 住 and 助, 代 and 贷
 * sound the same.
 */
import { soundsLike } from './sounds.ts';

/** What a wrong character costs: the same sound, nearly the same, any other. */
const COSTS = { same: 1, near: 1.5, other: 4 } as const;

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
	if (text === '' || keywords.indexOf(text) >= 0) return [];
	const right = rightAt(text, keywords);
	const found: Proposal[] = [];
	for (const keyword of keywords) {
		const { length } = keyword;
		if (length < 2 || text.indexOf(keyword) >= 0) continue;
		for (let at = 0; at + length <= text.length; at++) {
			const cost = replaced(text, at, keyword, right);
			if (cost !== undefined)
				found.push({
					text: text.slice(0, at) + keyword + text.slice(at + length),
					cost,
					length,
				});
		}
		if (length > 3 && isOneOff(text, keyword))
			found.push({ text: keyword, cost: COSTS.other, length });
	}
	// Array.prototype.sort is stable only from Chrome 70 on; for short lists everywhere.
	found.sort((a, b) => a.cost - b.cost || b.length - a.length);
	return Array.from(new Set(found.map((one) => one.text))).slice(0, limit);
}

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
 * characters may sound alike; one of at least four may be any other.
 */
function replaced(
	text: string,
	at: number,
	keyword: string,
	right: readonly boolean[],
): number | undefined {
	let wrong = 0;
	let cost = 0;
	for (let i = 0; i < keyword.length; i++) {
		const typed = text[at + i] as string;
		const meant = keyword[i] as string;
		if (typed === meant) continue;
		if (right[at + i] || typed === ' ') return undefined;
		wrong++;
		cost += COSTS[soundsLike(typed, meant)];
		const isTooFar = cost >= COSTS.other && (wrong > 1 || keyword.length < 4);
		if (isTooFar || wrong > Math.ceil(keyword.length / 2)) return undefined;
	}
	return cost;
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

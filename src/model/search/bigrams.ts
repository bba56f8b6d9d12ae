/**
 * Pieces of normalised text without a dictionary: Chinese in pairs of characters that
 * overlap, everything else whole (iso9001, c++, 2026).
 */
const RUNS = /\p{Script=Han}+|[^\s\p{Script=Han}]+/gu;
const HAN = /^\p{Script=Han}/u;

/** 租房补贴 is 租房, 房补, 补贴; a character alone is itself. */
export function queryBigrams(text: string): string[] {
	const found: string[] = [];
	for (const run of text.match(RUNS) || []) {
		const characters = Array.from(run);
		if (!HAN.test(run) || characters.length === 1) found.push(run);
		else
			for (let i = 1; i < characters.length; i++)
				found.push((characters[i - 1] as string) + characters[i]);
	}
	return found;
}

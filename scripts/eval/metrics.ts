/** How well a search answers: recall, precision and the rank of the first right result. */
import type { Query } from './records.ts';

/** How many results count. */
export const COUNTED_RESULTS = 10;

/** A query and the ids of what was found, best first; more than ten may be given. */
export interface Answer extends Query {
	found: readonly string[];
}

/** What one answer is worth; each from 0 to 1. */
interface Score {
	/** Relevant records among the first ten / min(10, number of relevant records). */
	recall: number;
	/** Relevant records among the first ten / results among the first ten. */
	precision: number;
	/** 1 / rank of the first relevant record; 0 where none is among the first ten. */
	reciprocalRank: number;
}

/** Plain means over queries, and how many queries found nothing. */
export interface Means {
	'R@10': number;
	'P@10': number;
	MRR: number;
	zero: number;
	queries: number;
}

/** An answer that falls short of full recall or a right first result. */
export interface Miss {
	query: string;
	category: string;
	'R@10': number;
	/** Rank of the first relevant record, from 1; null where none is among the first ten. */
	rank: number | null;
	/** What was found instead, best first. */
	found: string[];
}

/** A record found twice counts once. */
export function scoreOf({ relevant, found }: Pick<Answer, 'relevant' | 'found'>): Score {
	const shown = found.slice(0, COUNTED_RESULTS);
	const wanted = new Set(relevant);
	const hits = new Set(shown).intersection(wanted).size;
	const rank = shown.findIndex((id) => wanted.has(id)) + 1;
	return {
		recall: hits / Math.min(COUNTED_RESULTS, wanted.size),
		precision: shown.length === 0 ? 0 : hits / shown.length,
		reciprocalRank: rank === 0 ? 0 : 1 / rank,
	};
}

/** Means over all answers; throws a `RangeError` where there are none. */
export function meansOf(answers: readonly Answer[]): Means {
	if (answers.length === 0) throw new RangeError('No answers to take a mean of');
	const scores = answers.map(scoreOf);
	const mean = (value: (score: Score) => number): number =>
		scores.reduce((sum, score) => sum + value(score), 0) / scores.length;
	return {
		'R@10': mean(({ recall }) => recall),
		'P@10': mean(({ precision }) => precision),
		MRR: mean(({ reciprocalRank }) => reciprocalRank),
		zero: answers.filter(({ found }) => found.length === 0).length,
		queries: answers.length,
	};
}

/** Means of each category, in the order in which the categories first occur. */
export const meansByCategory = (answers: readonly Answer[]): Record<string, Means> =>
	Object.fromEntries(
		[...Map.groupBy(answers, ({ category }) => category)].map(([category, own]) => [
			category,
			meansOf(own),
		]),
	);

/** The answers that fall short, in their order. */
export const missesOf = (answers: readonly Answer[]): Miss[] =>
	answers.flatMap((answer) => {
		const { recall, reciprocalRank } = scoreOf(answer);
		if (recall === 1 && reciprocalRank === 1) return [];
		const { query, category, found } = answer;
		const rank = reciprocalRank === 0 ? null : Math.round(1 / reciprocalRank);
		return [{ query, category, 'R@10': recall, rank, found: found.slice(0, COUNTED_RESULTS) }];
	});

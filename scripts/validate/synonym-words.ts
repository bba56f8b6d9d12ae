/** The words of `synonyms.yaml` as the search compares them. */
import { normalised, withoutGaps } from '../../src/model/search/normalised.ts';
import {
	hasTraditional,
	readTraditionalMap,
	toSimplified,
} from '../../src/model/search/simplified.ts';
import { traditionalMapText } from '../../src/outputs/traditional-map.ts';

/** A word of a group. */
export interface SynonymWord {
	path: [group: number, index: number];
	/** As it is written. */
	value: string;
	/** As it is compared with a question. */
	key: string;
	/** Whether its group has nothing else. */
	isOnly: boolean;
}

/** The words of a file, in order; what is no text is left out, because the schema speaks of it. */
export function synonymWords(data: unknown): SynonymWord[] {
	return itemsOf(data).flatMap((items, group) =>
		itemsOf(items).flatMap((value, index, { length }): SynonymWord[] => {
			if (typeof value !== 'string' || value.trim() === '') return [];
			const key = plain(inSimplified(value)).text;
			return [{ path: [group, index], value, key, isOnly: length === 1 }];
		}),
	);
}

const itemsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** What the search sees of a word: without signs, and without spaces between Chinese. */
export function plain(value: string): { text: string; pieces: string[] } {
	const spaced = normalised(value);
	const text = withoutGaps(spaced);
	return { text, pieces: spaced === text ? [] : spaced.split(' ') };
}

let simplify: ((text: string) => string) | undefined;

/** As the phone changes a question; its map takes a quarter of a second to make. */
export function inSimplified(value: string): string {
	if (!hasTraditional(value)) return value;
	simplify ??= toSimplified(readTraditionalMap(traditionalMapText()));
	return simplify(value);
}

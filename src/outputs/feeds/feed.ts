/** What a feed says, whichever form it is written in. */
import type { Day } from '../../model/day.ts';
import type { Language } from '../../strings/language.ts';

export interface FeedItem {
	/** Names the item for ever; no address. */
	guid: string;
	title: string;
	link: string;
	/** Plain text. */
	description: string;
	/** The whole content, as HTML. */
	html: string;
	/** Day of the item; its first moment in Asia/Shanghai is told. */
	day?: Day;
	/** The last day on which it holds, which the text says too. */
	closes?: Day;
}

export interface Feed {
	title: string;
	link: string;
	description: string;
	/** BCP 47. */
	language: Language;
	/** Address of the feed without its extension, where it is known. */
	self?: string;
	items: readonly FeedItem[];
}

/** Items a feed holds at most; readers fetch it whole. */
export const MOST_ITEMS = 50;

/** Items, the newest first; those of no known day come last. */
export const newestFirst = (items: readonly FeedItem[]): FeedItem[] =>
	items
		.toSorted((a, b) =>
			(a.day ?? '') > (b.day ?? '') ? -1 : (a.day ?? '') < (b.day ?? '') ? 1 : 0,
		)
		.slice(0, MOST_ITEMS);

/** What a reader of a page may subscribe to. */
import { FIRST_LANGUAGE, language } from '../strings/language.ts';
import { isAtRootOnly } from './file-addresses.ts';

export interface Subscription {
	/** What it is about. */
	title: string;
	/** The same content in other forms, by media type, with their addresses from the site's root. */
	forms: { type: string; href: string }[];
}

/** The feed of a name such as `jobs/internship`; undefined where the language spoken has none. */
export function feed(name: string, title: string): Subscription | undefined {
	const forms = [
		{ type: 'application/rss+xml', href: `feeds/${name}.xml` },
		{ type: 'application/feed+json', href: `feeds/${name}.json` },
	];
	const isThere = language() === FIRST_LANGUAGE || !forms.some(({ href }) => isAtRootOnly(href));
	return isThere ? { title, forms } : undefined;
}

/** A calendar. */
export const calendarOf = (name: 'events' | 'deadlines', title: string): Subscription => ({
	title,
	forms: [{ type: 'text/calendar', href: `feeds/${name}.ics` }],
});

/** A table. */
export const tableOf = (name: 'jobs', title: string): Subscription => ({
	title,
	forms: [{ type: 'text/csv', href: `feeds/${name}.csv` }],
});

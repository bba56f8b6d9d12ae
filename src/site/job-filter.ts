/** What a script needs to filter and sort the jobs of a page, worked out while building. */

import { majorsFor } from '../model/majors/majors-for.ts';
import { shortFormsOf } from '../model/majors/short-forms.ts';
import { monthlyPay } from '../model/monthly-pay.ts';
import { t } from '../strings/interface.ts';
import { DEGREES, JOB_KINDS } from '../strings/vocabulary.ts';
import { countyOf, placesOf } from './job-place.ts';
import type { JobView } from './site-view.ts';

interface Choice {
	value: string;
	label: string;
}

/** A major some job asks for, and the texts it meets. */
interface MajorChoice {
	name: string;
	/** Keys of the texts it meets; `~` before a text that leaves it open. */
	asked: string;
	/** Short forms people may type instead. */
	also?: string;
}

export interface JobFilter {
	kinds: Choice[];
	degrees: Choice[];
	places: Choice[];
	/** What the jobs ask of a major, in their own words, each text once, by its key. */
	asked: Record<string, string>;
	majors: MajorChoice[];
}

/** The choices that make a difference among these jobs. */
export function jobFilter(jobs: readonly JobView[]): JobFilter {
	const texts = [...new Set(jobs.flatMap(conditions))];
	const asked = Object.fromEntries(texts.map((text, index) => [keyOf(index), text]));
	const values = new Set(
		jobs.flatMap(({ data }) => [data.kind, ...(data.requirements?.degrees ?? [])]),
	);
	const among = (table: Record<string, string>): Choice[] =>
		Object.entries(table)
			.filter(([value]) => values.has(value as never))
			.map(([value, label]) => ({ value, label }));
	return {
		kinds: among(JOB_KINDS),
		degrees: among(DEGREES),
		places: placeChoices(jobs),
		asked,
		majors: majorChoices(asked),
	};
}

/** `data-*` attributes of one job's row; `asked` is that of the page's filter. */
export function jobFacts(
	job: JobView,
	asked: JobFilter['asked'],
): Record<string, string | undefined> {
	const { kind, requirements, pay, posted } = job.data;
	return {
		'data-kind': kind,
		'data-degrees': requirements?.degrees?.join(' '),
		'data-places': placesOf(job).join(' '),
		'data-posted': posted,
		'data-pay': monthlyPay(pay)?.toString(),
		...majorFacts(job, asked),
	};
}

/** Those of the attributes that tell what the job asks of a major. */
export function majorFacts(
	job: JobView,
	asked: JobFilter['asked'],
): Record<string, string | undefined> {
	const texts = conditions(job);
	const keys = Object.keys(asked).filter((key) => texts.includes(asked[key] as string));
	return {
		'data-asked': keys.join(' ') || undefined,
		'data-open': texts.some((text) => majorsFor(text).isOpen) ? '' : undefined,
	};
}

/** What a script says of jobs and majors; it fills in `{n}`, `{asked}` and `{major}`. */
export function majorWords({ asked }: Pick<JobFilter, 'asked'>) {
	const { found, unsure, yes, any, maybe, unlisted, listComma } = t.jobFilter;
	return {
		found: found('{n}'),
		unsure: unsure('{n}'),
		yes: yes('{asked}'),
		any,
		maybe: maybe('{asked}'),
		unlisted: unlisted('{major}'),
		listComma,
		asked,
	};
}

/** Counties in the order of the jobs, each followed by its towns where they tell jobs apart. */
function placeChoices(jobs: readonly JobView[]): Choice[] {
	const places = new Set(jobs.flatMap(placesOf));
	const counties = [...new Set([...places].map(countyOf))];
	return counties.flatMap((county) => {
		const towns = [...places].filter((place) => place !== county && countyOf(place) === county);
		return [county, ...towns.sort()].map((place) => ({ value: place, label: place }));
	});
}

/** Texts that restrict the major; none where one of them is 专业不限. */
function conditions({ data }: JobView): readonly string[] {
	const texts = data.requirements?.majors ?? [];
	return texts.some((text) => majorsFor(text).isAny) ? [] : texts;
}

/** Letters only: numbers side by side would look like somebody's telephone to the search for them. */
const keyOf = (index: number): string =>
	index
		.toString(26)
		.replace(/./gu, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));

function majorChoices(asked: JobFilter['asked']): MajorChoice[] {
	const keys = new Map<string, string[]>();
	const note = (name: string, key: string): void => {
		keys.set(name, [...(keys.get(name) ?? []), key]);
	};
	for (const [key, text] of Object.entries(asked)) {
		const { yes, maybe } = majorsFor(text);
		for (const name of yes) note(name, key);
		for (const name of maybe) note(name, `~${key}`);
	}
	return [...keys].map(([name, list]) => {
		const also = shortFormsOf(name).join(' ');
		return { name, asked: list.join(' '), ...(also ? { also } : {}) };
	});
}

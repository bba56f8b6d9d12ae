/** The small building blocks every content type is made of, each with its own error code. */
import { z } from 'zod';
import { isRealDay, lastDayOfMonth } from './calendar.ts';
import { fail } from './fail.ts';
import { type FormKind, ofKind } from './form-kind.ts';
import { latinSpelling, scriptOf } from './lookalike.ts';

const MARKUP =
	/<\/?[a-zA-Z][^>]*>|<[a-zA-Z]+\s[^>]*=|<!--|&#?[a-zA-Z0-9]+;|\[[^\]]*\]\([^)]*\)|(?<![*\d])\*\*(?![\s*])[^*]+(?<![\s*])\*\*(?![*\d])/u;

/**
 * Text and numbers with what JSON Schema can say of their checks, for the hints of text editors.
 * The keywords may be milder than the check, never stricter, but for blanks around a text.
 */
const string = (keywords: z.core.JSONSchema.BaseSchema, kind: FormKind['kind'] = 'word') =>
	ofKind(z.string().meta(keywords), kind);
const numeric = (keywords: z.core.JSONSchema.BaseSchema) => z.number().meta(keywords);

/** Length in characters as a reader counts them, not in UTF-16 units. */
const characters = (value: string): number => Array.from(value).length;

/** The words of a text that should be plain. */
const withoutMarkup = (value: string): string =>
	value
		.replace(/<\/?[a-zA-Z][^>]*>|<!--.*?-->|\*\*|&#?[a-zA-Z0-9]+;/gu, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
		.trim();

/** Plain text of `min` to `max` characters; markup and blank text are refused. */
export const text = (min = 1, max = 500, blank = 'TEXT_BLANK') =>
	string({ minLength: min, maxLength: max }, 'text').check((ctx) => {
		const value = ctx.value;
		if (value.trim() === '') return fail(ctx, blank);
		const length = characters(value.trim());
		if (length < min || length > max) fail(ctx, 'TEXT_LENGTH', { length, min, max });
		const markup = MARKUP.exec(value)?.[0];
		if (markup) fail(ctx, 'TEXT_MARKUP', { markup, plain: withoutMarkup(value) });
	});

/** Markdown under the rules of `source/markup.ts`, which checks it with the entry's body. */
export const markdown = () =>
	string({ minLength: 1 }, 'text').check((ctx) => {
		if (ctx.value.trim() === '') fail(ctx, 'TEXT_BLANK');
	});

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/u;

const dayIssue = (value: string): { code: string; params: Record<string, unknown> } | undefined => {
	if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return { code: 'DATE_FORM', params: {} };
	if (!isRealDay(value)) {
		const isMonth = MONTH.test(value.slice(0, 7));
		const last = isMonth ? lastDayOfMonth(value.slice(0, 7)) : undefined;
		return { code: 'DATE_IMPOSSIBLE', params: { last } };
	}
	return undefined;
};

const monthIssue = (value: string): ReturnType<typeof dayIssue> => {
	if (MONTH.test(value)) return undefined;
	// A month 00 or 13 is none, whatever day may follow it.
	return /^\d{4}-\d{2}$/u.test(value) ? { code: 'DATE_IMPOSSIBLE', params: {} } : dayIssue(value);
};

const DAY = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';

/** A calendar day `YYYY-MM-DD` (ISO 8601), meant in Asia/Shanghai. */
export const day = () =>
	string({ pattern: `^${DAY}$`, format: 'date' }, 'day').check((ctx) => {
		const issue = dayIssue(ctx.value);
		if (issue) fail(ctx, issue.code, issue.params);
	});

/** A day or a month `YYYY-MM`. */
export const dayOrMonth = () =>
	string({ pattern: `${MONTH.source}|^${DAY}$` }, 'month').check((ctx) => {
		const issue = monthIssue(ctx.value);
		if (issue) fail(ctx, issue.code, issue.params);
	});

const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?\+08:00$/u;

/** A day, a month, or a moment `YYYY-MM-DDTHH:MM+08:00`; any other zone is refused. */
export const moment = () =>
	string({ pattern: `${MONTH.source}|^${DAY}$|${MOMENT.source}` }, 'moment').check((ctx) => {
		const value = ctx.value;
		if (!/[Tt ]\d|\d\s*[:：点时]|[上中下]午/u.test(value)) {
			const issue = monthIssue(value);
			if (issue) fail(ctx, issue.code, issue.params);
			return;
		}
		const match = MOMENT.exec(value);
		if (!match) return fail(ctx, 'TIME_FORM');
		const issue = dayIssue(match[1] as string);
		if (issue) fail(ctx, issue.code, issue.params);
	});

const SLUG = /^[a-z0-9][a-z0-9-]*$/u;

/** An entry id: the file name without extension and version. */
export const slug = () =>
	string({ pattern: SLUG.source }).check((ctx) => {
		if (!SLUG.test(ctx.value)) fail(ctx, 'REF_FORM');
	});

const REGION_ID = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*$/u;

/** A region id: the folder path below `content/`, such as `guangdong/qingyuan/fogang`. */
export const regionId = () =>
	string({ pattern: REGION_ID.source }).check((ctx) => {
		if (!REGION_ID.test(ctx.value)) fail(ctx, 'REF_FORM');
	});

/** A web address with `https:` or `http:`, without a user part. */
export const url = () =>
	string({ pattern: '^https?://[^\\s/]\\S*$' }).check((ctx) => {
		// Browsers leave out white space in a scheme (URL standard, section 4.4).
		const visible = ctx.value.replace(/[\s\p{Cc}]/gu, '');
		const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):/u.exec(visible)?.[1]?.toLowerCase();
		if (scheme !== undefined && scheme !== 'https' && scheme !== 'http') {
			return fail(ctx, 'LINK_SCHEME', { scheme });
		}
		const host = /^https?:\/\/([^/?#]*)/iu.exec(ctx.value)?.[1] ?? '';
		const spelling = latinSpelling(host);
		if (spelling) {
			const { sign, latin } = spelling;
			const fixed = ctx.value.replace(host, latin);
			return fail(ctx, 'TEXT_LOOKALIKE', { sign, name: scriptOf(sign), fixed });
		}
		const parsed = URL.parse(ctx.value);
		const isPlain = /^https?:\/\/[^\s/]/u.test(ctx.value) && !/\s/u.test(ctx.value);
		if (!parsed || !isPlain || parsed.username !== '' || parsed.password !== '')
			fail(ctx, 'LINK_FORM');
	});

const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/u;

/** A mail address, checked for form only. */
export const email = () =>
	string({ pattern: EMAIL.source }).check((ctx) => {
		if (!EMAIL.test(ctx.value)) fail(ctx, 'EMAIL_FORM');
	});

const PHONE = /^[+\d][\d\s()*转-]{2,30}$/u;

/** A telephone number as text, so that leading zeros stay. */
export const phone = () =>
	string({ pattern: PHONE.source }).check((ctx) => {
		if (!PHONE.test(ctx.value)) fail(ctx, 'PHONE_FORM');
	});

/** Below `assets/`, by a name that an address can hold; the file's own name is checked where it is. */
const ASSET = /^assets\/[^\\%?#:]+$/u;

/** A picture of this region: a path below its `assets/`. */
export const assetPath = () =>
	string({ pattern: ASSET.source }).check((ctx) => {
		const value = ctx.value;
		if (/^[a-zA-Z][a-zA-Z0-9+.-]+:/u.test(value)) return fail(ctx, 'IMAGE_REMOTE');
		const isInside = ASSET.test(value) && !value.split('/').includes('..');
		if (!isInside) fail(ctx, 'PATH_ESCAPE');
	});

/** What a picture shows, 2 to 200 characters, for those who cannot see it. */
export const alt = () => text(2, 200, 'IMAGE_ALT_MISSING');

/** A whole number from `min` to `max`. */
export const whole = (min: number, max: number) =>
	numeric({ type: 'integer', minimum: min, maximum: max }).check((ctx) => {
		const isInRange = Number.isInteger(ctx.value) && ctx.value >= min && ctx.value <= max;
		if (!isInRange) fail(ctx, 'NUMBER_RANGE', { min, max, whole: true });
	});

/** Any finite number from `min` to `max`. */
export const number = (min = 0, max = 1e12) =>
	numeric({ minimum: min, maximum: max }).check((ctx) => {
		const isInRange = Number.isFinite(ctx.value) && ctx.value >= min && ctx.value <= max;
		if (!isInRange) fail(ctx, 'NUMBER_RANGE', { min, max, whole: false });
	});

/** One value of a vocabulary table. */
export const choice = <Table extends Record<string, string>>(table: Table) =>
	ofKind(
		z.enum(Object.keys(table) as [Extract<keyof Table, string>, ...Extract<keyof Table, string>[]]),
		'choice',
		table,
	);

/** A list of at most 200 items. */
export const list = <Item extends z.ZodType>(item: Item) =>
	z
		.array(item)
		.meta({ maxItems: 200 })
		.check((ctx) => {
			if (ctx.value.length > 200)
				fail(ctx, 'LIST_TOO_LONG', { length: ctx.value.length, max: 200 });
		});

/** A list with at least one item. */
export const filledList = <Item extends z.ZodType>(item: Item) =>
	list(item)
		.meta({ minItems: 1 })
		.check((ctx) => {
			if (ctx.value.length === 0) fail(ctx, 'LIST_EMPTY');
		});

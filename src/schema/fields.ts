/** The small building blocks every content type is made of, each with its own error code. */
import { z } from 'zod';
import { isRealDay, lastDayOfMonth } from './calendar.ts';
import { fail } from './fail.ts';
import { ofKind } from './form-kind.ts';
import { latinSpelling, scriptOf } from './lookalike.ts';

const MARKUP = /<\/?[a-zA-Z][^>]*>|<!--|&#?[a-zA-Z0-9]+;|\[[^\]]*\]\([^)]*\)|\*\*[^*]+\*\*/u;

/** Length in characters as a reader counts them, not in UTF-16 units. */
const characters = (value: string): number => Array.from(value).length;

/** Plain text of `min` to `max` characters; markup and blank text are refused. */
export const text = (min = 1, max = 500, blank = 'TEXT_BLANK') =>
	ofKind(
		z.string().check((ctx) => {
			const value = ctx.value;
			if (value.trim() === '') return fail(ctx, blank);
			const length = characters(value.trim());
			if (length < min || length > max) fail(ctx, 'TEXT_LENGTH', { length, min, max });
			if (MARKUP.test(value)) {
				const plain = value
					.replace(/<\/?[a-zA-Z][^>]*>|<!--.*?-->|\*\*|&#?[a-zA-Z0-9]+;/gu, '')
					.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1');
				fail(ctx, 'TEXT_MARKUP', { markup: MARKUP.exec(value)?.[0] ?? '', plain: plain.trim() });
			}
		}),
		'text',
	);

/** Markdown under the rules of `source/markup.ts`, which checks it with the entry's body. */
export const markdown = () =>
	ofKind(
		z.string().check((ctx) => {
			if (ctx.value.trim() === '') fail(ctx, 'TEXT_BLANK');
		}),
		'text',
	);

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

/** A calendar day `YYYY-MM-DD` (ISO 8601), meant in Asia/Shanghai. */
export const day = () =>
	ofKind(
		z.string().check((ctx) => {
			const issue = dayIssue(ctx.value);
			if (issue) fail(ctx, issue.code, issue.params);
		}),
		'day',
	);

/** A day or a month `YYYY-MM`. */
export const dayOrMonth = () =>
	ofKind(
		z.string().check((ctx) => {
			if (MONTH.test(ctx.value)) return;
			const issue = dayIssue(ctx.value);
			if (issue) fail(ctx, issue.code, issue.params);
		}),
		'month',
	);

const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?\+08:00$/u;

/** A day, a month, or a moment `YYYY-MM-DDTHH:MM+08:00`; any other zone is refused. */
export const moment = () =>
	ofKind(
		z.string().check((ctx) => {
			const value = ctx.value;
			if (MONTH.test(value)) return;
			if (!/[Tt ]\d/u.test(value)) {
				const issue = dayIssue(value);
				if (issue) fail(ctx, issue.code, issue.params);
				return;
			}
			const match = MOMENT.exec(value);
			if (!match) return fail(ctx, 'TIME_FORM');
			const issue = dayIssue(match[1] as string);
			if (issue) fail(ctx, issue.code, issue.params);
		}),
		'moment',
	);

/** An entry id: the file name without extension and version. */
export const slug = () =>
	z.string().check((ctx) => {
		if (!/^[a-z0-9][a-z0-9-]*$/u.test(ctx.value)) fail(ctx, 'REF_FORM');
	});

/** A region id: the folder path below `content/`, such as `guangdong/qingyuan/fogang`. */
export const regionId = () =>
	z.string().check((ctx) => {
		if (!/^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*$/u.test(ctx.value)) fail(ctx, 'REF_FORM');
	});

/** A web address with `https:` or `http:`, without a user part. */
export const url = () =>
	ofKind(
		z.string().check((ctx) => {
			const scheme = /^\s*([a-zA-Z][a-zA-Z0-9+.-]*):/u.exec(ctx.value)?.[1]?.toLowerCase();
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
			if (!parsed || !isPlain || parsed.username !== '') fail(ctx, 'LINK_FORM');
		}),
		'url',
	);

/** A mail address, checked for form only. */
export const email = () =>
	z.string().check((ctx) => {
		if (!/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/u.test(ctx.value)) fail(ctx, 'EMAIL_FORM');
	});

/** A telephone number as text, so that leading zeros stay. */
export const phone = () =>
	ofKind(
		z.string().check((ctx) => {
			if (!/^[+\d][\d\s()*转-]{2,30}$/u.test(ctx.value)) fail(ctx, 'PHONE_FORM');
		}),
		'phone',
	);

/** A picture of this region: a path below its `assets/`. */
export const assetPath = () =>
	z.string().check((ctx) => {
		const value = ctx.value;
		if (/^[a-zA-Z][a-zA-Z0-9+.-]*:/u.test(value)) return fail(ctx, 'IMAGE_REMOTE');
		const isInside = /^assets\/[a-zA-Z0-9._/-]+$/u.test(value) && !value.split('/').includes('..');
		if (!isInside) fail(ctx, 'PATH_ESCAPE');
	});

/** What a picture shows, 2 to 200 characters, for those who cannot see it. */
export const alt = () => text(2, 200, 'IMAGE_ALT_MISSING');

/** A whole number from `min` to `max`. */
export const whole = (min: number, max: number) =>
	z.number().check((ctx) => {
		const isInRange = Number.isInteger(ctx.value) && ctx.value >= min && ctx.value <= max;
		if (!isInRange) fail(ctx, 'NUMBER_RANGE', { min, max, whole: true });
	});

/** Any finite number from `min` to `max`. */
export const number = (min = 0, max = 1e12) =>
	z.number().check((ctx) => {
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
	z.array(item).check((ctx) => {
		if (ctx.value.length > 200) fail(ctx, 'LIST_TOO_LONG', { length: ctx.value.length, max: 200 });
	});

/** A list with at least one item. */
export const filledList = <Item extends z.ZodType>(item: Item) =>
	list(item).check((ctx) => {
		if (ctx.value.length === 0) fail(ctx, 'LIST_EMPTY');
	});

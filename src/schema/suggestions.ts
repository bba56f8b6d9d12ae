/** The right form of a value, where it can be computed from the wrong one. */
import { isRealDay } from './calendar.ts';
import { halfWidth } from './half-width.ts';
import type { Params } from './messages.ts';

const two = (digits: string): string => digits.padStart(2, '0');

/** `2026-03-01` from `2026年3月1日`, `2026/3/1`, `2026.3.1` or `20260301`. */
export function dayOf(text: string): string | undefined {
	const match = /^\D*(\d{4})(?:\D+(\d{1,2})\D+(\d{1,2})|(\d{2})(\d{2}))\D*$/u.exec(halfWidth(text));
	if (!match) return undefined;
	const [, year = '', month = match[4] ?? '', day = match[5] ?? ''] = match;
	const found = `${year}-${two(month)}-${two(day)}`;
	return isRealDay(found) ? found : undefined;
}

/** `2026-05-01T17:00+08:00` from the same moment in another zone or form (RFC 3339). */
function momentFrom(text: string): string | undefined {
	const match =
		/^\s*(\d{4}\D+\d{1,2}\D+\d{1,2})日?[\sTt]*(上午|中午|下午|晚上)?\s*(\d{1,2})[:点时](\d{2})?分?(?::(\d{2})(?:\.\d+)?)?\s*(Z|z|[+-]\d{2}:?\d{2})?\s*$/u.exec(
			halfWidth(text),
		);
	if (!match) return undefined;
	const [, date, half = '', written, minute = '00', , zone] = match;
	const isLate = /[下晚]/u.test(half) && Number(written) < 12;
	const hour = String(Number(written) + (isLate ? 12 : 0));
	const day = dayOf(date as string);
	if (!day || Number(hour) > 23 || Number(minute) > 59) return undefined;
	const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone ?? '+08:00') ?? [
		'',
		'+',
		'00',
		'00',
	];
	const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
	const time = Date.parse(`${day}T${two(hour)}:${minute}:00Z`) + (480 - offset) * 60_000;
	return `${new Date(time).toISOString().slice(0, 16)}+08:00`;
}

/** `https://example.org/a` from an address without scheme, with one slash, spaces or full-width signs. */
function addressFrom(text: string): string | undefined {
	const plain = halfWidth(text)
		.trim()
		.replaceAll('。', '.')
		.replace(/\/\s+/gu, '/')
		.replace(/\s+/gu, '%20');
	const rest = plain.replace(/^https?:?\/*/iu, '').replace(/^[^/@]*@/u, '');
	const scheme = /^https?/iu.exec(plain)?.[0].toLowerCase() ?? 'https';
	const parsed = URL.parse(`${scheme}://${rest}`);
	return parsed?.hostname.includes('.') && /^[\w.-]+\.[a-z]{2,}$/iu.test(parsed.hostname)
		? `${scheme}://${rest}`
		: undefined;
}

/** What a hint may say besides the rule; nothing where the value gives no hold. */
export function suggestionFor(code: string, value: unknown): Params {
	const text = String(value ?? '');
	if (code === 'DATE_FORM') return { day: dayOf(text) };
	if (code === 'TIME_FORM') return { moment: momentFrom(text) };
	if (code === 'LINK_FORM') return { address: addressFrom(text) };
	return {};
}

import { z } from 'zod';
import { isRealDay } from './calendar.ts';
import { acrossFields, type Report } from './fail.ts';
import { day, filledList, slug, text, url } from './fields.ts';
import { JOB_STATUSES, POLICY_STATUSES } from './vocabulary.ts';

/** Where the facts of an entry come from: a document and its number, or an outlet. */
const SourceSchema = z.strictObject({
	title: text(2, 120).describe('文件或报道的标题。'),
	issuer: text(2, 80).describe('发布单位；原文没有印出时照实说明。'),
	number: text(2, 60).optional().describe('文号，如 青府〔2026〕1号。'),
	outlet: text(2, 60).optional().describe('刊登的媒体或网站。'),
	url: url().optional().describe('原文网址。'),
	published: day().optional().describe('发布日期。'),
	file: text(1, 120).optional().describe('原文附件的文件名。'),
});

/** A person compared the entry with its source on that day. */
const CheckedSchema = z.strictObject({
	on: day().describe('核对的日期，不能晚于今天。'),
	by: text(1, 40).describe('核对的人或岗位。'),
});

/** Fields at the head of every entry. */
export const headShape = {
	title: text(2, 60).describe('标题，2 至 60 个字。'),
	summary: text(10, 140).describe('一两句白话，用在列表、卡片和搜索里，10 至 140 个字。'),
};

/** Fields at the foot of every entry. */
export const footShape = {
	source: SourceSchema.optional().describe('事实的出处；示例以外必填。'),
	checked: CheckedSchema.optional().describe('谁在哪天把内容和出处核对过。'),
	review_by: day().optional().describe('下次核对的日期；过后页面显示待核对。'),
	sample: z.boolean().default(false).describe('示例内容：为演示而虚构，页面上会标明。'),
	former_ids: filledList(slug()).optional().describe('曾用的文件名；旧网址会转到这里。'),
	note: text(1, 2000).optional().describe('给编辑看的备注，不会发布。'),
	phone_public: z.boolean().optional().describe('本页的手机号码是对外公开的办公号码。'),
};

/** A misspelt `sample` has its own message; what follows from it is not asked for as well. */
const mayBeSample = ({ sample }: Record<string, any>): boolean =>
	sample !== undefined && sample !== false;

/** The rule every entry shares: facts need a source unless the entry is a sample. */
function reportMissingSource(entry: Record<string, any>, report: Report): void {
	if (!mayBeSample(entry) && entry.source === undefined) {
		report('FIELD_NEEDED_HERE', [], {
			field: 'source',
			reason: '不是示例的内容必须写明出处',
			example: 'source: {title: 文件标题, issuer: 发布单位}',
		});
	}
}

/** Reports `checked` missing where readers rely on it most: policies, jobs, stations. */
export function reportMissingCheck(entry: Record<string, any>, report: Report): void {
	if (!mayBeSample(entry) && entry.checked === undefined) {
		report('FIELD_NEEDED_HERE', [], {
			field: 'checked',
			reason: '读者要知道谁在哪天核对过',
			example: 'checked: {on: 2026-11-22, by: 核对人}',
		});
	}
}

/** States other than open; a misspelt one has its own message, and nothing follows from it. */
const ENDED: readonly unknown[] = Object.keys({ ...POLICY_STATUSES, ...JOB_STATUSES }).filter(
	(status) => status !== 'open',
);

/** Reports `since` and `reason` missing when an entry is no longer open. */
export function reportStatus(entry: Record<string, any>, report: Report): void {
	if (!ENDED.includes(entry.status)) return;
	for (const [field, example] of [
		['since', 'since: 2026-11-01'],
		['reason', 'reason: 一句话说明原因'],
	] as const) {
		if (entry[field] === undefined) {
			report('FIELD_NEEDED_HERE', [], {
				field,
				reason: `status 是 ${String(entry.status)}，读者要知道从哪天起、为什么`,
				example,
			});
		}
	}
}

/** Reports an end before its beginning; values that are no days are left to the field's own check. */
export function reportOrder(
	from: unknown,
	to: unknown,
	path: (string | number)[],
	report: Report,
): void {
	if (typeof from === 'string' && typeof to === 'string' && isBefore(to, from)) {
		report('DATE_ORDER', path, { from, to });
	}
}

/** Whether a text is a month, day or moment that exists; others have a message of their own. */
const isTime = (text: string): boolean =>
	/^\d{4}-\d{2}(?:-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d.*)?)?$/u.test(text) &&
	isRealDay(`${text.slice(0, 7)}-${text.slice(8, 10) || '01'}`);

/** Compares days, months and moments on their common precision. */
function isBefore(a: string, b: string): boolean {
	const length = Math.min(a.length, b.length);
	return isTime(a) && isTime(b) && a.slice(0, length) < b.slice(0, length);
}

/** The checks of a plain entry: a source, and whatever the type adds. */
export const entryRules = (more?: (entry: Record<string, any>, report: Report) => void) =>
	acrossFields((entry, report) => {
		reportMissingSource(entry, report);
		more?.(entry, report);
	});

/** Where the facts come from, as parsed. */
export type Source = z.output<typeof SourceSchema>;

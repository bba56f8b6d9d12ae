/** A programme, as partners get it. */
import { z } from 'zod';
import { defined } from '../../model/defined.ts';
import type { ProgrammeView, SiteView } from '../../site/site-view.ts';
import { dayOrMonth, ENTRY, entryItem } from './entry-item.ts';

export const ProgrammeItem = z.object({
	...ENTRY,
	state: z.literal('listed').describe('计划不算期限，总是 listed；起止见 period。'),
	issuer: z.string().optional().describe('发起单位。'),
	cohort: z.int().optional().describe('面向哪一届毕业生。'),
	period: z
		.object({
			from: dayOrMonth().optional().describe('开始。'),
			to: dayOrMonth().optional().describe('结束。'),
		})
		.optional()
		.describe('起止时间。'),
	items: z
		.array(
			z.object({
				n: z.int().describe('原文的编号。'),
				title: z.string().describe('标题，纯文字。'),
			}),
		)
		.describe('编号的各部分。'),
});

/** A programme as an item, with the titles of its parts. */
export function programmeItem(
	site: SiteView,
	programme: ProgrammeView,
): z.output<typeof ProgrammeItem> {
	const { issuer, cohort, period, items } = programme.data;
	return {
		...entryItem(site, programme),
		state: 'listed',
		...defined({ issuer, cohort, period: period && defined({ from: period.from, to: period.to }) }),
		items: items.map(({ n, title }) => ({ n, title })),
	};
}

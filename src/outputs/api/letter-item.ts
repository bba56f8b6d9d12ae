/** An open letter, as partners get it. */
import { z } from 'zod';
import { defined } from '../../model/defined.ts';
import type { LetterView, SiteView } from '../../site/site-view.ts';
import { day, ENTRY, entryItem } from './entry-item.ts';

export const LetterItem = z.object({
	...ENTRY,
	state: z.literal('listed').describe('公开信不撤下，总是 listed；期限见 until。'),
	cohort: z.int().describe('写给哪一届毕业生。'),
	signatory: z.string().describe('落款。'),
	addressee: z.string().describe('写给谁。'),
	issued: day().optional().describe('发出的日期。'),
	until: day().optional().describe('到哪天为止。'),
	policies: z.array(z.string()).optional().describe('信里承诺的政策的文件名。'),
});

/** A letter as an item, without its body. */
export function letterItem(site: SiteView, letter: LetterView): z.output<typeof LetterItem> {
	const { cohort, signatory, addressee, issued, until, policies } = letter.data;
	return {
		...entryItem(site, letter),
		state: 'listed',
		cohort,
		signatory,
		addressee,
		...defined({ issued, until, policies }),
	};
}

import { z } from 'zod';
import { entryRules, footShape, headShape, reportOrder } from './common.ts';
import {
	alt,
	assetPath,
	choice,
	day,
	dayOrMonth,
	filledList,
	slug,
	text,
	whole,
} from './fields.ts';
import { REACH_UNITS } from './vocabulary.ts';

/** The front matter of an open letter to one year's graduates: `letters/<slug>.mdx`. */
export const LetterSchema = z
	.strictObject({
		...headShape,
		cohort: whole(1950, 2100).describe('写给哪一届毕业生。'),
		signatory: text(2, 80).describe('落款。'),
		addressee: text(2, 80).describe('写给谁。'),
		issued: day().optional().describe('发出的日期。'),
		until: day().optional().describe('到哪天为止。'),
		policies: filledList(slug()).optional().describe('信里承诺的政策。'),
		stations: filledList(slug()).optional().describe('信里提到的驿站。'),
		events: filledList(slug()).optional().describe('信里提到的活动。'),
		reach: z
			.strictObject({
				contacted: whole(0, 1e9).describe('已联系的数量。'),
				total: whole(0, 1e9).optional().describe('总数。'),
				unit: choice(REACH_UNITS).describe('单位：people 人，contacts 人次。'),
				as_of: dayOrMonth().optional().describe('统计到哪天。'),
			})
			.optional()
			.describe('这封信送到了多少人。'),
		poster: z
			.strictObject({
				image: assetPath().describe('海报图片，在 assets/ 里。'),
				alt: alt().describe('图片说明。'),
			})
			.optional()
			.describe('海报。'),
		...footShape,
	})
	.check(
		entryRules((letter, report) => {
			reportOrder(letter.issued, letter.until, ['until'], report);
		}),
	);

/** The front matter of a letter, as parsed. */
export type Letter = z.output<typeof LetterSchema>;

import { z } from 'zod';
import { entryRules, footShape, headShape } from './common.ts';
import type { Report } from './fail.ts';
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
import { CONSENT_BASES, DIRECTIONS } from './vocabulary.ts';

/** The front matter of a returnee's story: `stories/<slug>.mdx`. */
export const StorySchema = z
	.strictObject({
		...headShape,
		person: z
			.strictObject({
				name: text(1, 40).describe('姓名；示例人物写明示例。'),
				hometown: text(1, 60).optional().describe('家乡。'),
				school: text(1, 80).optional().describe('毕业或就读院校。'),
				graduated: whole(1950, 2100).optional().describe('毕业年份。'),
				role: text(1, 80).optional().describe('职务。'),
				employer: text(1, 80).optional().describe('单位。'),
			})
			.describe('故事的主人公，只写出处里印出的内容。'),
		direction: choice(DIRECTIONS).describe('返乡、外来、外出或在读。'),
		published: dayOrMonth().optional().describe('发表的日期或月份。'),
		consent: z
			.strictObject({
				basis: choice(CONSENT_BASES).describe('凭什么可以发布。'),
				on: day().optional().describe('同意的日期。'),
				review_by: day().optional().describe('什么时候再问一次本人。'),
			})
			.optional()
			.describe('本人同意，必填。'),
		policies: filledList(slug()).optional().describe('用到的政策。'),
		photo: z
			.strictObject({
				src: assetPath().describe('照片，在 assets/ 里。'),
				alt: alt().describe('图片说明。'),
				credit: text(1, 80).describe('图片来源。'),
			})
			.optional()
			.describe('照片。'),
		...footShape,
	})
	.check(entryRules(reportMissingConsent));

/** What makes it right to publish a person's story is always said. */
function reportMissingConsent(story: Record<string, any>, report: Report): void {
	if (story.consent !== undefined) return;
	report('FIELD_NEEDED_HERE', [], {
		field: 'consent',
		reason: '要写明凭什么可以发布：公开报道 published-source，书面同意 written，虚构示例 sample',
		example: 'consent: {basis: published-source}',
	});
}

type Front = z.output<typeof StorySchema>;
/** The front matter of a story, as parsed; `consent` is there because the check asks for it. */
export type Story = Front & Required<Pick<Front, 'consent'>>;

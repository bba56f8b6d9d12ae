import { z } from 'zod';
import { AgeSchema } from './age.ts';
import {
	entryRules,
	footShape,
	headShape,
	reportMissingCheck,
	reportOrder,
	reportStatus,
} from './common.ts';
import { acrossFields } from './fail.ts';
import {
	choice,
	day,
	email,
	filledList,
	markdown,
	number,
	phone,
	regionId,
	text,
	url,
	whole,
} from './fields.ts';
import { DEGREES, JOB_KINDS, JOB_STATUSES, PAY_PERIODS } from './vocabulary.ts';

const PaySchema = z
	.strictObject({
		min: number().optional().describe('下限，元。'),
		max: number().optional().describe('上限，元。'),
		per: choice(PAY_PERIODS).optional().describe('按月、年、天或小时计。'),
		text: text(1, 80).optional().describe('补充或面议。'),
	})
	.check(
		acrossFields((pay, report) => {
			if (typeof pay.min === 'number' && typeof pay.max === 'number' && pay.min > pay.max) {
				report('JOB_PAY_MIN_ABOVE_MAX', ['min'], { min: pay.min, max: pay.max });
			}
			const hasSum = pay.min !== undefined || pay.max !== undefined;
			if (hasSum && pay.per === undefined) {
				report('FIELD_NEEDED_HERE', [], {
					field: 'per',
					reason: '有数额就要说明按月、年、天还是小时',
					example: 'per: month',
				});
			}
			if (!hasSum && pay.text === undefined) {
				report('FIELD_NEEDED_HERE', [], {
					field: 'text',
					reason: '没有数额时要用文字说明',
					example: 'text: 面议',
				});
			}
		}),
	);

/** One job, internship or service post: `jobs/<slug>.yaml`. */
export const JobSchema = z
	.strictObject({
		...headShape,
		kind: choice(JOB_KINDS).describe('种类。'),
		employer: z
			.strictObject({
				name: text(2, 80).describe('单位全称。'),
				kind: text(1, 40).optional().describe('单位性质，如 事业单位。'),
				url: url().optional().describe('单位网址。'),
			})
			.describe('招聘单位。'),
		place: z
			.strictObject({
				region: regionId().optional().describe('地区编号，如 guangdong/qingyuan/fogang。'),
				text: text(1, 80).describe('工作地点。'),
			})
			.describe('工作地点。'),
		headcount: whole(1, 100_000).optional().describe('招几人。'),
		pay: PaySchema.optional().describe('待遇；不知道就不写。'),
		requirements: z
			.strictObject({
				degrees: filledList(choice(DEGREES)).optional().describe('学历，任一即可。'),
				majors: filledList(text(1, 40)).optional().describe('专业或专业类；专业不限也可以写。'),
				age: AgeSchema.optional().describe('年龄，周岁。'),
				certificates: filledList(text(1, 60)).optional().describe('证书。'),
				text: text(1, 500).optional().describe('其他要求。'),
			})
			.optional()
			.describe('要求。'),
		duties: markdown().optional().describe('做什么，可用 Markdown。'),
		posted: day().describe('发布日期。'),
		closes: day().optional().describe('最后一天，当天仍可报名。'),
		open_until_filled: z.boolean().optional().describe('招满为止；需要同时写 review_by。'),
		apply: z
			.strictObject({
				url: url().optional().describe('报名网址。'),
				email: email().optional().describe('邮箱。'),
				phone: phone().optional().describe('电话，加英文引号。'),
				address: text(2, 120).optional().describe('报名地址。'),
				contact: text(1, 60).optional().describe('联系人或部门。'),
			})
			.describe('怎么报名，至少一种办法。'),
		status: choice(JOB_STATUSES).default('open').describe('状态；提前结束写 closed。'),
		since: day().optional().describe('从哪天起停止。'),
		reason: text(2, 200).optional().describe('为什么停止。'),
		shared: z.boolean().default(true).describe('可以出现在共享本地岗位的其他网站上。'),
		...footShape,
	})
	.check(
		entryRules((job, report) => {
			reportMissingCheck(job, report);
			reportStatus(job, report);
			reportOrder(job.posted, job.closes, ['closes'], report);
			reportEnd(job, report);
			const apply = job.apply;
			if (typeof apply === 'object' && apply !== null && !WAYS.some((way) => way in apply)) {
				report('FIELD_NEEDED_HERE', ['apply'], {
					field: 'apply',
					reason: '至少要有一种报名办法',
					example: 'phone: "0763-0000000"',
				});
			}
		}),
	);

const WAYS = ['url', 'email', 'phone', 'address', 'contact'];

/** A job ends on a day, or stays open until filled and then needs a day to look again. */
function reportEnd(
	job: Record<string, any>,
	report: Parameters<Parameters<typeof acrossFields>[0]>[1],
): void {
	const isUntilFilled = job.open_until_filled === true;
	if (job.closes === undefined && !isUntilFilled) {
		report('FIELD_NEEDED_HERE', [], {
			field: 'closes',
			reason: '岗位要有截止日期，或写明招满为止',
			example: 'closes: 2027-03-31',
		});
	}
	if (job.closes !== undefined && isUntilFilled) {
		report('FIELDS_EXCLUDE', ['open_until_filled'], { other: 'closes' });
	}
	if (isUntilFilled && job.review_by === undefined) {
		report('FIELD_NEEDED_HERE', [], {
			field: 'review_by',
			reason: '招满为止的岗位要定一个复查日期',
			example: 'review_by: 2027-03-31',
		});
	}
}

/** One job, as parsed. */
export type Job = z.output<typeof JobSchema>;

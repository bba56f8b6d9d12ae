import { z } from 'zod';
import { fail } from './fail.ts';
import { filledList, list, text, url } from './fields.ts';

/** The number of the content format this code reads. */
const CONTENT_FORMAT = 1;

/** The portal above all sites: `portal.yaml`. */
export const PortalSchema = z.strictObject({
	format: z
		.number()
		.check((ctx) => {
			if (ctx.value !== CONTENT_FORMAT) fail(ctx, 'FORMAT_UNKNOWN', { known: CONTENT_FORMAT });
		})
		.describe('内容格式的编号。'),
	title: text(2, 30).describe('总站名称。'),
	operator: text(2, 60).describe('谁在运营。'),
	language: z.enum(['zh-CN']).default('zh-CN').describe('默认语言。'),
	url: url().optional().describe('总站的对外网址。'),
	offline: z.boolean().optional().describe('是否提供离线浏览。'),
	search_sites: filledList(
		z.strictObject({
			name: text(2, 30).describe('网站名称。'),
			url: url().describe('同样由归雁生成的网站或总站的网址。'),
		}),
	)
		.optional()
		.describe('总站同时搜索的合作网站。'),
	editing: z
		.strictObject({
			backend: text(2, 40).describe('表单编辑器的后端名称。'),
			url: url().optional().describe('后端网址。'),
		})
		.optional()
		.describe('表单编辑器的后端。'),
});

/** Search synonyms: `synonyms.yaml`, a list of groups of words that mean the same. */
export const SynonymsSchema = list(
	filledList(text(1, 30).meta({ minLength: 2, description: '两个字以上的词，不写标点。' })).meta({
		minItems: 2,
		uniqueItems: true,
		description: '一组意思相同的词，两个以上；一个词只在一组里。',
	}),
);

/** Groups of words that mean the same, as parsed. */
export type Synonyms = z.output<typeof SynonymsSchema>;

/** The portal, as parsed. */
export type Portal = z.output<typeof PortalSchema>;

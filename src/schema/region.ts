import { z } from 'zod';
import { contrast, PAPER, shadeWithContrast } from './contrast.ts';
import { fail } from './fail.ts';
import { choice, filledList, phone, regionId, slug, text, url } from './fields.ts';
import { LEVELS } from './vocabulary.ts';

const accent = () =>
	z.string().check((ctx) => {
		if (!/^#[0-9a-fA-F]{6}$/u.test(ctx.value)) return fail(ctx, 'COLOUR_FORM');
		const ratio = contrast(ctx.value, PAPER);
		if (ratio < 4.5) {
			const nearest = shadeWithContrast(ctx.value, PAPER, 4.5, '#000000');
			fail(ctx, 'COLOUR_CONTRAST', { ratio: ratio.toFixed(2), nearest });
		}
	});

const code = () =>
	z.string().check((ctx) => {
		if (!/^\d{6}$|^\d{9}$/u.test(ctx.value)) fail(ctx, 'REGION_CODE_FORM');
	});

/** No two pages with one address: `p/<slug>/`. */
const landings = <T extends z.ZodType>(list: T) =>
	list.check((ctx) => {
		if (!Array.isArray(ctx.value)) return;
		const slugs: unknown[] = ctx.value.map((item: any) => item?.slug);
		slugs.forEach((taken, index) => {
			if (taken !== undefined && slugs.indexOf(taken) < index)
				fail(ctx, 'LANDING_TAKEN', { slug: taken }, [index, 'slug']);
		});
	});

/** Hosts that read `_headers` take lines below 2000 characters, and these stand in one. */
const LONGEST_PARTNERS = 1900;

const fitting = <T extends z.ZodType>(list: T) =>
	list.check((ctx) => {
		if (!Array.isArray(ctx.value)) return;
		const length = ctx.value.join(' ').length;
		if (length > LONGEST_PARTNERS)
			fail(ctx, 'PARTNERS_TOO_LONG', { length, max: LONGEST_PARTNERS });
	});

const origin = () =>
	z.string().check((ctx) => {
		const address = originIn(ctx.value);
		if (address !== ctx.value) fail(ctx, 'LINK_FORM', address ? { address } : {});
	});

/** The origin of an address, also of one without `https://`; a star would let in a whole domain. */
function originIn(text: string): string | undefined {
	const parsed = URL.parse(text);
	const { protocol = '', host = '' } = (parsed?.host ? parsed : URL.parse(`https://${text}`)) ?? {};
	const isName = !host.includes('*') && (parsed !== null || host.includes('.'));
	return isName && /^https?:$/u.test(protocol) && host ? `https://${host}` : undefined;
}

const SiteSchema = z.strictObject({
	slug: slug().optional().describe('网站的文件夹名；默认是地区文件夹名，全国唯一。'),
	title: text(2, 20).describe('网站名，如 青禾归雁。'),
	tagline: text(4, 60).describe('一句话说明这个网站。'),
	url: url().optional().describe('对外网址。'),
	accent: accent().default('#0f6b5c').describe('主色，#rrggbb，在页面底色上对比度不低于 4.5:1。'),
	languages: filledList(z.enum(['zh-CN', 'zh-Hant', 'en']))
		.optional()
		.describe('界面语言。'),
	traditional_names: filledList(
		z.strictObject({
			simplified: text(1, 30).describe('简体写法，如 范家里村。'),
			traditional: text(1, 30).describe('繁体写法，如 范家里村。'),
		}),
	)
		.optional()
		.describe('转成繁体时照这里写的地名、人名。'),
	government: z
		.strictObject({
			id_code: text(10, 10).optional().describe('政府网站标识码，10 位，加英文引号。'),
			name: text(2, 40).optional().describe('政府网站名称；省略时用网站名。'),
		})
		.optional()
		.describe('是政府网站或它的栏目时填写，网页会带上政府网站的标签。'),
});

/** A place in the administrative tree: `region.yaml`. With `site` it gets a website. */
export const RegionSchema = z.strictObject({
	name: text(2, 30).describe('全称，如 佛冈县。'),
	code: code().optional().describe('行政区划代码（GB/T 2260），加英文引号。'),
	level: choice(LEVELS).describe('层级。'),
	aliases: filledList(text(1, 30)).optional().describe('简称和旧称，供搜索。'),
	english: text(2, 60).optional().describe('英文名。'),
	site: SiteSchema.optional().describe('有网站的地区填写。'),
	contacts: filledList(
		z.strictObject({
			label: text(2, 60).describe('找谁。'),
			phone: phone().optional().describe('电话，加英文引号。'),
			hours: text(2, 80).optional().describe('时间。'),
			address: text(2, 120).optional().describe('地址。'),
			url: url().optional().describe('网址。'),
		}),
	)
		.optional()
		.describe('联系方式。'),
	platforms: filledList(
		z.strictObject({
			name: text(2, 60).describe('平台名称。'),
			operator: text(2, 80).optional().describe('主办单位。'),
			url: url().optional().describe('网址。'),
			use: text(2, 200).describe('能做什么。'),
		}),
	)
		.optional()
		.describe('请读者去用的公共服务平台。'),
	shares: z
		.strictObject({
			jobs_from: filledList(regionId()).describe('本站也显示这些地区的岗位。'),
		})
		.optional()
		.describe('和其他地区共享。'),
	embed: z
		.strictObject({
			partners: fitting(filledList(origin()))
				.optional()
				.describe('允许嵌入本站的网站，如 https://example.org。'),
			landing: landings(
				filledList(
					z.strictObject({
						slug: slug().describe('联名页的文件夹名。'),
						name: text(2, 40).describe('合作单位的名称。'),
						url: url().optional().describe('合作单位的网址。'),
					}),
				),
			)
				.optional()
				.describe('给只放链接的合作单位的联名页，网址是 p/文件夹名/。'),
		})
		.optional()
		.describe('嵌入和联名。'),
	successor: regionId().optional().describe('合并或更名后的地区编号。'),
	sample: z.boolean().default(false).describe('虚构的示例地区。'),
});

/** A region, as parsed. */
export type Region = z.output<typeof RegionSchema>;

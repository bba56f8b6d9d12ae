/** What every item of the interface for partners says of an entry. */
import { z } from 'zod';
import { type EntryData, type EntryType, TYPE_NAMES } from '../../schema/registry.ts';
import { entryAddress } from '../../site/entry-address.ts';
import type { Listed, SiteView } from '../../site/site-view.ts';
import { webAddress } from '../../site/web-address.ts';
import { escapeXml } from '../xml.ts';

/** A day in Asia/Shanghai (ISO 8601). */
export const day = () => z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
/** A day or a month. */
export const dayOrMonth = () => z.string().regex(/^\d{4}-\d{2}(?:-\d{2})?$/u);

/** Fields of every item. */
export const ENTRY = {
	id: z.string().describe('固定不变的编号：地区编号、类型和文件名。'),
	type: z.enum(TYPE_NAMES).describe('类型。'),
	title: z.string().describe('标题，纯文字。'),
	summary: z.string().describe('摘要，纯文字。'),
	summary_html: z.string().describe('摘要，HTML，已经转义。'),
	region: z
		.object({ id: z.string().describe('地区编号。'), name: z.string().describe('地区全称。') })
		.describe('这一条是谁的。'),
	path: z.string().describe('网页的地址，从这个网站的根算起。'),
	url: z.url().optional().describe('网页的完整网址；网站还没有对外网址时没有这一项。'),
	updated: day().optional().describe('内容最近一次变动或核对的日期。'),
	source: z
		.object({
			title: z.string().describe('文件或报道的标题。'),
			issuer: z.string().describe('发布单位。'),
			number: z.string().optional().describe('文号。'),
			url: z.url().optional().describe('原文网址。'),
		})
		.optional()
		.describe('出处；示例可以没有。'),
	former_ids: z.array(z.string()).optional().describe('曾用的编号。'),
	sample: z.boolean().describe('是不是虚构的示例。'),
};

type EntryItem = z.output<z.ZodObject<typeof ENTRY>>;

/** The stable id of an entry: `guangdong/qingyuan/fogang/jobs/nurse`. */
export const itemId = (region: string, type: EntryType, id: string): string =>
	`${region}/${type}/${id}`;

/** Where the page of an entry is. */
export function addressOf(
	site: SiteView,
	entry: Pick<Listed<unknown>, 'href' | 'isHere'>,
): Pick<EntryItem, 'path' | 'url'> {
	const url = entryAddress(site, entry);
	return { path: entry.href, ...(url === undefined ? {} : { url }) };
}

/** The fields of every item. */
export function entryItem(site: SiteView, entry: Listed<EntryData[EntryType], unknown>): EntryItem {
	const { type, id, title, summary, home, data, updated } = entry;
	return {
		id: itemId(home.region, type, id),
		type,
		title,
		summary,
		summary_html: `<p>${escapeXml(summary)}</p>`,
		region: { id: home.region, name: home.name },
		...addressOf(site, entry),
		...(updated === undefined ? {} : { updated }),
		...(data.source === undefined ? {} : { source: sourceOf(data.source) }),
		...(data.former_ids === undefined
			? {}
			: { former_ids: data.former_ids.map((former) => itemId(home.region, type, former)) }),
		sample: entry.isSample,
	};
}

const sourceOf = ({
	title,
	issuer,
	number,
	url,
}: NonNullable<EntryData[EntryType]['source']>): NonNullable<EntryItem['source']> => ({
	title,
	issuer,
	...(number === undefined ? {} : { number }),
	...(url === undefined ? {} : { url: webAddress(url) }),
});

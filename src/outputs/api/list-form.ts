/** What every list for partners has around its items. */
import { z } from 'zod';
import { newestDay } from '../../site/entry-updated.ts';
import type { OfferedItem } from '../../site/portal-view.ts';
import { day } from './entry-item.ts';

/** Under which others may use the lists. */
const LICENSE = 'CC BY 4.0';

const Site = z.object({
	region: z.string().optional().describe('地区编号；总站没有这一项。'),
	name: z.string().describe('网站名。'),
	url: z.url().optional().describe('网站的对外网址。'),
	sample: z.boolean().describe('是不是示例网站。'),
});

/** The form of a list. */
export const listForm = (name: string, item: z.ZodType) =>
	z.object({
		version: z.literal(1).describe('接口的版本；1 里只会增加字段，不会改、不会删。'),
		list: z.literal(name).describe('清单的名字。'),
		site: Site.describe('谁的清单。'),
		license: z.string().describe('转载的许可；请注明来源网站。'),
		updated: day().optional().describe('各条 updated 或 on 里最近的一天，不是生成的时间。'),
		items: z.array(item).describe('各条。'),
	});

export interface ApiList<Item = unknown> {
	version: 1;
	list: string;
	site: z.output<typeof Site>;
	license: string;
	updated?: string;
	items: Item[];
}

/** Items in their wrapper. */
export function wrapped<Item extends Pick<OfferedItem, 'updated' | 'on'>>(
	list: string,
	site: ApiList['site'],
	items: Item[],
): ApiList<Item> {
	const updated = newestDay(
		// A change may lie ahead, which is no news of the day.
		items.map((item) => item.updated ?? (list === 'changes' ? undefined : item.on)),
	);
	return {
		version: 1,
		list,
		site,
		license: LICENSE,
		...(updated === undefined ? {} : { updated }),
		items,
	};
}

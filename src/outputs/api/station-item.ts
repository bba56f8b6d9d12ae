/** A station, as partners get it. */
import { z } from 'zod';
import { defined } from '../../model/defined.ts';
import { DATUMS, STATION_KINDS } from '../../schema/vocabulary.ts';
import type { SiteView, StationView } from '../../site/site-view.ts';
import { ENTRY, entryItem } from './entry-item.ts';
import { keys } from './keys.ts';

export const StationItem = z.object({
	...ENTRY,
	kind: z.enum(keys(STATION_KINDS)).describe('种类。'),
	state: z.literal('listed').describe('驿站没有期限，总是 listed。'),
	host: z.string().optional().describe('设在哪里。'),
	address: z.string().optional().describe('地址。'),
	phone: z.string().optional().describe('电话。'),
	hours: z.string().optional().describe('开放时间。'),
	services: z.array(z.string()).optional().describe('能办什么。'),
	location: z
		.object({
			lat: z.number().describe('纬度。'),
			lng: z.number().describe('经度。'),
			datum: z.enum(keys(DATUMS)).describe('坐标系。'),
		})
		.optional()
		.describe('地图位置。'),
});

/** A station as an item; a host that is a region is told by its name. */
export function stationItem(site: SiteView, station: StationView): z.output<typeof StationItem> {
	const { kind, host, address, phone, hours, services, location } = station.data;
	return {
		...entryItem(site, station),
		kind,
		state: 'listed',
		...defined({
			host: host && (site.regionNames[host] ?? host),
			address,
			phone,
			hours,
			services,
			location,
		}),
	};
}

/** An event with a day and a place as schema.org's Event. */
import { defined } from '../../model/defined.ts';
import { publicAddress } from '../../site/addresses.ts';
import type { EventView, SiteView } from '../../site/site-view.ts';
import { webAddress } from '../../site/web-address.ts';
import type { StructuredData } from './structured-data.ts';

/** A text that names a day; a month alone does not. */
const hasDay = (moment: string | undefined): moment is string =>
	moment !== undefined && moment.length >= 'YYYY-MM-DD'.length;

/**
 * Undefined for a sample, an event that is past, one without a day and one of which nobody knows
 * where it takes place. A cancelled one says so.
 */
export function event(site: SiteView, view: EventView): StructuredData | undefined {
	const { data, state } = view;
	const location = [
		...(data.place ? [{ '@type': 'Place', name: data.place, address: data.place }] : []),
		...(data.online ? [{ '@type': 'VirtualLocation', url: webAddress(data.online) }] : []),
	];
	if (site.isSample || view.isSample || !view.isHere || state === 'past') return undefined;
	if (!hasDay(data.starts) || location.length === 0) return undefined;
	const status = state === 'cancelled' ? 'EventCancelled' : 'EventScheduled';
	return {
		'@context': 'https://schema.org',
		'@type': 'Event',
		name: view.title,
		description: view.summary,
		startDate: data.starts,
		eventStatus: `https://schema.org/${status}`,
		eventAttendanceMode: `https://schema.org/${attendanceOf(data)}EventAttendanceMode`,
		location: location.length === 1 ? location[0] : location,
		...defined({
			endDate: hasDay(data.ends) ? data.ends : undefined,
			organizer: data.organiser && { '@type': 'Organization', name: data.organiser },
			url: publicAddress(site, view.href),
		}),
	};
}

function attendanceOf({ place, online }: EventView['data']): string {
	if (place && online) return 'Mixed';
	return place ? 'Offline' : 'Online';
}

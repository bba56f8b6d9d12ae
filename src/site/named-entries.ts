/** What a reader may look for by its name: everything of a site but its jobs, which have kinds. */
import type { Named } from './a-to-z.ts';
import type { SiteView } from './site-view.ts';

/** A policy by each of its benefits, everything else by its title; only what has its page here. */
export function namedEntries(site: SiteView): Named[] {
	const policies = site.policies.flatMap(({ title, href, shown }) => {
		const benefits = (shown.data.benefits ?? []).map(({ label }) => label);
		return (benefits.length > 0 ? benefits : [title]).map((name) => ({ name, href }));
	});
	const others = (['programmes', 'stations', 'events', 'letters', 'stories'] as const).flatMap(
		(type) => site[type].filter(({ isHere }) => isHere),
	);
	return [...policies, ...others.map(({ title, href }) => ({ name: title, href }))];
}

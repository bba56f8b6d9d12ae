/** A page of every kind, of the sample county where a site has it. */

export interface PageKind {
	/** What the picture is called. */
	name: string;
	/** Address below the published tree. */
	path: string;
	/** What is tapped before the picture is taken. */
	tap?: string;
}

/** In the order in which a reader may come upon them. */
export const PAGE_KINDS: readonly PageKind[] = [
	{ name: 'portal', path: '' },
	{ name: 'home', path: 'qinghe/' },
	{ name: 'policies', path: 'qinghe/policies/' },
	{ name: 'policy', path: 'qinghe/policies/startup-grant/' },
	{ name: 'finder, question', path: 'qinghe/finder/' },
	{ name: 'finder, result', path: 'qinghe/finder/', tap: '#skip' },
	{ name: 'jobs', path: 'qinghe/jobs/' },
	{ name: 'job', path: 'qinghe/jobs/county-hospital-nurse/' },
	{ name: 'compare', path: 'compare/startup/' },
	{ name: 'letter', path: 'qinghe/letters/2027-guiyan/' },
	{ name: 'story', path: 'qinghe/stories/tea-hill-lin-xiaohe/' },
	{ name: 'events', path: 'qinghe/events/' },
	{ name: 'stations', path: 'qinghe/stations/' },
	{ name: 'programme', path: 'qinghe/programmes/yangui/' },
	{ name: 'changes', path: 'qinghe/policies/changes/' },
	{ name: 'search', path: 'qinghe/search/' },
	{ name: 'about', path: 'qinghe/about/' },
	{ name: 'components', path: 'guide/components/' },
];

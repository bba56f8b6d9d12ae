import type { PARTNERS as ZH } from '../zh/partners.ts';

/** Words of what other people's sites show of us, in English. */
export const PARTNERS: typeof ZH = {
	landing: {
		title: (partner, site) => `${partner} × ${site}`,
		lead: (partner, region) =>
			`For graduates from ${partner}: jobs and policies of ${region}, each with its state today.`,
		back: (partner) => `Back to ${partner}`,
	},
	csv: {
		title: 'Job',
		kind: 'Kind',
		employer: 'Employer',
		place: 'Place',
		headcount: 'People',
		pay: 'Pay',
		degrees: 'Degrees',
		majors: 'Majors',
		posted: 'Posted',
		closes: 'Closes',
		region: 'Region',
		address: 'Page',
		sample: 'Sample',
	},
	embed: {
		jobs: (site: string) => `${site}: jobs`,
		policies: (site: string) => `${site}: policies`,
		allJobs: 'All jobs',
		allPolicies: 'All policies',
		noJobs: 'No open jobs at present.',
		noPolicies: 'No policies open at present.',
		over: 'Everything on this page has closed. See the site for the latest.',
		noEnd: 'No closing date published',
		sample: 'Sample, all of it invented',
		readLetter: 'Read the letter',
		element: {
			title: '{}: jobs',
			closes: 'Closes {}',
			open: 'Until filled',
			all: 'All jobs',
			sample: 'Sample, all of it invented',
			empty: 'No open jobs at present.',
			outdated: 'All jobs in this list have closed. See the site for the latest.',
			unavailable: 'The list of jobs cannot be read now. See the site:',
		},
	},
};

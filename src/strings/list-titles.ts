/** What a list of a site is called where it stands alone: in a frame or a feed. */
import { labelled } from './format.ts';
import { t } from './interface.ts';
import { JOB_KINDS, TOPICS } from './vocabulary.ts';

/** Jobs of the site of that title, of a kind or of all. */
export const jobsTitle = (site: string, kind?: string): string =>
	kind === undefined
		? t.embed.jobs(site)
		: labelled(site, JOB_KINDS[kind as keyof typeof JOB_KINDS]);

/** Its policies, of a topic or of all. */
export const policiesTitle = (site: string, topic?: string): string =>
	topic === undefined
		? t.embed.policies(site)
		: labelled(site, TOPICS[topic as keyof typeof TOPICS]);

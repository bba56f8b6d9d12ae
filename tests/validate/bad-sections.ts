/** Sections of a site that an inspection would find fault with. */
import type { BadFixture } from './check-content.ts';

export const BAD_SECTIONS: BadFixture[] = [
	{
		code: 'SECTION_EMPTY',
		bad: { 'g/y/events/': '' },
		at: 'g/y/region.yaml:1:1',
	},
	{
		code: 'SECTION_STALE',
		bad: ['g/x/jobs/nurse.yaml', '2026-11-20', '2026-11-16'],
		at: 'g/x/region.yaml:1:1',
	},
];

/** A job as schema.org's JobPosting, by Google's rules: what the page says, and only while it is open. */
import { defined } from '../../model/defined.ts';
import { lastDayToApply } from '../../model/job-state.ts';
import { isOpen } from '../../model/policy-state.ts';
import type { Job } from '../../schema/job.ts';
import { publicAddress } from '../../site/addresses.ts';
import { mayBeShown } from '../../site/embed-rows.ts';
import { homeAddress } from '../../site/entry-address.ts';
import type { JobView, SiteView } from '../../site/site-view.ts';
import { webAddress } from '../../site/web-address.ts';
import { jobDescription } from './job-description.ts';
import type { StructuredData } from './structured-data.ts';

/** Kinds that are an employment type for sure; of the others the page says nothing of the kind. */
const EMPLOYMENT_TYPES: Partial<Record<Job['kind'], string>> = {
	internship: 'INTERN',
	traineeship: 'INTERN',
	volunteer: 'VOLUNTEER',
};

const PAY_UNITS = { hour: 'HOUR', day: 'DAY', month: 'MONTH', year: 'YEAR' } as const;

/** Values of `credentialCategory` that Google knows. */
const CREDENTIALS = {
	associate: 'associate degree',
	bachelor: 'bachelor degree',
	master: 'postgraduate degree',
	doctor: 'postgraduate degree',
} as const;

/**
 * Undefined for a sample, a job that is not open or was to be checked, and one whose page for search
 * engines is on another site.
 */
export function jobPosting(site: SiteView, job: JobView): StructuredData | undefined {
	const { data } = job;
	if (site.isSample || job.isSample || !job.isHere) return undefined;
	if (homeAddress(job) !== undefined) return undefined;
	if (!isOpen(job.state) || !mayBeShown(job)) return undefined;
	const last = lastDayToApply(data);
	return {
		'@context': 'https://schema.org',
		'@type': 'JobPosting',
		title: job.title,
		description: jobDescription(job),
		datePosted: data.posted,
		hiringOrganization: {
			'@type': 'Organization',
			name: data.employer.name,
			...defined({ sameAs: data.employer.url && webAddress(data.employer.url) }),
		},
		jobLocation: {
			'@type': 'Place',
			address: {
				'@type': 'PostalAddress',
				addressCountry: 'CN',
				...defined({ addressRegion: provinceOf(site, job) }),
				addressLocality: data.place.text,
			},
		},
		// The same on every site that shows the job.
		identifier: {
			'@type': 'PropertyValue',
			name: job.home.name,
			value: `${job.home.region}/jobs/${job.id}`,
		},
		...defined({
			// The job can be applied for until the end of its last day in Asia/Shanghai.
			validThrough: last && `${last}T23:59:59+08:00`,
			totalJobOpenings: data.headcount,
			baseSalary: data.pay && salary(data.pay),
			employmentType: EMPLOYMENT_TYPES[data.kind],
			educationRequirements: credentials(data.requirements?.degrees),
			url: publicAddress(site, job.href),
		}),
	};
}

/** Name of the province, where the job is surely in the one this site belongs to. */
function provinceOf(site: SiteView, job: JobView): string | undefined {
	const first = (id: string): string | undefined => id.split('/')[0];
	const isSame = first(job.data.place.region ?? job.home.region) === first(site.region.id);
	if (!isSame) return undefined;
	return [...site.trail, site.region].find(({ level }) => level === 'province')?.name;
}

/** Yuan by hour, day, month or year; undefined where no sum is known. */
function salary({ min, max, per }: NonNullable<Job['pay']>): object | undefined {
	if ((min === undefined && max === undefined) || per === undefined) return undefined;
	return {
		'@type': 'MonetaryAmount',
		currency: 'CNY',
		value: {
			'@type': 'QuantitativeValue',
			...(min === max ? { value: min } : defined({ minValue: min, maxValue: max })),
			unitText: PAY_UNITS[per],
		},
	};
}

/** Each of the degrees asked for will do. */
function credentials(
	degrees: readonly (keyof typeof CREDENTIALS)[] | undefined,
): object[] | undefined {
	const categories = new Set((degrees ?? []).map((degree) => CREDENTIALS[degree]));
	if (categories.size === 0) return undefined;
	return [...categories].map((credentialCategory) => ({
		'@type': 'EducationalOccupationalCredential',
		credentialCategory,
	}));
}

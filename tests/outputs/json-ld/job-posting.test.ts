import { describe, expect, test } from 'vitest';
import { jobPosting } from '../../../src/outputs/json-ld/job-posting.ts';
import type { Job } from '../../../src/schema/job.ts';
import { type SiteOptions, siteWith } from './site-of.ts';

const URL = 'https://x.example.org';

function posting(fields: Partial<Job>, options?: SiteOptions): any {
	const site = siteWith('jobs', fields, options);
	return jobPosting(site, site.jobs[0]!);
}

describe('a job posting', () => {
	test('says what is known and nothing else', () => {
		expect(posting({ title: '护士', posted: '2026-05-01', closes: '2026-06-30' })).toEqual({
			'@context': 'https://schema.org',
			'@type': 'JobPosting',
			title: '护士',
			description: '<p>一句话说明这条内容，十个字以上。</p>',
			datePosted: '2026-05-01',
			validThrough: '2026-06-30T23:59:59+08:00',
			hiringOrganization: { '@type': 'Organization', name: '示例公司' },
			jobLocation: {
				'@type': 'Place',
				address: {
					'@type': 'PostalAddress',
					addressCountry: 'CN',
					addressRegion: '某省',
					addressLocality: '青禾县',
				},
			},
			identifier: { '@type': 'PropertyValue', name: '甲县', value: 'p/x/jobs/one' },
		});
	});

	test('ends with the last day in Asia/Shanghai, also after an early stop', () => {
		const last = { posted: '2026-05-01', closes: '2026-06-30' };
		expect(posting(last, { day: '2026-06-30' }).validThrough).toBe('2026-06-30T23:59:59+08:00');
		expect(posting(last, { day: '2026-07-01' })).toBeUndefined();
		const stopped = { ...last, status: 'closed', since: '2026-06-11' } as const;
		expect(posting(stopped, { day: '2026-06-10' }).validThrough).toBe('2026-06-10T23:59:59+08:00');
		expect(posting(stopped, { day: '2026-06-11' })).toBeUndefined();
	});

	test('has no end where the job is open until filled', () => {
		const job = { closes: undefined, open_until_filled: true, review_by: '2026-12-01' };
		expect(posting(job)).not.toHaveProperty('validThrough');
	});

	test('is not there before the job begins, nor for samples', () => {
		expect(posting({ posted: '2026-06-02' })).toBeUndefined();
		expect(posting({ sample: true })).toBeUndefined();
		expect(posting({}, { sample: true })).toBeUndefined();
		expect(posting({})).toBeDefined();
	});

	test('is not there where the page is on another site', () => {
		const site = siteWith('jobs', {});
		expect(jobPosting(site, { ...site.jobs[0]!, isHere: false })).toBeUndefined();
	});

	test('invents no pay, no number and no kind of employment', () => {
		const vague = posting({ kind: 'public-exam', pay: { text: '面议', per: 'month' } });
		const invented = /^(?:baseSalary|totalJobOpenings|employmentType|directApply)$/u;
		expect(Object.keys(vague).filter((name) => invented.test(name))).toEqual([]);
		expect(posting({ pay: { min: 3000, per: 'month' } }).baseSalary).toEqual({
			'@type': 'MonetaryAmount',
			currency: 'CNY',
			value: { '@type': 'QuantitativeValue', minValue: 3000, unitText: 'MONTH' },
		});
		expect(posting({ pay: { min: 20, max: 20, per: 'hour' } }).baseSalary.value).toEqual({
			'@type': 'QuantitativeValue',
			value: 20,
			unitText: 'HOUR',
		});
		expect(posting({ headcount: 3 }).totalJobOpenings).toBe(3);
	});

	test('names kinds that are sure', () => {
		expect(posting({ kind: 'traineeship' }).employmentType).toBe('INTERN');
		expect(posting({ kind: 'volunteer' }).employmentType).toBe('VOLUNTEER');
	});

	test('names each degree once, in the words search engines know', () => {
		const { educationRequirements } = posting({
			requirements: { degrees: ['bachelor', 'master', 'doctor'] },
		});
		expect(educationRequirements.map((one: any) => one.credentialCategory)).toEqual([
			'bachelor degree',
			'postgraduate degree',
		]);
	});

	test('has an address only where the site has one', () => {
		expect(posting({})).not.toHaveProperty('url');
		expect(posting({}, { url: URL }).url).toBe(`${URL}/jobs/one/`);
	});

	test('has no province where the place is in another', () => {
		const place = { region: 'q/y', text: '乙县' };
		expect(posting({ place }).jobLocation.address).not.toHaveProperty('addressRegion');
	});

	test('describes the job in escaped words, without links', () => {
		const { description } = posting({
			summary: '三人以上 <b>&</b> 两人以下的示例',
			requirements: { degrees: ['bachelor'], text: '会用 a<b' },
			duties: '做**三件**事：\n\n- [看](https://example.org)\n- 写 `<x>`',
		});
		expect(description).toMatch(/^<p>三人以上 &lt;b&gt;&amp;&lt;\/b&gt; 两人以下的示例<\/p>/u);
		expect(description).toContain('<li>其他：会用 a&lt;b</li>');
		expect(description).toContain('做<strong>三件</strong>事');
		expect(description).toContain('<li>看</li>');
		expect(description).toContain('<code>&lt;x&gt;</code>');
		expect(description).not.toContain('<a');
	});
});

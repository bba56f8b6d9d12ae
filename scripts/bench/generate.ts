/**
 * Synthetic content to measure with: one province, prefectures without sites, and counties with
 * sites. A county holds 42 policies with details of about 2,000 characters, 51 jobs, 5 stories and
 * 2 letters; with the address of each policy's version and its lists a site has 185 pages.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jobText, letterText, policySlug, policyText, storyText } from './entries.ts';
import { choices } from './random.ts';

/** Entries of every county. */
export const PER_COUNTY = { policies: 42, jobs: 51, stories: 5, letters: 2 };

const COUNTIES_PER_PREFECTURE = 10;
const PROVINCE = 'moni';

const padded = (number: number, length: number): string => String(number).padStart(length, '0');
const upTo = (count: number): number[] =>
	Array.from({ length: count }, (_item, index) => index + 1);

/** Region id of the county with that number, from 1. */
export function countyId(number: number): string {
	const prefecture = Math.ceil(number / COUNTIES_PER_PREFECTURE);
	return `${PROVINCE}/city-${padded(prefecture, 3)}/county-${padded(number, 4)}`;
}

/** Writes `counties` synthetic counties into `folder`; the same seed gives the same bytes. */
export function generateCounties(folder: string, counties: number, seed = 1): void {
	const write = (path: string, text: string): void => {
		const target = join(folder, path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, text);
	};
	write('portal.yaml', 'format: 1\ntitle: 测速\noperator: 测速用的虚构内容\n');
	write(`${PROVINCE}/region.yaml`, 'name: 模拟省\nlevel: province\nsample: true\n');
	for (const number of upTo(Math.ceil(counties / COUNTIES_PER_PREFECTURE))) {
		const name = `模拟第${number}市`;
		write(
			`${PROVINCE}/city-${padded(number, 3)}/region.yaml`,
			`name: ${name}\nlevel: prefecture\nsample: true\n`,
		);
	}
	for (const number of upTo(counties)) {
		for (const [path, text] of countyFiles(number, seed))
			write(`${countyId(number)}/${path}`, text);
	}
}

/** Files of one county, by their path in its folder; each county has a sequence of its own. */
function* countyFiles(number: number, seed: number): Generator<[string, string]> {
	const own = choices(seed * 100_000 + number);
	yield ['region.yaml', regionText(number)];
	for (const policy of upTo(PER_COUNTY.policies)) {
		const text = policyText(own, policy, PER_COUNTY.policies);
		yield [`policies/${policySlug(policy)}.v1.yaml`, text];
	}
	for (const job of upTo(PER_COUNTY.jobs))
		yield [`jobs/job-${padded(job, 3)}.yaml`, jobText(own, job)];
	for (const story of upTo(PER_COUNTY.stories))
		yield [`stories/story-${story}.mdx`, storyText(own, story)];
	for (const letter of upTo(PER_COUNTY.letters)) {
		const cohort = 2025 + letter;
		yield [`letters/${cohort}-letter.mdx`, letterText(own, cohort)];
	}
}

const regionText = (number: number): string => `name: 模拟第${number}县
level: county
site:
  title: 模拟${number}县归雁
  tagline: 虚构的县，只用来测量生成的速度
contacts:
  - label: 县人才驿站
    phone: "000-0000-0001"
    hours: 工作日 9:00–17:00
    address: 示例路1号
sample: true
`;

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../scripts/cli/arguments.ts';
import { ContentStore } from '../../scripts/content/content-store.ts';
import { freshnessOf, writeFreshness } from '../../scripts/report/freshness.ts';
import { inspect } from '../../scripts/report/inspection.ts';
import type { SectionFreshness, SectionState } from '../../src/model/section-freshness.ts';
import { runScript } from '../cli/run.ts';
import { contentFolder, type Files } from '../content-folder.ts';
import { CLEAN } from '../validate/clean-content.ts';

/** Half a year after the clean content was right. */
const LATER = '2027-06-10';

const EDITED: Files = {
	...CLEAN,
	'g/events/': '',
	'g/y/stories/': '',
	'g/y/jobs/open.yaml': String(CLEAN['g/x/jobs/nurse.yaml'])
		.replace('g/x', 'g/y')
		.replace('县医院护士', '县医院*护士*|一名')
		.replace('closes: 2026-12-31', 'closes: 2027-06-10'),
	'g/y/jobs/broken.yaml': 'title: 坏\n',
	'g/y/letters/open.mdx': String(CLEAN['g/x/letters/open.mdx'])
		.replace('sample: true', 'source: {title: 示例文件, issuer: 示例单位}\nreview_by: 2027-01-01')
		.replace('policies: [grant]\nstations: [hall]', 'policies: [rent]')
		.replace('<Policy id="grant" />', ''),
	'g/y/policies/rent.v1.yaml': `${CLEAN['g/y/policies/rent.v1.yaml']}status: paused
since: 2027-01-05
reason: 预算用完。
`,
	'g/y/stories/lin.mdx': String(CLEAN['g/x/stories/lin.mdx'])
		.replace('sample: true', 'source: {title: 示例文件, issuer: 示例单位}')
		.replace('{basis: sample}', '{basis: written, review_by: 2027-02-01}')
		.replace(/photo:.*\n/u, ''),
	'g/z/region.yaml':
		'name: 虚构县\nlevel: county\nsample: true\nsite: {title: 虚构, tagline: 虚构的县}\n',
};

const report = (files: Files, day: string, slugs: string[] = []) =>
	freshnessOf(new ContentStore(contentFolder(files)), day, slugs);

const read = (path: string): string => readFileSync(path, 'utf8');

describe('the freshness report', () => {
	test('reads well in a terminal and as a page', async () => {
		const out = join(contentFolder({}), 'a/b');
		const text = writeFreshness(report(EDITED, LATER), LATER, out);
		await expect(text).toMatchFileSnapshot('freshness.txt');
		await expect(read(join(out, 'freshness.md'))).toMatchFileSnapshot('freshness-md.txt');
	});

	test('says in JSON what is due, where and why', () => {
		const out = contentFolder({});
		writeFreshness(report(EDITED, LATER, ['y']), LATER, out);
		const { asOf, places } = JSON.parse(read(join(out, 'freshness.json')));
		expect(asOf).toBe(LATER);
		expect(places).toHaveLength(1);
		expect(places[0]).toMatchObject({ region: 'g/y', slug: 'y', isSample: false, unread: 1 });
		expect(places[0].inspection.fails).toBe(true);
		expect(
			places[0].due.map(({ kind, file }: Record<string, string>) => `${kind} ${file}`),
		).toEqual([
			'CHECK_OLD g/y/jobs/open.yaml',
			'REVIEW_DUE g/y/letters/open.mdx',
			'PROMISE_NOT_OPEN g/y/letters/open.mdx',
			'CHECK_OLD g/y/policies/rent.v1.yaml',
			'CONSENT_REVIEW_DUE g/y/stories/lin.mdx',
		]);
	});

	test('counts a job as past from the day after its closing day', () => {
		const past = (day: string) =>
			report(EDITED, day, ['y'])[0]?.due.filter(({ kind }) => kind === 'JOB_PAST_CLOSING');
		expect(past(LATER)).toEqual([]);
		expect(past('2027-06-12')).toEqual([
			{
				kind: 'JOB_PAST_CLOSING',
				file: 'g/y/jobs/open.yaml',
				title: '县医院*护士*|一名',
				text: '2027-06-10 截止，已过 2 天。',
			},
		]);
	});

	test('refuses a site that there is not', () => {
		expect(() => report(EDITED, LATER, ['nowhere'])).toThrow(UsageError);
	});
});

describe('the inspection of a site', () => {
	const of = (states: SectionState[], lastChange?: string) =>
		inspect(
			states.map((state) => ({ state, ...(lastChange ? { lastChange } : {}) }) as SectionFreshness),
			'2026-11-22',
		);

	test.each([
		[['empty', 'empty', 'empty', 'empty', 'fresh'], '2026-11-20', false],
		[['empty', 'empty', 'empty', 'empty', 'empty'], '2026-11-20', true],
		[['stale', 'stale', 'stale', 'stale', 'empty'], '2026-11-20', false],
		[['stale', 'stale', 'stale', 'stale', 'stale'], '2026-11-20', true],
		[['fresh'], '2026-11-08', false],
		[['fresh'], '2026-11-07', true],
		[['undated', 'unused'], undefined, false],
	] as [SectionState[], string | undefined, boolean][])(
		'with %j, last changed on %s, fails: %s',
		(states, lastChange, fails) => {
			expect(of(states, lastChange).fails).toBe(fails);
		},
	);
});

describe('npm run report', () => {
	test('keeps to a day and a site and says where the files are', () => {
		const out = contentFolder({});
		const flags = [
			'--content',
			contentFolder(EDITED),
			'--as-of',
			LATER,
			'--site',
			'x',
			'--out',
			out,
		];
		const { code, stdout } = runScript('report', 'freshness', ...flags);
		expect(code).toBe(0);
		expect(stdout).toContain('佛冈县（x）');
		expect(stdout).not.toContain('白鹭县');
		expect(stdout).toContain(`已写好 ${join(out, 'freshness.md')}`);
		expect(JSON.parse(read(join(out, 'freshness.json'))).asOf).toBe(LATER);
	});

	test.each([[[]], [['nothing']], [['freshness', 'more']], [['freshness', '--site', 'nowhere']]])(
		'refuses %j with code 2',
		(args) => {
			const { code, stderr } = runScript('report', ...args);
			expect(code).toBe(2);
			expect(stderr).toContain('用法：npm run report');
		},
	);
});

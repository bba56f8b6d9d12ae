import { describe, expect, test } from 'vitest';
import type { Files } from '../content-folder.ts';
import { issuesIn } from './check-content.ts';
import { CLEAN } from './clean-content.ts';

/** Section warnings of the clean content with more files, on a day. */
const warned = (files: Files, day?: string): string[] =>
	issuesIn({ ...CLEAN, ...files }, day)
		.filter(({ code }) => code.startsWith('SECTION_'))
		.map(({ code, file, message }) => `${code} ${file} ${/“(.+?)”/u.exec(message)?.[1]}`);

const withSample = (file: string): Files => ({
	[file]: `${String(CLEAN[file])}sample: true\n`,
});

describe('sections of a site', () => {
	test('are warned of once each', () => {
		expect(warned({ 'g/y/events/': '', 'g/y/stories/': '' }, '2027-06-01')).toEqual([
			'SECTION_STALE g/x/region.yaml 政策',
			'SECTION_STALE g/x/region.yaml 岗位',
			'SECTION_EMPTY g/y/region.yaml 故事',
			'SECTION_EMPTY g/y/region.yaml 活动',
			'SECTION_STALE g/y/region.yaml 政策',
		]);
	});

	test('are nobody’s business where all they show comes from elsewhere', () => {
		const { 'g/y/policies/rent.v1.yaml': rent, ...rest } = CLEAN;
		expect(rent).toBeDefined();
		const codes = issuesIn(rest, '2027-06-01').filter(({ code }) => code === 'SECTION_STALE');
		expect(codes.map(({ file }) => file)).toEqual(['g/x/region.yaml', 'g/x/region.yaml']);
	});

	test('are not looked at in a sample, nor in a region without a site', () => {
		const sample = withSample('g/y/region.yaml');
		expect(warned({ ...sample, 'g/y/events/': '', 'g/events/': '' }, '2027-06-01')).toEqual([
			'SECTION_STALE g/x/region.yaml 政策',
			'SECTION_STALE g/x/region.yaml 岗位',
		]);
	});

	test('are empty where there is no policy at all', () => {
		const files = {
			'h/region.yaml':
				'name: 另一省\nlevel: province\nsite: {title: 另一省归雁, tagline: 回到家乡的路}\n',
		};
		expect(warned(files)).toEqual(['SECTION_EMPTY h/region.yaml 政策']);
	});
});

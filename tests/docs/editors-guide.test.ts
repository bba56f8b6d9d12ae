import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gbk, readGuide, reportOf, withLines } from './guide-mistakes.ts';

const guide = readFileSync('src/pages/guide/editors.mdx', 'utf8');
const { job, mistakes } = readGuide(guide);

test('the guide shows twenty mistakes with numbers, and each is understood here', () => {
	const headings = [...guide.matchAll(/^### (.+)$/gmu)].map(([, heading]) => heading);
	expect(mistakes.map(({ heading }) => heading)).toEqual(headings);
	const numbers = headings.flatMap((heading) => /^\d+/u.exec(heading as string) ?? []);
	expect(numbers.map(Number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

test('the job that the guide shows first has no issue', () => {
	expect(reportOf(job)).toBe('');
});

describe.each(mistakes)('$heading', (mistake) => {
	test('is reported as the guide prints it', () => {
		const wrong = withLines(job, mistake, mistake.wrong);
		expect(reportOf(mistake.isGbk ? gbk(wrong) : wrong)).toBe(mistake.report);
	});

	test('is gone with the corrected lines', () => {
		expect(reportOf(withLines(job, mistake, mistake.right))).toBe('');
	});
});

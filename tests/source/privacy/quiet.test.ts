import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jobText, letterText, policyText, storyText } from '../../../scripts/bench/entries.ts';
import { choices } from '../../../scripts/bench/random.ts';
import { sightingsInFile } from '../../../src/source/sightings-in-file.ts';

test('the content of this repository holds no personal data and no secret', () => {
	const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /\.(?:yaml|mdx)$/u.test(file));
	expect(files.length).toBeGreaterThan(200);
	const alarms = files.flatMap((file) => {
		const text = readFileSync(join('content', file), 'utf8');
		return sightingsInFile({ file, text }).map(({ finding }) => [file, finding]);
	});
	expect(alarms).toEqual([]);
});

test('a thousand generated entries raise no alarm', () => {
	const own = choices(7);
	const texts = Array.from({ length: 250 }, (_item, number) => [
		policyText(own, number + 1, 250),
		jobText(own, number + 1),
		storyText(own, number + 1),
		letterText(own, 2000 + number),
	]).flat();
	expect(texts).toHaveLength(1000);
	const alarms = texts.flatMap((text) => sightingsInFile({ file: 'a/jobs/x.yaml', text }));
	expect(alarms).toEqual([]);
});

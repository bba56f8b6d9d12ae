import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countyId, generateCounties, PER_COUNTY } from '../../scripts/bench/generate.ts';
import { ContentStore } from '../../scripts/content/content-store.ts';
import { validateAll } from '../../scripts/validate/validate.ts';

let folder: string;
let again: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'guiyan-bench-'));
	again = mkdtempSync(join(tmpdir(), 'guiyan-bench-'));
	generateCounties(folder, 2);
	generateCounties(again, 2);
});

afterAll(() => {
	for (const path of [folder, again]) rmSync(path, { recursive: true, force: true });
});

test('writes counties that validate without an issue', () => {
	expect(validateAll(new ContentStore(folder), '2026-12-01')).toEqual([]);
});

test('gives each county the entries that the measurements are about', () => {
	const { entries } = new ContentStore(folder).read(countyId(2));
	const counted = Object.fromEntries(
		[...Map.groupBy(entries, ({ type }) => type)].map(([type, list]) => [type, list.length]),
	);
	expect(counted).toEqual(PER_COUNTY);
});

test('writes policies with details of about 2,000 characters', () => {
	const { entries } = new ContentStore(folder).read(countyId(1));
	const lengths = entries.flatMap(({ data }) =>
		'details' in data && data.details ? [data.details.length] : [],
	);
	const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
	expect(mean).toBeGreaterThan(1900);
	expect(mean).toBeLessThan(2100);
});

test('writes the same bytes for the same seed, and different counties', () => {
	const policy = (root: string, county: number): string =>
		readFileSync(join(root, countyId(county), 'policies/policy-001.v1.yaml'), 'utf8');
	expect(policy(again, 1)).toBe(policy(folder, 1));
	expect(policy(folder, 2)).not.toBe(policy(folder, 1));
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('package.json');
const lock = read('package-lock.json');
const wanted: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies };

test('names every dependency with its exact version', () => {
	const loose = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version));
	expect(loose).toEqual([]);
});

test('locks the versions that package.json names', () => {
	const locked = Object.keys(wanted).map((name) => [
		name,
		lock.packages[`node_modules/${name}`]?.version,
	]);
	expect(Object.fromEntries(locked)).toEqual(wanted);
});

test('locks every package with its integrity and names no registry', () => {
	const packages = Object.entries<Record<string, unknown>>(lock.packages).filter(
		([path]) => path !== '',
	);
	expect(packages.length).toBeGreaterThan(100);
	expect(packages.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
	expect(packages.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
});

test('leaves the lock file as it is committed while package.json is', () => {
	const changed = execFileSync(
		'git',
		['diff', '--name-only', 'HEAD', '--', 'package.json', 'package-lock.json'],
		{
			encoding: 'utf8',
		},
	);
	expect(changed).not.toBe('package-lock.json\n');
});

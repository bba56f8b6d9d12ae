/** The lists for partners, as published. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { BUILT_SITE } from '../built-site.ts';
import { filesIn } from './published-files.ts';

const files = new Set(filesIn(BUILT_SITE));
const paths = [...files].filter((path) => /(?:^|\/)api\/v1\/(?!openapi)[a-z]+\.json$/u.test(path));
const lists = paths.map((path) => ({
	path,
	list: read(path),
	root: path.replace(/api\/v1\/.*/u, ''),
}));

function read(path: string): any {
	return JSON.parse(readFileSync(join(BUILT_SITE, path), 'utf8'));
}

test('are there for each site and the portal', () => {
	const names = (root: string) =>
		lists.filter((each) => each.root === root).map(({ path }) => posix.basename(path, '.json'));
	const all = 'changes closed events jobs letters policies programmes stations'.split(' ');
	const roots = [...new Set(lists.map(({ root }) => root))].filter((root) => root !== '');
	expect(roots.length).toBeGreaterThan(9);
	for (const root of roots) expect([root, names(root).sort()]).toEqual([root, all]);
	expect(names('').sort()).toEqual([...all, 'sites'].sort());
});

test('have the form that lies beside them', () => {
	for (const { path, list } of lists) {
		// Sites have the same forms; each check is to stand on its own file.
		const ajv = new Ajv2020({ allErrors: true });
		addFormats.default(ajv);
		const isValid = ajv.compile(read(path.replace('.json', '.schema.json')));
		isValid(list);
		expect([path, isValid.errors]).toEqual([path, null]);
	}
});

test('name each item once, and lead to a page', () => {
	for (const { path, list, root } of lists) {
		const ids = list.items.map(({ id }: { id: string }) => id);
		expect([path, ids.length]).toEqual([path, new Set(ids).size]);
		for (const item of list.items) {
			const page = posix.join(root, item.path, 'index.html');
			expect([path, item.path, files.has(page)]).toEqual([path, item.path, true]);
		}
	}
	expect(lists.flatMap(({ list }) => list.items).length).toBeGreaterThan(200);
});

describe('samples', () => {
	test('are told on sites that are samples themselves, and nowhere else', () => {
		for (const { path, list } of lists) {
			const samples = list.items.filter(({ sample }: { sample: boolean }) => sample);
			if (path === 'api/v1/sites.json') expect(samples.length).toBeGreaterThan(0);
			else if (!list.site.sample) expect([path, samples]).toEqual([path, []]);
		}
		expect(lists.some(({ list }) => list.site.sample && list.items.length > 0)).toBe(true);
	});
});

test('on the portal hold what each site has of its own', () => {
	const own = lists.filter(({ root }) => root !== '');
	for (const name of ['policies', 'programmes', 'letters']) {
		const portal = new Set(read(`api/v1/${name}.json`).items.map(({ id }: { id: string }) => id));
		const all = own
			.filter(({ path, list }) => path.endsWith(`/${name}.json`) && !list.site.sample)
			.flatMap(({ list }) => list.items.map(({ id }: { id: string }) => id));
		expect([name, [...portal].sort()]).toEqual([name, [...new Set(all)].sort()]);
	}
});

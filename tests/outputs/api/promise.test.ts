/** Version 1 of the interface for partners is only added to; the forms it began with lie beside this. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listSchema } from '../../../src/outputs/api/list-schema.ts';
import { PORTAL_LIST_NAMES, type PortalListName } from '../../../src/outputs/api/portal-lists.ts';
import { brokenPromises } from './additive.ts';

const pinned = (name: PortalListName) =>
	JSON.parse(readFileSync(new URL(`v1/${name}.schema.json`, import.meta.url), 'utf8'));

const names = readdirSync(new URL('v1/', import.meta.url)).map(
	(file) => file.replace('.schema.json', '') as PortalListName,
);

test('every list is held to its first form, and none that was promised is gone', () => {
	expect(names.sort()).toEqual([...PORTAL_LIST_NAMES].sort());
});

test.each(names)('%s keeps what version 1 promised', (name) => {
	expect(brokenPromises(pinned(name), listSchema(name))).toEqual([]);
});

describe('a newer form', () => {
	const before = pinned('jobs');
	const changed = (change: (item: any) => void) => {
		const after = structuredClone(before);
		change(after.properties.items.items);
		return brokenPromises(before, after);
	};

	test('may add fields, values and certainty', () => {
		const added = changed((item) => {
			item.properties.new = { type: 'string' };
			item.properties.kind.enum.push('other');
			item.required.push('headcount');
		});
		expect(added).toEqual([]);
	});

	test.each<[string, string, (item: any) => void]>([
		[
			'drop a field',
			'.items[].closes: is gone',
			(item) => {
				delete item.properties.closes;
			},
		],
		[
			'change a type',
			'.items[].headcount: type integer → string',
			(item) => {
				item.properties.headcount.type = 'string';
			},
		],
		[
			'drop a value',
			'.items[].kind: value internship is gone',
			(item) => {
				item.properties.kind.enum = ['job'];
			},
		],
		[
			'leave out what was always there',
			'.items[].title: may be missing',
			(item) => {
				item.required = item.required.filter((name: string) => name !== 'title');
			},
		],
		[
			'write days differently',
			'.items[].closes: pattern ^\\d{4}-\\d{2}-\\d{2}$ → .',
			(item) => {
				item.properties.closes.pattern = '.';
			},
		],
	])('may not %s', (_what, message, change) => {
		expect(changed(change)).toContain(message);
	});
});

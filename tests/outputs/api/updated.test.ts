import { expect, test } from 'vitest';
import { apiList } from '../../../src/outputs/api/lists.ts';
import { loadSite } from '../../../src/site/load-site.ts';
import { contentOf, policyEntry, siteOf } from '../../content-of.ts';

const real = { sample: false };
const content = contentOf({ x: { ...real, site: siteOf() } }, [
	policyEntry('x', 'grant', 1, { ...real, effective: { from: '2026-01-01' } }),
	policyEntry('x', 'grant', 2, { ...real, effective: { from: '2026-09-01' }, changes: '提高。' }),
	policyEntry('x', 'coming', 1, { ...real, effective: { from: '2026-10-01' } }),
]);

test('the list of changes has coming ones, and is as new as those that have come', () => {
	const list = apiList(loadSite(content, 'x', '2026-06-01'), 'changes');
	const items = list.items as { on: string; updated?: string }[];
	expect(items.map(({ on, updated }) => [on, updated])).toEqual([
		['2026-10-01', undefined],
		['2026-09-01', '2026-01-01'],
		['2026-01-01', '2026-01-01'],
	]);
	expect(list.updated).toBe('2026-01-01');
});

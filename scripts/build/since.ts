/** Which regions' sites a change in the content concerns. */
import { execFileSync } from 'node:child_process';
import { regionTree } from '../../src/model/region-tree.ts';
import { findContent } from '../../src/source/find-content.ts';
import { UsageError } from '../cli/arguments.ts';

/**
 * Regions whose sites may show a file that changed since `reference`: its own region, those below
 * (they inherit) and above (hubs show it). Partners are named in `shares`, so a change in a region
 * others share from concerns every region.
 */
export function changedRegionsSince(content: string, reference: string): Set<string> {
	let names: string;
	try {
		names = execFileSync('git', ['diff', '--name-only', '--relative', reference, '--', '.'], {
			cwd: content,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'pipe'],
		});
	} catch {
		throw new UsageError(`--since：Git 里没有 ${reference}`);
	}
	const tree = regionTree(findContent(content).regions.map(({ id }) => id));
	const concerned = new Set<string>();
	for (const file of names.split('\n').filter(Boolean)) {
		const folders = file.split('/').slice(0, -1);
		const paths = folders.map((_name, index) => folders.slice(0, folders.length - index).join('/'));
		const region = paths.find((path) => tree.has(path));
		if (region === undefined || file.includes('/jobs/')) return new Set(tree.ids);
		for (const id of [region, ...tree.above(region), ...tree.below(region)]) concerned.add(id);
	}
	return concerned;
}

/** Builds all sites once, before any test, into a folder of the tests' own. */
import { rmSync } from 'node:fs';
import { build } from '../scripts/build/build.ts';
import { BUILT_AS_OF, BUILT_SITE } from './built-site.ts';

export default async function setup(): Promise<void> {
	rmSync(BUILT_SITE, { recursive: true, force: true });
	rmSync(`${BUILT_SITE}.releases`, { recursive: true, force: true });
	const report = await build({
		content: 'content',
		out: BUILT_SITE,
		asOf: BUILT_AS_OF,
		sites: [],
		commit: null,
		hasSearch: true,
		print: () => undefined,
		isTerminal: false,
	});
	const errors = [...report.issues, ...report.sites.flatMap(({ issues }) => issues)].filter(
		({ severity }) => severity === 'error',
	);
	if (errors.length > 0)
		throw new Error(`The content has errors: ${JSON.stringify(errors, null, 1)}`);
}

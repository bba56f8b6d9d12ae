/** Copies of a script under names of their bytes, for pages that let no other bytes in (W3C SRI). */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file to publish beside the script. */
interface Beside {
	name: string;
	text: string;
}

/** Copies that were published once stay for those who let in nothing else. */
const EARLIER = join(import.meta.dirname, '../../src/browser/embed/pinned');

/**
 * The copies of `county-jobs.js`, today's and the earlier ones, and `county-jobs.json`, which says what
 * to write into a page that loads today's: `{"file", "integrity"}`.
 */
export function pinnedScripts(file: string, text: string): Beside[] {
	const name = file.replace(/\.js$/u, `.${hash('sha256', text).slice(0, 12)}.js`);
	const integrity = `sha384-${hash('sha384', text, 'base64')}`;
	const earlier = readdirSync(EARLIER).filter((other) => other !== name);
	return [
		{ name, text },
		...earlier.map((other) => ({ name: other, text: readFileSync(join(EARLIER, other), 'utf8') })),
		{
			name: file.replace(/js$/u, 'json'),
			text: `${JSON.stringify({ file: name, integrity })}\n`,
		},
	];
}

/** A copy of a script under a name of its bytes, for pages that let no other bytes in (W3C SRI). */
import { hash } from 'node:crypto';

/** What is published beside a script. */
interface PinnedScript {
	/** File name of the copy: its bytes never change. */
	name: string;
	/** Value of `integrity`, as a file that is read by people and programs: `{"file", "integrity"}`. */
	note: string;
}

/** The copy of `county-jobs.js` and what to write into the page that loads it. */
export function pinnedScript(file: string, text: string): PinnedScript {
	const name = file.replace(/\.js$/u, `.${hash('sha256', text).slice(0, 12)}.js`);
	const integrity = `sha384-${hash('sha384', text, 'base64')}`;
	return { name, note: `${JSON.stringify({ file: name, integrity })}\n` };
}

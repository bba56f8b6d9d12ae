/** The Chromium of an npm package, unpacked once, for machines that have no browser. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';

/** Folder of the package, whose version the unpacked browser is kept under. */
const PACKAGE = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium', import.meta.url));

export interface Executable {
	path: string;
	/** Folder of the shared libraries it needs beside the machine's own. */
	libraries?: string;
}

/** Unpacks the browser below `cache` if it is not there. Throws where the package is damaged. */
export async function packagedChromium(cache: string): Promise<Executable> {
	const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
	const folder = resolve(cache, `chromium-${version}`);
	if (!existsSync(folder)) await unpackInto(folder);
	return { path: join(folder, 'chromium'), libraries: join(folder, 'al2023/lib') };
}

/** Unpacks beside `folder` and renames, so that two processes may do so at once. */
async function unpackInto(folder: string): Promise<void> {
	const draft = `${folder}.${process.pid}.tmp`;
	mkdirSync(draft, { recursive: true });
	const before = process.env.TMPDIR;
	// The package unpacks into the system's folder for temporary files, which it asks for each time.
	process.env.TMPDIR = draft;
	try {
		for (const archive of ['chromium.br', 'al2023.tar.br'])
			await inflate(join(PACKAGE, 'bin', archive));
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
	mkdirSync(dirname(folder), { recursive: true });
	try {
		renameSync(draft, folder);
	} catch (error) {
		rmSync(draft, { recursive: true, force: true });
		if (!existsSync(folder)) throw error;
	}
}

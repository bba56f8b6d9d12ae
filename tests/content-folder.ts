/** Content written to a folder of the test's own, for tests of what reads files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files by their path below the folder; a path that ends in `/` is an empty folder. */
export type Files = Record<string, string | Uint8Array>;

/** Writes `files` into a new folder that goes away with the test, and returns its path. */
export function contentFolder(files: Files): string {
	const root = mkdtempSync(join(tmpdir(), 'guiyan-content-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	for (const [path, content] of Object.entries(files)) {
		const file = join(root, path);
		mkdirSync(path.endsWith('/') ? file : dirname(file), { recursive: true });
		if (!path.endsWith('/')) writeFileSync(file, content);
	}
	return root;
}

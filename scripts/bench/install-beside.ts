/** Packages that only a measurement needs, installed into a folder of its own. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** How long installing may take, ms. */
const PATIENCE = 300_000;

/** Installs `packages` below `folder`, without their install scripts; false where that fails. */
export async function installBeside(folder: string, packages: readonly string[]): Promise<boolean> {
	mkdirSync(folder, { recursive: true });
	const description = JSON.stringify({ private: true, type: 'module' });
	writeFileSync(join(folder, 'package.json'), description);
	const flags = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
	try {
		await run('npm', ['install', ...flags, ...packages], {
			timeout: PATIENCE,
			shell: process.platform === 'win32',
		});
		return true;
	} catch {
		return false;
	}
}

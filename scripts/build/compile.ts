/** Compiles the templates once; the result is kept under the hash of everything it was made from. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CACHE, PROJECT } from '../cli/places.ts';

/** Compiled templates: the module that renders, and the hash that stands for them. */
export interface Templates {
	hash: string;
	entry: string;
}

const SOURCES = [
	'src',
	'astro.config.mjs',
	'package-lock.json',
	'scripts/build/adapter.ts',
	'scripts/build/script-floor.ts',
	'scripts/build/server-entry.ts',
];

/** Files below a path of the project, in order. */
function filesBelow(path: string): string[] {
	const items = readdirSync(join(PROJECT, path), { withFileTypes: true });
	return items
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((item) =>
			item.isDirectory() ? filesBelow(`${path}/${item.name}`) : [`${path}/${item.name}`],
		);
}

/** Hash of the templates' sources, the lock file and the configuration. */
function templatesHash(): string {
	const hash = createHash('sha256');
	for (const source of SOURCES) {
		for (const file of source.includes('.') ? [source] : filesBelow(source)) {
			hash.update(`${file}\0`).update(readFileSync(join(PROJECT, file)));
		}
	}
	return hash.digest('hex').slice(0, 20);
}

/** The compiled templates, made now if they are not there. Throws when Astro cannot compile them. */
export async function compileTemplates(): Promise<Templates> {
	const hash = templatesHash();
	const folder = join(CACHE, 'templates', hash);
	const entry = pathToFileURL(join(folder, 'server/entry.mjs')).href;
	if (existsSync(join(folder, 'server/entry.mjs'))) return { hash, entry };
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
	const draft = `${folder}.${process.pid}.tmp`;
	process.env.GUIYAN_TEMPLATES = draft;
	const { build } = await import('astro');
	await build({ root: PROJECT, logLevel: 'error' });
	try {
		renameSync(draft, folder);
	} catch {
		// Another build compiled the same templates meanwhile; its result is as good.
		rmSync(draft, { recursive: true, force: true });
	}
	removeOld();
	return { hash, entry };
}

/** How many compiled templates stay, so that switching branches stays quick. */
const KEPT_TEMPLATES = 4;

/** Removes the oldest compiled templates and what interrupted compiles left behind. */
function removeOld(): void {
	const folder = join(CACHE, 'templates');
	const names = readdirSync(folder);
	const stale = names.filter(
		(name) => name.endsWith('.tmp') && !isRunning(Number(name.split('.')[1])),
	);
	const done = names.filter((name) => !name.endsWith('.tmp'));
	const changed = (name: string): number => statSync(join(folder, name)).mtimeMs;
	const old = done.toSorted((a, b) => changed(b) - changed(a)).slice(KEPT_TEMPLATES);
	for (const name of [...stale, ...old])
		rmSync(join(folder, name), { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

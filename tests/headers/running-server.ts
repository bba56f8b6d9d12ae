/** A real web server with the configuration of a built tree, on a free port of 127.0.0.1. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openLocally } from '../../scripts/serve/open-locally.ts';

export interface RunningServer {
	address: string;
	close: () => Promise<void>;
}

/** How a server is started. */
interface Program {
	name: string;
	/** File of the tree that configures it. */
	file: string;
	/** What an administrator changes in that file, and nothing else: a text and what to write for it. */
	changes: (port: number) => [from: string, to: string][];
	/** Writes what else it needs into a folder of its own; gives the flags to check and to run with. */
	prepare: (own: string, site: string) => { check: string[]; run: string[] };
}

async function freePort(): Promise<number> {
	const probe = await openLocally(createServer());
	await probe.close();
	return Number(new URL(probe.address).port);
}

/** Starts the program on the tree in `folder`, as the user who runs the tests. Throws what it complains of. */
export async function runServer(
	folder: string,
	{ name, file, changes, prepare }: Program,
): Promise<RunningServer> {
	const port = await freePort();
	const own = mkdtempSync(join(tmpdir(), `guiyan-${name}-`));
	const site = changes(port).reduce(
		(text, [from, to]) => {
			if (!text.includes(from)) throw new Error(`${file} lacks ${from}`);
			return text.replace(from, to);
		},
		readFileSync(join(folder, file), 'utf8'),
	);
	const flags = prepare(own, site);
	const env = { PATH: process.env.PATH, HOME: own };
	const check = spawnSync(name, flags.check, { encoding: 'utf8', env });
	if (check.status !== 0) throw new Error(check.stderr);
	const child = spawn(name, flags.run, { stdio: 'ignore', env });
	const ended = new Promise((resolve) => child.once('exit', resolve));
	const address = `http://127.0.0.1:${port}/`;
	while (!(await fetch(address).catch(() => undefined))) {
		if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`);
		await pause(50);
	}
	return {
		address,
		close: async () => {
			child.kill();
			await ended;
			rmSync(own, { recursive: true, force: true });
		},
	};
}

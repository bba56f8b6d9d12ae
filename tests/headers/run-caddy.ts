/** A real Caddy with the configuration of a built tree, on a free port of 127.0.0.1. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openLocally } from '../../scripts/serve/open-locally.ts';
import type { RunningServer } from './run-nginx.ts';

/** Whether the machine has Caddy. */
export const HAS_CADDY = spawnSync('caddy', ['version']).status === 0;

/** What an administrator changes in the file, and nothing else. */
function changed(text: string, folder: string, port: number): string {
	const changes: [string, string][] = [
		['\nexample.org {', `\nhttp://127.0.0.1:${port} {`],
		['root * /var/www/guiyan/dist', `root * ${folder}`],
	];
	return changes.reduce((changing, [from, to]) => {
		if (!changing.includes(from)) throw new Error(`Caddyfile lacks ${from}`);
		return changing.replace(from, to);
	}, text);
}

/** Starts Caddy with a home of its own. Throws what it complains of. */
export async function runCaddy(folder: string): Promise<RunningServer> {
	const probe = await openLocally(createServer());
	const port = Number(new URL(probe.address).port);
	await probe.close();
	const own = mkdtempSync(join(tmpdir(), 'guiyan-caddy-'));
	const site = changed(readFileSync(join(folder, 'Caddyfile'), 'utf8'), folder, port);
	const config = join(own, 'Caddyfile');
	writeFileSync(config, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
	const flags = ['--config', config, '--adapter', 'caddyfile'];
	const env = { PATH: process.env.PATH, HOME: own };
	const check = spawnSync('caddy', ['validate', ...flags], { encoding: 'utf8', env });
	if (check.status !== 0) throw new Error(check.stderr);
	const child = spawn('caddy', ['run', ...flags], { stdio: 'ignore', env });
	const ended = new Promise((resolve) => child.once('exit', resolve));
	const address = `http://127.0.0.1:${port}/`;
	while (!(await fetch(address).catch(() => undefined))) {
		if (child.exitCode !== null) throw new Error(`Caddy ended with ${child.exitCode}`);
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

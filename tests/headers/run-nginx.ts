/** A real nginx with the configuration of a built tree, on a free port of 127.0.0.1. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openLocally } from '../../scripts/serve/open-locally.ts';

/** Whether the machine has nginx. */
export const HAS_NGINX = spawnSync('nginx', ['-v']).status === 0;

export interface RunningServer {
	address: string;
	close: () => Promise<void>;
}

/** What an administrator changes in the file, and nothing else. */
function changed(conf: string, folder: string, port: number): string {
	const changes: [string, string][] = [
		['listen 80; # CHANGE', `listen 127.0.0.1:${port};`],
		['root /var/www/guiyan/dist; # CHANGE', `root ${folder};`],
	];
	return changes.reduce((text, [from, to]) => {
		if (!text.includes(from)) throw new Error(`nginx.conf lacks ${from}`);
		return text.replace(from, to);
	}, conf);
}

/** Starts nginx as the user who runs the tests. Throws what it complains of. */
export async function runNginx(folder: string): Promise<RunningServer> {
	const probe = await openLocally(createServer());
	const port = Number(new URL(probe.address).port);
	await probe.close();
	const own = mkdtempSync(join(tmpdir(), 'guiyan-nginx-'));
	const site = changed(readFileSync(join(folder, 'nginx.conf'), 'utf8'), folder, port);
	writeFileSync(join(own, 'site.conf'), site);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `${name}_temp_path ${own}/${name};`)
		.join(' ');
	writeFileSync(
		join(own, 'nginx.conf'),
		`daemon off; master_process off; pid ${own}/pid; error_log stderr crit;\nevents { }\nhttp { access_log off; ${temporary} include ${own}/site.conf; }\n`,
	);
	const flags = ['-p', own, '-c', join(own, 'nginx.conf')];
	const check = spawnSync('nginx', [...flags, '-t'], { encoding: 'utf8' });
	if (check.status !== 0) throw new Error(check.stderr);
	const child = spawn('nginx', flags, { stdio: 'ignore' });
	const ended = new Promise((resolve) => child.once('exit', resolve));
	const address = `http://127.0.0.1:${port}/`;
	while (!(await fetch(address).catch(() => undefined))) {
		if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}`);
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

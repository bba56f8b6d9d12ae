/** A real Caddy. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningServer, runServer } from './running-server.ts';

/** Whether the machine has Caddy. */
export const HAS_CADDY = spawnSync('caddy', ['version']).status === 0;

/** Starts Caddy. Throws what it complains of. */
export const runCaddy = (folder: string): Promise<RunningServer> =>
	runServer(folder, {
		name: 'caddy',
		file: 'Caddyfile',
		changes: (port) => [
			['\nexample.org {', `\nhttp://127.0.0.1:${port} {`],
			['root * /var/www/guiyan/dist', `root * ${folder}`],
		],
		prepare: (own, site) => {
			const config = join(own, 'Caddyfile');
			writeFileSync(config, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
			const flags = ['--config', config, '--adapter', 'caddyfile'];
			return { check: ['validate', ...flags], run: ['run', ...flags] };
		},
	});

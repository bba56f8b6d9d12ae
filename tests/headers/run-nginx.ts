/** A real nginx. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningServer, runServer } from './running-server.ts';

/** Whether the machine has nginx. */
export const HAS_NGINX = spawnSync('nginx', ['-v']).status === 0;

/** Starts nginx. Throws what it complains of. */
export const runNginx = (folder: string): Promise<RunningServer> =>
	runServer(folder, {
		name: 'nginx',
		file: 'nginx.conf',
		changes: (port) => [
			['listen 80; # CHANGE', `listen 127.0.0.1:${port};`],
			['root /var/www/guiyan/dist; # CHANGE', `root ${folder};`],
		],
		prepare: (own, site) => {
			writeFileSync(join(own, 'site.conf'), site);
			const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
				.map((name) => `${name}_temp_path ${own}/${name};`)
				.join(' ');
			writeFileSync(
				join(own, 'nginx.conf'),
				`daemon off; master_process off; pid ${own}/pid; error_log stderr crit;\nevents { }\nhttp { access_log off; ${temporary} include ${own}/site.conf; }\n`,
			);
			const run = ['-p', own, '-c', join(own, 'nginx.conf')];
			return { check: [...run, '-t'], run };
		},
	});

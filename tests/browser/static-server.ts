/** Serves a folder on 127.0.0.1 as a plain web server would, and nothing more. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { type LocalServer, openLocally } from '../../scripts/serve/open-locally.ts';

export type { LocalServer as StaticServer };

const TYPES: Record<string, string> = {
	'.html': 'text/html;charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.wasm': 'application/wasm',
	'.webp': 'image/webp',
	'.png': 'image/png',
};

/** Starts on a free port; `headers` come with every answer. */
export async function serveFolder(
	folder: string,
	headers: Record<string, string> = {},
): Promise<LocalServer> {
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = normalize(decodeURIComponent(pathname));
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
		try {
			const body = await readFile(file);
			response.writeHead(200, {
				'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
				...headers,
			});
			response.end(body);
		} catch {
			response.writeHead(404, headers).end();
		}
	});
	return openLocally(server);
}

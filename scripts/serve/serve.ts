/** A static server for a published tree, on 127.0.0.1 only. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { TLS_ONLY } from '../headers/header-table.ts';
import { headersFor } from '../headers/headers-for.ts';
import { servedTable } from './served-table.ts';

/** Serves `folder`, following its symlink anew for each request, so that a new release shows at once. */
export async function serve(
	folder: string,
	port: number,
): Promise<{ server: Server; address: string }> {
	const table = servedTable(folder);
	const setHeaders = (
		request: IncomingMessage,
		response: ServerResponse,
		isThere: boolean,
	): void => {
		const { path } = pathOf(request.url ?? '/') ?? { path: '/' };
		for (const [name, value] of Object.entries(headersFor(table(), path, isThere)))
			if (name !== TLS_ONLY) response.setHeader(name, value);
	};
	const missing = (request: IncomingMessage, response: ServerResponse): void => {
		setHeaders(request, response, false);
		notFound(folder, request, response);
	};
	const files = sirv(folder, {
		dev: true,
		etag: true,
		dotfiles: false,
		// Else `/fogang/jobs/index` would be an address, which it is on no other server.
		extensions: [],
		onNoMatch: missing,
	});
	const server = createServer((request, response) => {
		const asked = pathOf(request.url ?? '/');
		if (!asked) return missing(request, response);
		const redirect = folderRedirect(folder, asked.path, asked.query);
		// Before either answers: sirv sets none on a 304.
		setHeaders(request, response, true);
		if (redirect !== undefined) {
			response.removeHeader('Content-Type');
			response.writeHead(301, { Location: redirect }).end();
			return;
		}
		request.url = request.url?.replace(/^([^?]*\/)(?=\?|$)/u, '$1index.html');
		files(request, response);
	});
	const taken = await listen(server, port);
	return { server, address: `http://127.0.0.1:${taken}/` };
}

/** The path of a request and its query; undefined for an address that is none, such as `//` or `/%`. */
function pathOf(url: string): { path: string; query: string } | undefined {
	const parsed = /^\/(?!\/)/u.test(url) ? URL.parse(url, 'http://localhost') : null;
	try {
		return parsed ? { path: decodeURIComponent(parsed.pathname), query: parsed.search } : undefined;
	} catch {
		return undefined;
	}
}

/** `/fogang` → `/fogang/`: relative links count from the slash. */
function folderRedirect(folder: string, path: string, query: string): string | undefined {
	if (path.endsWith('/') || path.includes('..') || path.includes('\0')) return undefined;
	return existsSync(join(folder, path, 'index.html')) ? `${encodeURI(path)}/${query}` : undefined;
}

/** The site's own page for addresses that are not there, else a line of text. */
function notFound(folder: string, request: IncomingMessage, response: ServerResponse): void {
	const site = (request.url ?? '/').split('/')[1] ?? '';
	const page = join(folder, site, '404.html');
	const isPage = /^[a-z0-9-]+$/u.test(site) && existsSync(page);
	const type = `${isPage ? 'text/html' : 'text/plain'};charset=utf-8`;
	response.writeHead(404, { 'Content-Type': type });
	if (isPage) createReadStream(page).pipe(response);
	else response.end('没有这个页面\n');
}

/** Listens on `port`, or on a free one where it is taken. Resolves to the port in use. */
function listen(server: Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code !== 'EADDRINUSE') return reject(error);
			server.listen(0, '127.0.0.1');
		});
		server.once('listening', () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
		server.listen(port, '127.0.0.1');
	});
}

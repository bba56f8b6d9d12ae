/** A web server as a careful host sets it up: brotli at its highest quality, made once a file. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { type LocalServer, openLocally } from '../serve/open-locally.ts';

/** Types of published files; those with `true` gain from compression. */
const TYPES: Record<string, readonly [type: string, isText: boolean]> = {
	'.html': ['text/html; charset=utf-8', true],
	'.css': ['text/css; charset=utf-8', true],
	'.js': ['text/javascript; charset=utf-8', true],
	'.json': ['application/json', true],
	'.svg': ['image/svg+xml', true],
	'.txt': ['text/plain; charset=utf-8', true],
	'.xml': ['application/xml', true],
	'.ics': ['text/calendar; charset=utf-8', true],
	'.wasm': ['application/wasm', true],
	'.webp': ['image/webp', false],
	'.jpg': ['image/jpeg', false],
	'.png': ['image/png', false],
};

const HEADERS = {
	'Cache-Control': 'no-cache',
	'Last-Modified': 'Tue, 01 Dec 2026 00:00:00 GMT',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	Server: 'bench',
	'X-Content-Type-Options': 'nosniff',
};

const compress = promisify(brotliCompress);

interface Answer {
	headers: Record<string, string>;
	body: Buffer;
}

async function answerFor(file: string): Promise<Answer> {
	const bytes = await readFile(file);
	const [type, isText] = TYPES[extname(file)] ?? ['application/octet-stream', false];
	if (!isText) return { headers: { 'Content-Type': type }, body: bytes };
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: 11,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
	};
	return {
		headers: { 'Content-Type': type, 'Content-Encoding': 'br', Vary: 'Accept-Encoding' },
		body: await compress(bytes, { params }),
	};
}

/** Serves a folder on a free port of 127.0.0.1; every client is taken to understand brotli. */
export async function serveCompressed(folder: string): Promise<LocalServer> {
	const answers = new Map<string, Promise<Answer>>();
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = normalize(decodeURIComponent(pathname));
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
		const answer = answers.get(file) ?? answerFor(file);
		answers.set(file, answer);
		try {
			const { headers, body } = await answer;
			response.writeHead(200, { ...HEADERS, ...headers, 'Content-Length': body.length }).end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	return openLocally(server);
}

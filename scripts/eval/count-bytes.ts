/** Counts what a server sends, as a host that packs texts would send it. */
import { readFileSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Files that hosts pack on the way; Pagefind's own are packed already. */
const PACKED_BY_HOSTS = /\.(?:html|js|mjs|css|json|svg|txt|xml|webmanifest)$/u;

/** gzip's usual level. */
const LEVEL = 6;

/** What has been sent since the last look. */
export interface Sent {
	requests: number;
	/** Bodies only: texts as gzip, level 6, other files as they are. */
	bytes: number;
}

/** Watches a server of the files below `folder`; each call gives what was sent since the one before. */
export function countBytes(server: Server, folder: string): () => Sent {
	const sizes = new Map<string, number>();
	let sent: Sent = { requests: 0, bytes: 0 };
	server.on('request', (request, response) => {
		response.on('finish', () => {
			sent.requests += 1;
			if (response.statusCode !== 200) return;
			const { pathname } = new URL(request.url ?? '/', 'http://localhost');
			const path = decodeURI(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
			const size = sizes.get(path) ?? sizeOf(join(folder, path));
			sizes.set(path, size);
			sent.bytes += size;
		});
	});
	return () => {
		const last = sent;
		sent = { requests: 0, bytes: 0 };
		return last;
	};
}

const sizeOf = (file: string): number =>
	PACKED_BY_HOSTS.test(file)
		? gzipSync(readFileSync(file), { level: LEVEL }).length
		: (statSync(file, { throwIfNoEntry: false })?.size ?? 0);

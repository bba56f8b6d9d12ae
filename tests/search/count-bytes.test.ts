/** Bytes are those of bodies, texts packed as hosts pack them. */
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { countBytes, type Sent } from '../../scripts/eval/count-bytes.ts';
import { serve } from '../../scripts/serve/serve.ts';
import { contentFolder } from '../content-folder.ts';

test('counts texts packed, other files as they are, and answers without a body as none', async () => {
	const page = `<!doctype html>${'租房补贴 '.repeat(500)}`;
	const folder = contentFolder({ 'search/index.html': page, 'x.pf_index': 'x'.repeat(3000) });
	const { server, address } = await serve(folder, 0);
	onTestFinished(() => void server.close());
	const look = countBytes(server, folder);
	/** What was sent once so many requests are answered; a client may have its answer earlier. */
	const sent = async (requests: number): Promise<Sent> => {
		const sum = { requests: 0, bytes: 0 };
		await expect
			.poll(() => {
				const more = look();
				sum.requests += more.requests;
				sum.bytes += more.bytes;
				return sum.requests;
			})
			.toBe(requests);
		return sum;
	};
	const packed = gzipSync(page, { level: 6 }).length;

	const first = await fetch(`${address}search/?q=x`);
	await first.text();
	expect(await sent(1)).toEqual({ requests: 1, bytes: packed });

	await (await fetch(`${address}x.pf_index`)).text();
	expect(await sent(1)).toEqual({ requests: 1, bytes: 3000 });

	const headers = { 'If-None-Match': first.headers.get('etag') as string };
	expect((await fetch(`${address}search/`, { headers })).status).toBe(304);
	await (await fetch(`${address}none.js`)).text();
	expect(await sent(2)).toEqual({ requests: 2, bytes: 0 });
	expect(look()).toEqual({ requests: 0, bytes: 0 });
});

import { request, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve/serve.ts';
import { BUILT_SITE } from '../built-site.ts';

let server: Server;
let address: string;

beforeAll(async () => {
	({ server, address } = await serve(BUILT_SITE, 0));
});

afterAll(() => server.close());

const get = (path: string): Promise<Response> => fetch(`${address}${path}`, { redirect: 'manual' });

test('serves pages and forbids guessing their type', async () => {
	const response = await get('qinghe/');
	expect(response.status).toBe(200);
	expect(response.headers.get('content-type')).toContain('text/html');
	expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('leads a folder without its slash to the one with it, so that relative links hold', async () => {
	const response = await get('qinghe/policies?x=1');
	expect(response.status).toBe(301);
	expect(response.headers.get('location')).toBe('/qinghe/policies/?x=1');
});

test('answers an address that is not there with the site’s own page', async () => {
	const response = await get('qinghe/policies/no-such-policy/');
	expect(response.status).toBe(404);
	expect(await response.text()).toContain('没有这个页面');
});

test('keeps what lies outside the tree to itself', async () => {
	for (const path of [
		'..%2f..%2fpackage.json',
		'%2e%2e/%2e%2e/package.json',
		'....//package.json',
	]) {
		expect((await get(path)).status).toBe(404);
	}
});

test('answers addresses that are none and goes on', async () => {
	const { hostname, port } = new URL(address);
	for (const path of ['//', '/%E0%A4%A', '/%00', '/qinghe/%', '/\\\\x']) {
		const status = await new Promise((resolve, reject) => {
			request({ hostname, port, path }, (response) => {
				response.resume();
				resolve(response.statusCode);
			})
				.on('error', reject)
				.end();
		});
		expect(status).toBe(404);
	}
	expect((await get('qinghe/')).status).toBe(200);
});

test('takes a free port where the wanted one is in use', async () => {
	const port = Number(new URL(address).port);
	const second = await serve(BUILT_SITE, port);
	expect(new URL(second.address).port).not.toBe(String(port));
	second.server.close();
});

/** What servers of the built tree really answer: the project's own, and nginx and Caddy where the machine has them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TLS_ONLY } from '../../scripts/headers/header-table.ts';
import { headersFor } from '../../scripts/headers/headers-for.ts';
import { serve } from '../../scripts/serve/serve.ts';
import { servedTable } from '../../scripts/serve/served-table.ts';
import { filesIn } from '../built/published-files.ts';
import { BUILT_SITE } from '../built-site.ts';
import { HAS_CADDY, runCaddy } from './run-caddy.ts';
import { HAS_NGINX, runNginx } from './run-nginx.ts';
import type { RunningServer } from './running-server.ts';

const table = servedTable(BUILT_SITE)();
const files = filesIn(BUILT_SITE);
const oneOf = (pattern: RegExp): string => {
	const found = files.find((file) => pattern.test(file));
	if (found === undefined) throw new Error(`No file like ${pattern}`);
	return `/${found.replace(/(^|\/)index\.html$/u, '$1')}`;
};

const THERE = [
	'/',
	'/search/',
	'/guide/about/',
	'/qinghe/',
	'/qinghe/jobs/',
	'/qinghe/jobs/index.html',
	'/qinghe/search/',
	'/bailu/en/',
	'/bailu/en/policies/',
	'/qinghe/feeds/policies.xml',
	'/qinghe/search.json',
	'/qinghe/robots.txt',
	'/qinghe/offline.js',
	'/search.json',
	'/pagefind/pagefind.js',
	'/pagefind/rows.json',
	oneOf(/^qinghe\/policies\/[^/]+\/index\.html$/u),
	oneOf(/^qinghe\/policies\/[^/]+\/deadline\.ics$/u),
	oneOf(/^qinghe\/assets\/.*\.webp$/u),
	oneOf(/^qinghe\/assets\/.*\.jpg$/u),
	oneOf(/^qinghe\/pagefind\/fragment\//u),
	oneOf(/^qinghe\/pagefind\/.*\.pf_meta$/u),
];
const NOT_THERE = [
	'/qinghe/policies/none/',
	'/qinghe/policies/topics/',
	'/qinghe/api/v1/none.json',
	'/qinghe/feeds/none.xml',
	'/qinghe/embed/none/',
	'/qinghe/pagefind/fragment/none.pf_fragment',
	'/qinghe/none',
	'/embed/v1/none.js',
	'/none',
];

type Wanted = [name: string, value: string | null][];

/** Headers of the table but those that only TLS gives a meaning; null where none is to be sent. */
const wanted = (path: string, isThere: boolean, hasHsts: boolean): Wanted => [
	...Object.entries(headersFor(table, path, isThere)).filter(([name]) => name !== TLS_ONLY),
	[TLS_ONLY, hasHsts ? 'max-age=63072000' : null],
	...('Access-Control-Allow-Origin' in headersFor(table, path, isThere)
		? []
		: ([['Access-Control-Allow-Origin', null]] satisfies Wanted)),
];

const same = (text: string | null): string | null =>
	text?.toLowerCase().replaceAll('; charset', ';charset') ?? null;

const OWN = { name: 'npm start', start: ownServer, hasHsts: false, moved: 301 };

describe.each([
	OWN,
	HAS_NGINX
		? { name: 'nginx', start: () => runNginx(BUILT_SITE), hasHsts: true, moved: 301 }
		: { ...OWN, name: 'npm start again, as this machine has no nginx,' },
	HAS_CADDY
		? { name: 'Caddy', start: () => runCaddy(BUILT_SITE), hasHsts: true, moved: 308 }
		: { ...OWN, name: 'npm start again, as this machine has no Caddy,' },
])('$name', ({ start, hasHsts, moved }) => {
	let server: RunningServer;
	beforeAll(async () => {
		server = await start();
	});
	afterAll(() => server.close());
	const get = (path: string, init: RequestInit = {}): Promise<Response> =>
		fetch(new URL(path, server.address), { redirect: 'manual', ...init });

	test.each(THERE)('sends %s with the headers of the table', async (path) => {
		const response = await get(path);
		expect(response.status).toBe(200);
		for (const [name, value] of wanted(path, true, hasHsts))
			expect(same(response.headers.get(name)), name).toBe(same(value));
	});

	test.each(NOT_THERE)('answers 404 to %s with the headers of the table', async (path) => {
		const response = await get(path);
		expect(response.status).toBe(404);
		for (const [name, value] of wanted(path, false, hasHsts))
			expect(same(response.headers.get(name)), name).toBe(same(value));
		expect(response.headers.get('content-type')).toMatch(/^text\/(?:html|plain); ?charset=utf-8$/u);
		if (path.startsWith('/qinghe/')) expect(await response.text()).toContain('没有这个页面');
	});

	test('leads a folder to the address with a slash', async () => {
		const response = await get('/qinghe/policies');
		expect(response.status).toBe(moved);
		expect(response.headers.get('location')).toBe('/qinghe/policies/');
		for (const [name, value] of wanted('/qinghe/policies', true, hasHsts))
			if (name !== 'Content-Type') expect(same(response.headers.get(name)), name).toBe(same(value));
	});

	test.each(['/qinghe/jobs/', '/qinghe/feeds/jobs.json'])(
		'says of the unchanged %s what it said of it, and sends nothing',
		async (path) => {
			const etag = (await get(path)).headers.get('etag') ?? '';
			expect(etag).not.toBe('');
			const response = await get(path, { headers: { 'If-None-Match': etag } });
			expect(response.status).toBe(304);
			expect(await response.text()).toBe('');
			for (const [name, value] of wanted(path, true, hasHsts))
				if (name !== 'Content-Type')
					expect(same(response.headers.get(name)), name).toBe(same(value));
		},
	);

	test.each(['/qinghe/jobs/index', '/qinghe/404', '/qinghe/robots.txt/'])(
		'knows no address %s',
		async (path) => {
			expect((await get(path)).status).toBe(404);
		},
	);

	test('does not give a page the headers of another folder by an address that goes up', async () => {
		const response = await get('/qinghe/feeds/..%2fjobs/');
		const isThere = response.status === 200;
		expect([200, 404]).toContain(response.status);
		expect(isThere && response.headers.has('access-control-allow-origin')).toBe(false);
	});

	test('does not give a page other headers by an address with two slashes', async () => {
		for (const path of ['qinghe//jobs/', '/qinghe/jobs/', '%2fqinghe/jobs/', 'qinghe/%2fjobs/']) {
			const response = await fetch(`${server.address}${path}`, { redirect: 'manual' });
			const shown = response.status === 200 ? wanted('/qinghe/jobs/', true, hasHsts) : [];
			expect([200, 404], path).toContain(response.status);
			for (const [name, value] of shown)
				expect(same(response.headers.get(name)), `${path} ${name}`).toBe(same(value));
		}
	});
});

async function ownServer(): Promise<RunningServer> {
	const { server, address } = await serve(BUILT_SITE, 0);
	return {
		address,
		close: async () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

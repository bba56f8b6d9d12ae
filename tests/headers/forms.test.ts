/** The three forms of the table say the same of every address of the built tree. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Headers, TLS_ONLY } from '../../scripts/headers/header-table.ts';
import { headersFor } from '../../scripts/headers/headers-for.ts';
import { servedTable } from '../../scripts/serve/served-table.ts';
import { filesIn } from '../built/published-files.ts';
import { BUILT_SITE } from '../built-site.ts';
import { readCaddy, readNginx, type ServerFile } from './read-maps.ts';
import { readUnderscoreHeaders } from './read-underscore-headers.ts';

const table = servedTable(BUILT_SITE)();
const text = (file: string): string => readFileSync(join(BUILT_SITE, file), 'utf8');
const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;
const ADDRESSES = filesIn(BUILT_SITE)
	.filter(
		(file) => !/^(?:_headers|nginx\.conf|Caddyfile|manifest\.json|build-report\.json)$/u.test(file),
	)
	.map(addressOf);
const TYPES: Record<string, string> = {
	ics: 'text/calendar; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	xml: 'application/rss+xml; charset=utf-8',
	json: 'application/feed+json',
};
/** In folders that exist, in folders that might, and in none. */
const NOT_THERE = [
	'/qinghe/policies/none/',
	'/qinghe/search/none',
	'/qinghe/api/v1/none.json',
	'/qinghe/none/none/',
	'/qinghe/feeds/none.xml',
	'/embed/v1/none.js',
	'/none/',
	'/none',
];

/** A table's headers by their names in lower case, without the type, which servers add by themselves. */
const expected = (path: string, isThere = true): Record<string, string> => {
	const { 'Content-Type': _, ...headers } = headersFor(table, path, isThere) as Headers;
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
	);
};

describe('the _headers file', () => {
	const { lines, paths, at } = readUnderscoreHeaders(text('_headers'));

	const POLICY = 'content-security-policy';
	const framing = (policy = ''): string => /frame-ancestors .*/u.exec(policy)?.[0] ?? '';

	test('gives no file two values of one header', () => {
		for (const path of ADDRESSES)
			for (const [name, values] of at(path)) {
				// Two equal policies are as good as one; other headers are to be there once.
				const counted = name === POLICY ? new Set(values).size : values.length;
				expect(counted, `${path} ${name}`).toBe(1);
			}
	});

	test('says who may frame a page as the table says, and leaves its hashes to the page', () => {
		const pages = ADDRESSES.filter((path) => /\/$|\.html$/u.test(path));
		expect(pages.length).toBeGreaterThan(200);
		for (const path of pages)
			expect(at(path).get(POLICY)?.[0], path).toBe(framing(expected(path)[POLICY]));
	});

	test('says of no file anything else than the table says', () => {
		for (const path of ADDRESSES) {
			const { [POLICY]: policy, ...others } = expected(path);
			for (const [name, [value]] of at(path)) {
				if (name === 'content-type') continue;
				if (name !== POLICY) expect(others[name], `${path} ${name}`).toBe(value);
				// A script or a list in embed/ has the line of the pages beside it.
				else if (!path.includes('/embed/'))
					expect([policy, framing(policy)], path).toContain(value);
			}
		}
	});

	test('lets others read what is open and what is missing there, and keep what may be kept', () => {
		for (const path of ADDRESSES) {
			const { 'access-control-allow-origin': readers, 'cache-control': kept } = expected(path);
			expect(at(path).get('access-control-allow-origin')?.[0], path).toBe(readers);
			const isPinned = /\/embed\/.*\.[0-9a-f]{8,}\.js$/u.test(path);
			if (kept !== 'no-cache' && !isPinned && !/^\/[^/]+\/(?:en|zh-hant)\/assets\//u.test(path))
				expect(at(path).get('cache-control'), path).toEqual([kept]);
		}
		for (const path of [
			'/qinghe/api/v1/none.json',
			'/bailu/en/feeds/none.xml',
			'/embed/v1/none.js',
		])
			expect(at(path).get('access-control-allow-origin'), path).toEqual(['*']);
	});

	test('gives the types that hosts guess wrong', () => {
		const typed = ADDRESSES.filter((path) => /\.ics$|\/feeds\/[^/]+$/u.test(path));
		expect(typed.length).toBeGreaterThan(50);
		for (const path of typed) {
			const type = TYPES[path.slice(path.lastIndexOf('.') + 1)];
			expect(at(path).get('content-type'), path).toEqual([type]);
		}
	});

	test('keeps its lines shorter than Cloudflare reads, and names no address twice', () => {
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
		expect(paths.length).toBe(new Set(paths).size);
	});

	test('needs one rule for each site, after those about all, fewer than Cloudflare reads', () => {
		const own = paths.filter((path) => table.sites.includes(path.split('/')[1] ?? ''));
		expect(paths.slice(-own.length)).toEqual(own);
		expect(own).toEqual(table.sites.map((site) => `/${site}/embed/*`));
		expect(paths.length).toBeLessThan(100);
	});
});

describe.each<[string, ServerFile, RegExp]>([
	['nginx.conf', readNginx(text('nginx.conf')), /^\$(?<name>\w+?)(?:_if_there)?$/u],
	['Caddyfile', readCaddy(text('Caddyfile')), /^\{(?<name>\w+)\}$/u],
])('the %s', (file, { maps, added }, variable) => {
	const at = (path: string): Record<string, string> =>
		Object.fromEntries(
			Object.entries(added)
				.map(([name, value]) => {
					const of = variable.exec(value)?.groups?.name;
					return [name, of === undefined ? value : (maps[of]?.(path) ?? '')] as const;
				})
				.filter(([name, value]) => value !== '' && name !== 'content-type'),
		);
	const withReaders = (path: string): Record<string, string> => {
		const readers = maps.guiyan_readers?.(path) ?? '';
		return { ...at(path), ...(readers === '' ? {} : { 'access-control-allow-origin': readers }) };
	};

	test('says of every file what the table says', () => {
		for (const path of ADDRESSES)
			expect(withReaders(path), `${file} ${path}`).toEqual(expected(path));
	});

	test('says of what is not there what the table says, and to ask anew', () => {
		for (const path of NOT_THERE)
			expect({ ...withReaders(path), 'cache-control': 'no-cache' }, path).toEqual(
				expected(path, false),
			);
		expect(text(file)).toMatch(
			file === 'nginx.conf' ? /"~\^\[45\]" "no-cache";/u : /header Cache-Control "no-cache"/u,
		);
	});

	test('says how to do without HTTPS', () => {
		expect(text(file)).toMatch(
			new RegExp(
				`# Without HTTPS take out the next line\\.\\n\\s+(?:add_header )?${TLS_ONLY}`,
				'u',
			),
		);
	});
});

test('lets other sites read what is open, and nothing else', () => {
	const open = ADDRESSES.filter((path) => 'access-control-allow-origin' in expected(path));
	const meant = ADDRESSES.filter((path) =>
		/^\/(?:[a-z-]+\/){0,2}(?:(?:api|embed|feeds|pagefind)\/|search\.json$)/u.test(path),
	);
	expect(open).toEqual(meant);
	expect(open.length).toBeGreaterThan(20);
	for (const path of ADDRESSES) {
		const { 'cross-origin-resource-policy': policy } = expected(path);
		expect(policy, path).toBe(meant.includes(path) ? 'cross-origin' : 'same-origin');
	}
});

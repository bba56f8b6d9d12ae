/** Pages are sorted into kinds and weighed as a server sends them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveCompressed } from '../../scripts/bench/brotli-server.ts';
import { kindOf } from '../../scripts/bench/page-kinds.ts';
import {
	type PageWeight,
	readingShare,
	weighPages,
	weightsByKind,
} from '../../scripts/bench/page-weights.ts';
import type { LocalServer } from '../../scripts/serve/open-locally.ts';

const POLICY = `<!doctype html><title>政策</title><p>${'每月补贴一千元。'.repeat(400)}</p>`;
const MOVED = '<!doctype html><meta http-equiv="refresh" content="0;url=../a/">';
const UNLISTED = '<!doctype html><meta name="robots" content="noindex"><title>岗位</title>';

let tree: string;
let server: LocalServer;

beforeAll(async () => {
	tree = mkdtempSync(join(tmpdir(), 'guiyan-pages-'));
	const put = (file: string, html: string): void => {
		mkdirSync(join(tree, file, '..'), { recursive: true });
		writeFileSync(join(tree, file), html);
	};
	put('qinghe/policies/a/index.html', POLICY);
	put('qinghe/policies/b/index.html', MOVED);
	put('qinghe/jobs/c/index.html', UNLISTED);
	put('qinghe/404.html', UNLISTED);
	server = await serveCompressed(tree);
});

afterAll(async () => {
	await server.close();
	rmSync(tree, { recursive: true, force: true });
});

test('tells kinds of pages apart by their addresses', () => {
	const files = ['index.html', 'a/index.html', 'a/policies/for/doctor/index.html'];
	expect(files.map(kindOf)).toEqual(['总站首页', '首页', '政策分类']);
	expect(kindOf('a/policies/loan/v2/index.html')).toBe('政策的一版');
	expect(kindOf('search/index.html')).toBe('总站搜索');
	expect(kindOf('a/zh-hant/policies/loan/v2/index.html')).toBe('政策的一版');
	expect(kindOf('a/policies/loan/index.html')).toBe('政策');
	expect(kindOf('a/404.html')).toBeUndefined();
});

test('weighs the compressed answer with its headers, and no page that only leads on', async () => {
	const weights = await weighPages(tree, server.address);
	expect(weights.map(({ file, isUnlisted }) => [file, isUnlisted])).toEqual([
		['qinghe/jobs/c/index.html', true],
		['qinghe/policies/a/index.html', false],
	]);
	const response = await fetch(`${server.address}qinghe/policies/a/`);
	expect(response.headers.get('content-encoding')).toBe('br');
	expect(await response.text()).toBe(POLICY);
	const headers = (weights[1]?.bytes ?? 0) - brotliCompressSync(POLICY).length;
	expect(headers).toBeGreaterThan(200);
	expect(headers).toBeLessThan(800);
});

test('names the heaviest page of a kind and counts reading pages alone', () => {
	const page = (kind: string, file: string, bytes: number): PageWeight => ({
		kind,
		file,
		bytes,
		isUnlisted: false,
	});
	const weights = [
		page('岗位', 'a', 14_600),
		page('岗位', 'b', 14_601),
		page('岗位', 'c', 900),
		page('搜索', 'd', 40_000),
	];
	expect(readingShare(weights)).toBeCloseTo(2 / 3);
	expect(weightsByKind(weights)).toEqual([
		{ kind: '岗位', pages: 3, medianBytes: 14_600, heaviestBytes: 14_601, heaviest: 'b' },
		{ kind: '搜索', pages: 1, medianBytes: 40_000, heaviestBytes: 40_000, heaviest: 'd' },
	]);
});

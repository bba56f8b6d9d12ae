import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderSites } from '../../scripts/build/render-sites.ts';
import type { Survey } from '../../scripts/build/survey.ts';
import type { WorkerPool } from '../../scripts/workers/pool.ts';
import type { Task } from '../../scripts/workers/protocol.ts';
import type { Issue } from '../../src/source/issue.ts';

let out: string;
beforeEach(() => {
	out = mkdtempSync(join(tmpdir(), 'guiyan-render-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

test('clears what a failing site left behind and renders once more with its last good content', async () => {
	const broken = new Map<string, string>();
	const survey = {
		sites: [
			{ region: 'p/x', slug: 'x', languages: ['zh-CN'] },
			{ region: 'p/y', slug: 'y', languages: ['zh-CN'] },
		],
		scene: {},
		isBroken: (region: string) => broken.has(region),
		hasLastGood: () => true,
		fail: (region: string, issue: { message: string }) => broken.set(region, issue.message),
	} as unknown as Survey;
	const asked: string[] = [];
	const pool = {
		runOnAll: async () => undefined,
		run: async (task: Extract<Task, { kind: 'render' }>) => {
			asked.push(`${task.region} ${task.isSummaryOnly ? 'summary' : 'pages'}`);
			if (task.isSummaryOnly) return { region: task.region };
			mkdirSync(join(out, 'x'), { recursive: true });
			writeFileSync(join(out, 'x/index.html'), 'half');
			if (task.region === 'p/x') throw new Error('a page failed');
			return { region: task.region, files: [] };
		},
	} as unknown as WorkerPool;
	const rendered = await renderSites(pool, survey, {
		out,
		templates: { hash: '', entry: '' },
		wanted: new Set(['x', 'y']),
		knownKeys: {},
		hasSearch: false,
	});
	expect(broken.get('p/x')).toContain('a page failed');
	expect(asked).toEqual(['p/x pages', 'p/y pages', 'p/x summary', 'p/y pages']);
	expect([...rendered.keys()]).toEqual(['p/x', 'p/y']);
	expect(rendered.get('p/x')?.files).toBeUndefined();
});

test('leaves no file of a site that failed', async () => {
	let isBroken = false;
	const survey = {
		sites: [{ region: 'p/x', slug: 'x', languages: ['zh-CN'] }],
		scene: {},
		isBroken: () => isBroken,
		hasLastGood: () => false,
		fail: () => {
			isBroken = true;
		},
	} as unknown as Survey;
	const pool = {
		runOnAll: async () => undefined,
		run: async () => {
			mkdirSync(join(out, 'x'));
			writeFileSync(join(out, 'x/index.html'), 'half');
			throw new Error('a page failed');
		},
	} as unknown as WorkerPool;
	const order = { out, templates: { hash: '', entry: '' }, wanted: new Set(['x']), knownKeys: {} };
	await renderSites(pool, survey, { ...order, hasSearch: false });
	expect(existsSync(join(out, 'x'))).toBe(false);
});

test('refuses a site whose pages hold what its content did not show', async () => {
	const said: string[] = [];
	let isBroken = false;
	const survey = {
		sites: [{ region: 'p/x', slug: 'x', languages: ['zh-CN'] }],
		scene: {},
		isBroken: () => isBroken,
		hasLastGood: () => false,
		fail: (_region: string, { code, message }: Issue) => {
			said.push(`${code} ${message}`);
			isBroken = true;
		},
	} as unknown as Survey;
	const pool = {
		runOnAll: async () => undefined,
		run: async ({ kind }: Task) => {
			if (kind === 'scan') return [{ file: 'x/index.html', masked: '138****8000' }];
			return { region: 'p/x', files: [{ path: 'x/index.html' }] };
		},
	} as unknown as WorkerPool;
	const order = { out, templates: { hash: '', entry: '' }, wanted: new Set(['x']), knownKeys: {} };
	await renderSites(pool, survey, { ...order, hasSearch: false });
	expect(said).toEqual([
		'OUTPUT_PRIVATE 生成的 x/index.html 里有不能公开的内容（138****8000），这个网站没有发布新的一版。',
	]);
});

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { offlineWorker } from '../../src/outputs/offline-worker.ts';

const script = offlineWorker(readFileSync('src/browser/offline.js', 'utf8'));

test('the worker weighs at most 1 kB on its way', () => {
	expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(1024);
});

test('the worker is a script with its words in place', () => {
	expect(() => new Function(script)).not.toThrow();
	expect(script).toContain('"保存于 {day}');
	expect(script).not.toMatch(/SAVED|NONE|\/\/ /u);
});

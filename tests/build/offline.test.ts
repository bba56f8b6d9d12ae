/** `offline: false` in `portal.yaml` ends what a service worker keeps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOfTest, runBuild, statuses } from './run-build.ts';
import { writeFiles, writeTinyContent } from './tiny-content.ts';

test('a site registers its worker unless the portal says no, and then publishes one that stops', () => {
	const own = folderOfTest();
	const [content, out] = [join(own, 'content'), join(own, 'site')];
	const published = (path: string) => readFileSync(join(out, 'east', path), 'utf8');
	writeTinyContent(content, ['east']);
	expect(runBuild({ content, out }).code).toBe(0);
	expect(published('letters/home/index.html')).toContain("register('../../offline.js')");
	expect(published('index.html')).toContain("register('offline.js')");
	expect(published('offline.js')).toContain('cache.put');

	const portal = 'format: 1\ntitle: 归雁\noperator: 示例单位\nlanguage: zh-CN\noffline: false\n';
	writeFiles(content, { 'portal.yaml': portal });
	expect(runBuild({ content, out }).code).toBe(0);
	expect(statuses(out)).toEqual({ east: 'built' });
	expect(published('letters/home/index.html')).not.toContain('offline.js');
	expect(published('offline.js')).toBe(readFileSync('src/browser/offline-stop.js', 'utf8'));
});

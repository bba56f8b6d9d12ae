/** Same content, same code, same day: the same bytes, wherever and however they are made. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOfTest, publishedBytes, runBuild, statuses, temporaryFolder } from './run-build.ts';
import { writeTinyContent } from './tiny-content.ts';

const folder = temporaryFolder();
const here = join(folder.path, 'here');
const elsewhere = join(folder.path, 'another folder', '别处');

beforeAll(() => {
	for (const place of [here, elsewhere]) {
		for (const part of ['portal.yaml', 'shili/region.yaml', 'shili/policies', 'shili/yanzhou']) {
			cpSync(join('content', part), join(place, 'content', part), { recursive: true });
		}
	}
	const build = (place: string, env: Record<string, string>): void => {
		const { code, output } = runBuild({
			content: join(place, 'content'),
			out: join(place, 'site'),
			hasSearch: true,
			env,
		});
		expect(code, output).toBe(0);
	};
	build(here, { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' });
	build(elsewhere, { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' });
});
afterAll(folder.remove);

const manifestOf = (place: string): string =>
	readFileSync(join(place, 'site/manifest.json'), 'utf8');

describe('in another folder, time zone and locale', () => {
	test('a build publishes the same bytes, the search index among them', () => {
		const bytes = publishedBytes(join(here, 'site'));
		expect(publishedBytes(join(elsewhere, 'site'))).toEqual(bytes);
		expect(Object.keys(bytes).filter((path) => path.includes('/pagefind/'))).not.toEqual([]);
	});

	test('a build writes the same manifest', () => {
		expect(manifestOf(elsewhere)).toBe(manifestOf(here));
	});
});

test('two shards in turn publish what one build does', () => {
	const own = folderOfTest();
	const content = join(own, 'content');
	const [whole, parts] = [join(own, 'whole'), join(own, 'parts')];
	writeTinyContent(content, ['east', 'north', 'west']);
	expect(runBuild({ content, out: whole }).code).toBe(0);
	expect(runBuild({ content, out: parts, more: ['--shard', '1/2'] }).code).toBe(0);
	expect(statuses(parts)).toEqual({ east: 'built', west: 'built' });
	expect(runBuild({ content, out: parts, more: ['--shard', '2/2'] }).code).toBe(0);
	expect(statuses(parts)).toEqual({ east: 'unchanged', north: 'built', west: 'unchanged' });
	expect(publishedBytes(parts)).toEqual(publishedBytes(whole));
});

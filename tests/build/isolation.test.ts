/** One broken county: the others publish as if nothing had happened, and it keeps its last good site. */
import { cpSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
	below,
	folderOfTest,
	publishedBytes,
	reportOf,
	runBuild,
	statuses,
	temporaryFolder,
} from './run-build.ts';

const POLICY = 'shili/yanzhou/qinghe/policies/talent-scout.v1.yaml';
/** Of a county whose site is named otherwise than its folder. */
const REGION = 'shili/yanzhou/bailu/region.yaml';
const BROKEN = 'title: [没有写完\nsummary: "也没有写完\n';

const control = temporaryFolder();
const goodContent = join(control.path, 'content');
const goodSite = join(control.path, 'site');
/** Copies of the good content and of its published sites, for one test. */
let content: string;
let out: string;

const rewrite = (path: string, change: (text: string) => string): void =>
	writeFileSync(path, change(readFileSync(path, 'utf8')));
const breakFile = (file: string): void => writeFileSync(join(content, file), BROKEN);

beforeAll(() => {
	for (const part of ['portal.yaml', 'shili']) {
		cpSync(join('content', part), join(goodContent, part), { recursive: true });
	}
	rewrite(join(goodContent, REGION), (text) => text.replace('slug: bailu', 'slug: heron'));
	const { code, output } = runBuild({ content: goodContent, out: goodSite });
	expect(code, output).toBe(0);
	expect(statuses(goodSite)).toEqual({ heron: 'built', qinghe: 'built', yanzhou: 'built' });
});
afterAll(control.remove);

beforeEach(() => {
	const own = folderOfTest();
	content = join(own, 'content');
	out = join(own, 'site');
	cpSync(goodContent, content, { recursive: true });
	cpSync(`${goodSite}.releases`, `${out}.releases`, { recursive: true });
	symlinkSync(readlinkSync(goodSite), out);
});

describe('a county that breaks after it was published', () => {
	test('keeps its old site, is named, leaves every other byte alone, and returns once repaired', () => {
		breakFile(POLICY);
		const { code, output } = runBuild({ content, out });
		expect(code).toBe(1);
		expect(output).toMatch(/^qinghe .*保留上一次的网站/mu);
		expect(output).toContain(`${POLICY}:`);
		expect(statuses(out)).toEqual({ heron: 'unchanged', qinghe: 'kept', yanzhou: 'unchanged' });
		expect(publishedBytes(out)).toEqual(publishedBytes(goodSite));
		const { sites } = reportOf(out);
		expect(sites.find(({ slug }: { slug: string }) => slug === 'qinghe')).toMatchObject({
			region: 'shili/yanzhou/qinghe',
			issues: expect.arrayContaining([
				expect.objectContaining({
					severity: 'error',
					code: expect.stringMatching(/^YAML_/u),
					file: expect.stringMatching(new RegExp(`${POLICY}$`, 'u')),
					line: 1,
					column: 8,
				}),
			]),
		});

		cpSync(join(goodContent, POLICY), join(content, POLICY));
		rewrite(join(content, POLICY), (text) => text.replace(/^title: .*/mu, 'title: 修好以后的标题'));
		expect(runBuild({ content, out }).code).toBe(0);
		expect(statuses(out)).toMatchObject({ heron: 'unchanged', qinghe: 'built' });
		const page = readFileSync(join(out, 'qinghe/policies/talent-scout/index.html'), 'utf8');
		expect(page).toContain('修好以后的标题');
	});

	test('is shown by its neighbours and its city as it last was good', () => {
		const change = (root: string): void =>
			rewrite(join(root, REGION), (text) => text.replace(/tagline: .*/u, 'tagline: 换了一句话'));
		change(content);
		const other = join(folderOfTest(), 'site');
		expect(runBuild({ content, out: other }).code).toBe(0);
		breakFile(POLICY);
		breakFile('shili/yanzhou/qinghe/jobs/foods-inspector.yaml');
		expect(runBuild({ content, out }).code).toBe(1);
		expect(statuses(out)).toMatchObject({ heron: 'built', qinghe: 'kept' });
		expect(publishedBytes(out)).toEqual(publishedBytes(other));
		expect(publishedBytes(out)).not.toEqual(publishedBytes(goodSite));
	});

	test('keeps its site when its region.yaml is what breaks', () => {
		breakFile(REGION);
		const { code, output } = runBuild({ content, out });
		expect(code).toBe(1);
		expect(output).toContain(`${REGION}:`);
		expect(statuses(out)).toEqual({ heron: 'kept', qinghe: 'unchanged', yanzhou: 'unchanged' });
		expect(publishedBytes(out)).toEqual(publishedBytes(goodSite));
	});

	test('takes no county with it when it is the city above them', () => {
		breakFile('shili/yanzhou/region.yaml');
		expect(runBuild({ content, out }).code).toBe(1);
		expect(statuses(out)).toEqual({ heron: 'unchanged', qinghe: 'unchanged', yanzhou: 'kept' });
		expect(publishedBytes(out)).toEqual(publishedBytes(goodSite));
	});
});

describe('a county that was broken from the start', () => {
	const fresh = (): string => join(folderOfTest(), 'site');

	test('is reported as failed while the others publish without a link to it', () => {
		breakFile(POLICY);
		out = fresh();
		const { code, output } = runBuild({ content, out });
		expect(code).toBe(1);
		expect(output).toMatch(/^qinghe .*没有可保留的网站/mu);
		expect(statuses(out)).toEqual({ heron: 'built', qinghe: 'failed', yanzhou: 'built' });
		const published = Object.keys(publishedBytes(out));
		expect(Object.keys(below(publishedBytes(out), 'qinghe'))).toEqual([]);
		const leading = published.filter(
			(path) =>
				path.endsWith('.html') &&
				/href="[^"]*\.\.\/qinghe\//u.test(readFileSync(join(out, path), 'utf8')),
		);
		expect(leading).toEqual([]);
	});

	test('fails alone when it is its region.yaml that is broken', () => {
		breakFile('shili/yanzhou/qinghe/region.yaml');
		out = fresh();
		const { code, output } = runBuild({ content, out });
		expect(code).toBe(1);
		expect(output).toContain('shili/yanzhou/qinghe/region.yaml:');
		expect(statuses(out)).toMatchObject({ heron: 'built', yanzhou: 'built' });
		expect(Object.keys(below(publishedBytes(out), 'qinghe'))).toEqual([]);
	});
});

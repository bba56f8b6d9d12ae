/** What is invented says so, what is real never does, and notes to editors stay unpublished. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT_SITE } from '../built-site.ts';
import { contentFiles, siteOf } from './content-files.ts';
import { hasClass, isHidden, readPages, visibleText } from './html-page.ts';
import { filesIn } from './published-files.ts';

const content = contentFiles();
const regions = content.filter(({ type }) => type === 'region');
const sitesWhere = (isSample: boolean): Set<string> =>
	new Set(
		regions
			.filter(({ fields }) => (fields.sample === true) === isSample)
			.flatMap((region) => siteOf(region) ?? []),
	);
const [sampleSites, realSites] = [sitesWhere(true), sitesWhere(false)];

/** The page for addresses that are not there shows nothing of the content. */
const pages = readPages().filter(({ path }) => !path.endsWith('/404.html'));
const hasBanner = ({ elements }: (typeof pages)[number]): boolean =>
	elements.some(
		(element) => hasClass(element, 'sample') && /示例|^Sample/u.test(visibleText(element)),
	);

describe('sample content', () => {
	test('is three sites of the content', () => {
		expect([...sampleSites].sort()).toEqual(['bailu', 'qinghe', 'yanzhou']);
	});

	test('is marked on every page and kept from search engines', () => {
		const samples = pages.filter(({ site }) => sampleSites.has(site));
		expect(samples.length).toBeGreaterThan(300);
		expect(samples.filter((page) => !hasBanner(page)).map(({ path }) => path)).toEqual([]);
		expect(samples.filter((page) => !isHidden(page)).map(({ path }) => path)).toEqual([]);
	});

	test('is on no site of a real region', () => {
		const real = pages.filter(({ site }) => realSites.has(site));
		const marked = real.filter(
			(page) =>
				hasBanner(page) || page.elements.some((one) => visibleText(one).includes('【示例】')),
		);
		expect(real.length).toBeGreaterThan(300);
		expect(marked.map(({ path }) => path)).toEqual([]);
	});

	test('stands apart on the portal', () => {
		const portal = pages.find(({ path }) => path === 'index.html')!;
		const headings = portal.elements
			.filter(({ tagName }) => tagName === 'h2')
			.map((h) => visibleText(h));
		expect(headings.filter((text) => /示例.*虚构/u.test(text))).toHaveLength(1);
	});
});

test('publishes no note that is for editors', () => {
	const notes = content.flatMap(({ path, fields }) =>
		typeof fields.note === 'string' ? [{ path, text: fields.note.trim() }] : [],
	);
	const published = filesIn(BUILT_SITE)
		.filter((path) => /\.(html|json|xml|ics|txt)$/u.test(path))
		.map((path) => ({ path, text: readFileSync(join(BUILT_SITE, path), 'utf8') }));
	const leaks = notes.flatMap((note) =>
		published
			.filter(({ text }) => text.includes(note.text))
			.map(({ path }) => `${note.path} → ${path}`),
	);
	expect(notes.length).toBeGreaterThan(10);
	expect(leaks).toEqual([]);
});

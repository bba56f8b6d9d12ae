import { expect, test } from 'vitest';
import { portalLlmsTxt, siteLlmsTxt } from '../../src/outputs/llms-txt.ts';
import { portalView, summaryOf } from '../../src/site/portal-view.ts';
import { siteWith } from './json-ld/site-of.ts';

const linksOf = (text: string): string[] =>
	[...text.matchAll(/^- \[.+\]\((.+)\)$/gmu)].map(([, href]) => href as string);

test('a site names the lists it has, with full addresses where it has one', () => {
	expect(linksOf(siteLlmsTxt(siteWith('jobs', {})))).toEqual([
		'jobs/',
		'finder/',
		'policies/changes/',
		'api/v1/jobs.json',
		'feeds/jobs.xml',
		'feeds/policies.xml',
		'feeds/changes.xml',
	]);
	const full = linksOf(siteLlmsTxt(siteWith('jobs', {}, { url: 'https://x.example.org' })));
	expect(full).toContain('https://x.example.org/sitemap.xml');
	expect(full.filter((href) => !href.startsWith('https://x.example.org/'))).toEqual([]);
});

test('a sample says that it is invented', () => {
	expect(siteLlmsTxt(siteWith('jobs', {}, { sample: true }))).toContain('虚构');
	expect(siteLlmsTxt(siteWith('jobs', {}))).not.toContain('虚构');
});

test('the portal leads to the file of every site, samples apart', () => {
	const own = { ...summaryOf(siteWith('jobs', {})), name: '[乙]县', slug: 'y', href: 'y/' };
	const far = summaryOf(siteWith('jobs', {}, { url: 'https://x.example.org', sample: true }));
	const config = { format: 1, title: '归雁', operator: '某', language: 'zh-CN' } as const;
	const text = portalLlmsTxt(portalView({ ...config, url: 'https://p.example.org' }, [own, far]));
	expect(text).toContain('- [\\[乙\\]县：甲县归雁](https://p.example.org/y/llms.txt)');
	const [before, after] = text.split('## 示例');
	expect(before).toContain('y/llms.txt');
	expect(after).toContain('https://x.example.org/llms.txt');
});

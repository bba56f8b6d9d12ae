/** A site with an address of its own, in three languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOfTest, runBuild } from './run-build.ts';
import { policy, writeFiles, writeTinyContent } from './tiny-content.ts';

const REGION = `name: 示例县
level: county
site:
  title: 范家里归雁
  tagline: 头发长了，公里还远
  url: https://east.example.org
  languages: [zh-CN, zh-Hant, en]
  traditional_names:
    - simplified: 范家里
      traditional: 范家里
sample: true
`;

test('each page names its forms in other languages with full addresses', () => {
	const own = folderOfTest();
	const [content, out] = [join(own, 'content'), join(own, 'site')];
	writeTinyContent(content, ['east']);
	writeFiles(join(content, 'shi/east'), {
		'region.yaml': REGION,
		'policies/soon.v1.yaml': policy('怎么领。', 'effective: {to: 2026-12-20}\n'),
	});
	expect(runBuild({ content, out }).output).toContain('已发布');
	const published = (path: string) => readFileSync(join(out, 'east', path), 'utf8');

	for (const [folder, language] of [
		['', 'zh-CN'],
		['zh-hant/', 'zh-Hant'],
		['en/', 'en'],
	]) {
		const html = published(`${folder}policies/home/index.html`);
		const address = `https://east.example.org/${folder}policies/home/`;
		expect(html).toContain(`<html lang="${language}">`);
		expect(html).toContain(`<link rel="canonical" href="${address}">`);
		expect(html).toContain(`<link rel="alternate" hreflang="${language}" href="${address}">`);
		expect(html).toContain(
			'<link rel="alternate" hreflang="x-default" href="https://east.example.org/policies/home/">',
		);
	}
	expect(published('zh-hant/index.html')).toContain('范家里歸雁');
	expect(published('zh-hant/index.html')).toContain('頭髮長了，公里還遠');
	expect(published('zh-hant/policies/soon/deadline.ics')).toContain(
		'SUMMARY:截止：【示例】示例創業補貼',
	);
	expect(published('en/policies/soon/deadline.ics')).toContain('SUMMARY:Closes: [Sample]');
	expect(published('zh-hant/feeds/changes.xml')).toContain(
		'https://east.example.org/zh-hant/policies/',
	);
	expect(published('en/offline.js')).toContain('No network');
});

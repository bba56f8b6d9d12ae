/** A province with counties of a few entries each: the least a build has something to do with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files below a folder, by path. */
export function writeFiles(folder: string, files: Record<string, string>): void {
	for (const [path, text] of Object.entries(files)) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

const SUMMARY = '只为检验程序而写的一条示例内容，没有别的用处。';

/** A letter; `body` is what an editor wrote below the front matter, `fields` further lines of it. */
export const letter = (body: string, fields = ''): string => `---
title: 写给毕业生的一封示例信
summary: ${SUMMARY}
cohort: 2026
signatory: 示例办公室
addressee: 示例毕业生
${fields}sample: true
---

${body}
`;

/** A story, as `letter`. */
export const story = (body: string, fields = ''): string => `---
title: 示例人物回到家乡以后
summary: ${SUMMARY}
person: {name: 示例·某某}
direction: return
consent: {basis: sample}
${fields}sample: true
---

${body}
`;

/** A policy with a text of Markdown. */
export const policy = (details: string, fields = ''): string => `title: 示例创业补贴
summary: ${SUMMARY}
topic: startup
${fields}details: |
${details.replace(/^/gmu, '  ')}
sample: true
`;

const region = (name: string): string => `name: ${name}
level: county
site:
  title: ${name}归雁
  tagline: ${name}的一句话
  accent: "#0f6b5c"
sample: true
`;

/** Writes the portal, a province and `counties`, each a letter, a story and a policy. */
export function writeTinyContent(folder: string, counties: readonly string[]): void {
	writeFiles(folder, {
		'portal.yaml': 'format: 1\ntitle: 归雁\noperator: 示例单位\nlanguage: zh-CN\n',
		'shi/region.yaml': 'name: 示例省\nlevel: province\nsample: true\n',
	});
	for (const county of counties) {
		writeFiles(join(folder, 'shi', county), {
			'region.yaml': region(`示例${county}县`),
			'letters/home.mdx': letter('同学，你好。'),
			'stories/home.mdx': story('他回来了。'),
			'policies/home.v1.yaml': policy('怎么领，问窗口。'),
		});
	}
}

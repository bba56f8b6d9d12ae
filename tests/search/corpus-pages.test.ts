/** What is built of a corpus shows and indexes no key of the answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { contentOfCorpus } from '../../scripts/eval/corpus-content.ts';
import { RecordSchema } from '../../scripts/eval/records.ts';
import { folderOfTest, runBuild } from '../build/run-build.ts';
import { writeFiles } from '../build/tiny-content.ts';
import { filesIn } from '../built/published-files.ts';

/** Words that stand nowhere else; an address may hold the id, and nothing the tags. */
const ID = 'quuxkey';
const TAGS = ['zzqtagged', 'post:zzqpost'];

const RAW = (['policy', 'job', 'letter', 'story'] as const).map((kind) => ({
	id: `${ID}${kind}`,
	kind,
	county: '云梦谷县',
	title: `云梦谷县${kind}租房补贴示例`,
	summary: `云梦谷县的${kind}，每月400元`,
	benefits: ['zzqbenefit'],
	benefitNames: kind === 'policy' || kind === 'letter' ? ['租房补贴'] : [],
	tags: TAGS,
	year: 2026,
	posted: '2026-01-05',
	closes: '2026-03-31',
	body: '云梦谷的正文。\n\n## 一、适用对象\n\n本县毕业生。',
}));

/** Text of a published file; Pagefind's own are gzip. */
const textOf = (file: string): string => {
	const bytes = readFileSync(file);
	return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
};

test('tags reach no file, and ids nothing but addresses', () => {
	const folder = folderOfTest();
	const records = RAW.map((item) => RecordSchema.parse(item));
	writeFiles(join(folder, 'content'), Object.fromEntries(contentOfCorpus(records, []).files));
	const out = join(folder, 'site');
	const { code, output } = runBuild({
		content: join(folder, 'content'),
		out,
		asOf: '2026-03-31',
		hasSearch: true,
	});
	expect(code, output).toBe(0);
	const files = filesIn(out).map((path) => ({ path, text: textOf(join(out, path)) }));
	expect(files.filter(({ path }) => path.endsWith('.pf_fragment'))).toHaveLength(8);
	const holding = (word: string, part = (text: string): string => text): string[] =>
		files.filter(({ text }) => part(text).includes(word)).map(({ path }) => path);
	for (const word of [...TAGS, 'zzq']) expect(holding(word)).toEqual([]);
	// Words of pages, without their tags, and of the index, without the address of each page.
	const words = (text: string): string =>
		text
			.replace(/<script\b[\s\S]*?<\/script>|<[^>]*>/gu, ' ')
			.replace(/(?:policies|jobs|letters|stories)\/quuxkey[a-z]*\//gu, ' ');
	const read = holding(ID, words).filter((path) => /\.html$|pagefind\//u.test(path));
	expect(read).toEqual([]);
	expect(holding(`letters/${ID}letter/`)).toContain('yunmenggu/letters/index.html');
});

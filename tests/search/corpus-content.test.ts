/** A corpus becomes content that validates, holds its words, and keeps the key of the answers out. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentOfCorpus, dayWithoutExpired } from '../../scripts/eval/corpus-content.ts';
import { type Answer, meansByCategory } from '../../scripts/eval/metrics.ts';
import { type EvaluationSet, readSet } from '../../scripts/eval/read-set.ts';
import type { CorpusRecord } from '../../scripts/eval/records.ts';
import { filesOf, issuesOf, KNOWN, record } from './corpus-records.ts';

const CORPUS = new URL('fixtures/corpus.json', import.meta.url).pathname;
const QUERIES = new URL('fixtures/queries.json', import.meta.url).pathname;

const ownSet = (): EvaluationSet => {
	const { set, issues } = readSet(CORPUS, QUERIES);
	expect(issues).toEqual([]);
	return set as EvaluationSet;
};

describe('the committed corpus', () => {
	test('becomes content without an issue', () => {
		const { records } = ownSet();
		expect(records).toHaveLength(60);
		expect(issuesOf(records)).toEqual([]);
	});

	test('keeps every sentence of a body in the file of its record', () => {
		const { records } = ownSet();
		const content = contentOfCorpus(records, KNOWN);
		const paths = [...content.files.keys()];
		for (const { id, body } of records) {
			const path = paths.find((file) => new RegExp(`/${id}(?:\\.v1)?\\.`, 'u').test(file));
			const text = content.files.get(path as string)?.replaceAll('\\', '');
			const words = body.replace(/^#+ .*$/gmu, '').match(/[\p{Script=Han}\d]{2,}/gu) ?? [];
			expect(words.length).toBeGreaterThan(10);
			expect(words.filter((word) => !text?.includes(word))).toEqual([]);
		}
	});

	test('writes neither tags nor ids into a text', () => {
		const tagged: (CorpusRecord & { tags: string[] })[] = JSON.parse(readFileSync(CORPUS, 'utf8'));
		// Words that no text has of its own.
		const marked = tagged.map((item, index) => ({
			...item,
			tags: [`tagged${index}`, 'post:marked'],
		}));
		const tags = new Set(tagged.flatMap((item) => item.tags).filter((tag) => tag.includes(':')));
		const all = Object.values(filesOf(marked)).join('\n');
		expect(tags.size).toBeGreaterThan(5);
		for (const tag of [...tags, 'tagged', 'post:marked']) expect(all).not.toContain(tag);
		// A letter names policies by their files, which its page shows as links with their titles.
		const withoutLinks = all.replace(/^policies: .*$/gmu, '');
		expect(withoutLinks).not.toMatch(/(?:policy|job|letter|story)-\d/u);
	});

	test('is measured in full: a search by title answers names and no pinyin', () => {
		const { records, queries } = ownSet();
		const answers = queries.map((query): Answer => {
			const found = records.filter(({ title }) => title.includes(query.query)).map(({ id }) => id);
			return { ...query, found };
		});
		const categories = meansByCategory(answers);
		expect(categories.exact).toEqual({ 'R@10': 1, 'P@10': 1, MRR: 1, zero: 0, queries: 3 });
		expect(categories.pinyin).toEqual({ 'R@10': 0, 'P@10': 0, MRR: 0, zero: 2, queries: 2 });
	});
});

describe('a place', () => {
	const regionFiles = (counties: string[]): string[] =>
		Object.keys(
			filesOf(counties.map((county, index) => record({ id: `policy-${index}`, county }))),
		).filter((file) => file.endsWith('region.yaml'));

	test('is that of the content, of the official list below a known region, or a made-up one', () => {
		expect(regionFiles(['白鹭县', '连州市', '台山市', '云梦谷县']).sort()).toEqual([
			'guangdong/qingyuan/lianzhou/region.yaml',
			'guangdong/qingyuan/region.yaml',
			'guangdong/region.yaml',
			'guangdong/taishan/region.yaml',
			'pingce/region.yaml',
			'pingce/yunmenggu/region.yaml',
			'shili/region.yaml',
			'shili/yanzhou/bailu/region.yaml',
			'shili/yanzhou/region.yaml',
		]);
	});

	test('has a site of its own where two names sound alike', () => {
		const records = ['禾山县', '和山县'].map((county, index) =>
			record({ id: `p-${index}`, county }),
		);
		const { files, sites } = contentOfCorpus(records, KNOWN);
		expect(sites).toEqual(['heshan', 'heshan-2']);
		expect(files.has('pingce/heshan-2/policies/p-1.v1.yaml')).toBe(true);
	});
});

test('tells a record by the address of its page, on whichever site', () => {
	const { recordAt } = contentOfCorpus([record({})], KNOWN);
	expect(recordAt('/bailu/policies/policy-001/')).toBe('policy-001');
	expect(recordAt('/yanzhou/policies/policy-001/')).toBe('policy-001');
	expect(recordAt('/bailu/jobs/policy-001/')).toBeUndefined();
	expect(recordAt('/bailu/')).toBeUndefined();
});

test('finds file names for ids that are none', () => {
	const ids = ['for', 'Policy 一', 'policy-一', 'con', '13812345678', 'policy-policy'];
	const records = ids.map((id) => record({ id }));
	const { files, recordAt } = contentOfCorpus(records, KNOWN);
	const found = [...files.keys()].flatMap(
		(file) => /policies\/(.*)\.v1\.yaml/u.exec(file)?.[1] ?? [],
	);
	expect(found.map((slug) => recordAt(`/bailu/policies/${slug}/`)).toSorted()).toEqual(
		ids.toSorted(),
	);
	expect(issuesOf(records)).toEqual([]);
});

test('looks at the sites on the first closing day', () => {
	const records = ['2026-03-31', '2026-02-01', undefined].map((closes) =>
		record(closes === undefined ? {} : { closes }),
	);
	expect(dayWithoutExpired(records)).toBe('2026-02-01');
	expect(dayWithoutExpired([record({ posted: '2026-01-09' })])).toBe('2026-01-09');
});

test('puts a body into the fields where its headings belong', () => {
	const body = `开头。

## 一、适用对象

本县毕业生。外地的也行。

## 三、申请材料

- 身份证
- **毕业证**

## 四、办理流程

先填表。

1. 交材料
2. 等电话

## 五、常见问题

- **问：多久到账？** 十天。

## 六、时限

电话：000-0000-0007。`;
	const text = filesOf([record({ body })])['shili/yanzhou/bailu/policies/policy-001.v1.yaml'];
	const fields = Object.fromEntries(
		(text ?? '')
			.trimEnd()
			.split('\n')
			.map((line) => {
				const [, name, value] = /^(\w+): (.*)$/u.exec(line) as RegExpExecArray;
				return [name, JSON.parse(value as string)];
			}),
	);
	expect(fields).toEqual({
		title: '白鹭县租房补贴办法',
		summary: '白鹭县租房补贴：每月400元',
		topic: 'housing',
		benefits: [{ label: '租房补贴', kind: 'cash' }],
		eligibility: { told: ['本县毕业生', '外地的也行'] },
		apply: {
			channels: [{ kind: 'phone', name: '咨询电话', phone: '000-0000-0007' }],
			materials: [{ name: '身份证' }, { name: '毕业证' }],
			steps: ['先填表。', '交材料', '等电话'],
		},
		questions: [{ question: '多久到账？', answer: '十天。\n' }],
		details: '开头。\n\n### 六、时限\n\n电话：000-0000-0007。\n',
		effective: { from: '2026-01-05' },
		sample: true,
	});
});

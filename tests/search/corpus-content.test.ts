/** A corpus becomes content that validates, holds its words, and keeps the key of the answers out. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContentStore } from '../../scripts/content/content-store.ts';
import { contentOfCorpus, dayWithoutExpired } from '../../scripts/eval/corpus-content.ts';
import type { KnownRegion } from '../../scripts/eval/corpus-regions.ts';
import { type Answer, meansByCategory } from '../../scripts/eval/metrics.ts';
import { type EvaluationSet, readSet } from '../../scripts/eval/read-set.ts';
import { type CorpusRecord, RecordSchema } from '../../scripts/eval/records.ts';
import { validateAll } from '../../scripts/validate/validate.ts';
import type { Issue } from '../../src/source/issue.ts';
import { contentFolder } from '../content-folder.ts';

const CORPUS = new URL('fixtures/corpus.json', import.meta.url).pathname;
const QUERIES = new URL('fixtures/queries.json', import.meta.url).pathname;

const KNOWN: KnownRegion[] = [
	{ id: 'shili', region: { name: '示例省', level: 'province', aliases: ['示例'] } },
	{ id: 'shili/yanzhou', region: { name: '雁洲市', level: 'prefecture', aliases: ['雁洲'] } },
	{
		id: 'shili/yanzhou/bailu',
		region: { name: '白鹭县', level: 'county', aliases: ['白鹭', '鹭县'] },
	},
	{ id: 'guangdong', region: { name: '广东省', level: 'province', code: '440000' } },
	{ id: 'guangdong/qingyuan', region: { name: '清远市', level: 'prefecture', code: '441800' } },
];

const record = (fields: Partial<CorpusRecord>): CorpusRecord => ({
	id: 'policy-001',
	kind: 'policy',
	county: '白鹭县',
	title: '白鹭县租房补贴办法',
	summary: '白鹭县租房补贴：每月400元',
	benefitNames: ['租房补贴'],
	year: 2026,
	posted: '2026-01-05',
	body: '正文。',
	...fields,
});

const filesOf = (records: readonly CorpusRecord[]): Record<string, string> =>
	Object.fromEntries(contentOfCorpus(records, KNOWN).files);

const issuesOf = (records: readonly CorpusRecord[]): Issue[] =>
	validateAll(new ContentStore(contentFolder(filesOf(records))), dayWithoutExpired(records));

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

/** Pieces of text, among them all that content files refuse. */
const piece = fc.oneof(
	fc.constantFrom(
		'青禾县的租房补贴',
		'{1 + 1}',
		'<script>alert(1)</script>',
		'<b',
		'import x from "y"',
		'export default 1',
		'[点这里](javascript:alert(1))',
		'![图](https://example.org/x.png)',
		'https://example.org/a?b=c',
		'www.example.org',
		'someone@example.org',
		'13812345678',
		'138-1234-5678',
		'11010519491231002X',
		'6222021234567890128',
		'password: abc12345XYZ',
		'`code`',
		'**粗**',
		'*',
		'_',
		'~~',
		'| a | b |',
		'---',
		'***',
		'===',
		'> 引用',
		'[^1]: 注',
		'&lt;',
		'# ',
		'\t',
		'\r\n',
		'\u202E',
		'\u200B',
		'\uFEFF',
		'\u0000',
		'\uD800',
		'\\',
		'"',
		"'",
		': ',
		' #',
		'$x$',
		'一三八一二三四五六七八',
		'１３８１２３４５６７８',
		'👩‍🌾',
	),
	fc.string({ unit: 'binary', maxLength: 20 }),
	fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const words = (max: number) =>
	fc.array(piece, { minLength: 1, maxLength: max }).map((list) => list.join(''));
const line = fc
	.tuple(
		fc.constantFrom(
			'',
			'',
			'## ',
			'## 一、适用对象',
			'## 三、申请材料',
			'## 办理流程',
			'## 常见问题',
			'## 任职要求',
			'- ',
			'1. ',
			'    ',
			'- **问：怎么办？** ',
		),
		words(3),
	)
	.map(([start, text]) => start + text);
const body = fc
	.array(line, { minLength: 1, maxLength: 14 })
	.chain((lines) => fc.constantFrom('\n', '\n\n').map((gap) => lines.join(gap)));
const dayOf = fc
	.date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const isFilled = (text: string): boolean => text.trim().length > 1;

const anyRecord = fc
	.record({
		id: fc.oneof(fc.constantFrom('policy-1', 'job_2', 'changes', 'Ä'), words(1).filter(isFilled)),
		kind: fc.constantFrom('policy', 'job', 'letter', 'story'),
		county: fc.oneof(
			fc.constantFrom('白鹭县', '佛冈县', '连南瑶族自治县', '云梦谷县', '某某市'),
			words(2).filter(isFilled),
		),
		title: words(6).filter(isFilled),
		summary: words(12).filter(isFilled),
		benefitNames: fc.array(fc.oneof(fc.constant('租房补贴'), words(4).filter(isFilled)), {
			maxLength: 4,
		}),
		year: fc.integer({ min: 1950, max: 2100 }),
		posted: dayOf,
		salary: fc.option(fc.integer({ min: 0, max: 99_999 }), { nil: undefined }),
		employer: fc.option(words(3).filter(isFilled), { nil: undefined }),
		body: body.filter(isFilled),
		hasEnd: fc.boolean(),
	})
	.map(({ hasEnd, ...rest }) => ({ ...rest, ...(hasEnd ? { closes: rest.posted } : {}) }));

test('becomes content without an error, whatever stands in the records', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(anyRecord, { minLength: 1, maxLength: 8, selector: ({ id }) => id }),
			(raw) => {
				const records = raw.map((item) => RecordSchema.parse(JSON.parse(JSON.stringify(item))));
				const errors = issuesOf(records).filter(({ severity }) => severity === 'error');
				expect(errors).toEqual([]);
			},
		),
		{ numRuns: 60 },
	);
});

/** Lines of a body in which every word is one that no template has. */
const plainLine = fc
	.tuple(
		fc.constantFrom(
			'',
			'',
			'- ',
			'1. ',
			'- **问：怎么办呢？** ',
			'## 一、适用对象\n\n',
			'## 申请材料\n\n- ',
			'## 办理流程\n\n先看。\n\n1. ',
			'## 二、标准\n\n',
			'## 常见问题\n\n- **问：怎么办呢？** ',
			'## 任职要求\n\n',
			'## 别的\n\n',
		),
		fc.array(fc.constantFrom('甲子', '乙丑', '丙寅', '丁卯'), {
			minLength: 1,
			maxLength: 200,
			size: 'max',
		}),
		fc.constantFrom('，', '。', '；'),
		fc.nat({ max: 999 }),
	)
	.map(([start, list, mark, number]) => `${start}${list.join(mark)}${number}`);

test('loses no word of a body, whatever its headings and however long its parts', () => {
	fc.assert(
		fc.property(
			fc.array(plainLine, { minLength: 1, maxLength: 12 }),
			fc.constantFrom('policy', 'job', 'letter', 'story'),
			(lines, kind) => {
				const text = lines.join('\n\n');
				const file = Object.entries(filesOf([record({ kind, body: text })])).find(([path]) =>
					path.includes('policy-001'),
				);
				const wanted = text.match(/[甲乙丙丁][子丑寅卯]|\d+$/gmu) ?? [];
				const written = file?.[1].match(/[甲乙丙丁][子丑寅卯]|\d+/gu) ?? [];
				const missing = [...Map.groupBy(wanted, (word) => word)].filter(
					([word, list]) => written.filter((other) => other === word).length < list.length,
				);
				expect(missing.map(([word]) => word)).toEqual([]);
			},
		),
		{ numRuns: 150 },
	);
});

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../scripts/cli/arguments.ts';
import { ContentStore } from '../../scripts/content/content-store.ts';
import { formatFile } from '../../scripts/fmt/format-file.ts';
import { draftOf, type Wish } from '../../scripts/new/draft.ts';
import { type Kind, kindOfWord } from '../../scripts/new/kind-of-word.ts';
import { validateAll } from '../../scripts/validate/validate.ts';
import { RegionSchema } from '../../src/schema/region.ts';
import { ENTRY_TYPES, TYPE_NAMES } from '../../src/schema/registry.ts';
import { contentFolder, type Files } from '../content-folder.ts';
import { CLEAN, DAY } from '../validate/clean-content.ts';

const KINDS: Kind[] = [...TYPE_NAMES, 'region'];
const wishFor = (kind: Kind, wish: Partial<Wish> = {}): Wish => ({
	kind,
	region: kind === 'region' ? 'g/z' : 'g/x',
	...(kind === 'region' ? {} : { slug: 'brand-new' }),
	...wish,
});

/** A draft in the clean content, and every issue of the content with it. */
function drafted(wish: Wish, more: Files = {}) {
	const root = contentFolder({ ...CLEAN, ...more });
	const draft = draftOf(new ContentStore(root), wish, DAY);
	expect(existsSync(join(root, draft.file))).toBe(false);
	mkdirSync(dirname(join(root, draft.file)), { recursive: true });
	writeFileSync(join(root, draft.file), draft.text);
	const issues = validateAll(new ContentStore(root), DAY);
	return { ...draft, issues: issues.map(({ code, file }) => `${code} ${file}`) };
}

/** Why a wish is refused. */
function refusal(wish: Wish, more: Files = {}): string {
	try {
		draftOf(new ContentStore(contentFolder({ ...CLEAN, ...more })), wish, DAY);
	} catch (error) {
		if (error instanceof UsageError) return error.message;
		throw error;
	}
	return '';
}

describe.each(KINDS)('a new file of %s', (kind) => {
	const schema = kind === 'region' ? RegionSchema : ENTRY_TYPES[kind].schema;
	const isMdx = kind !== 'region' && ENTRY_TYPES[kind].extension === '.mdx';

	test('passes the whole validation, and is a sample', () => {
		const { text, issues } = drafted(wishFor(kind));
		expect(issues).toEqual([]);
		expect(text).toMatch(/^sample: true$/mu);
	});

	test('is in canonical form and has no comments', () => {
		const { file, text } = drafted(wishFor(kind));
		expect(formatFile(file, Buffer.from(text), schema, isMdx)).toEqual({ kind: 'same' });
		expect(text).not.toMatch(/^\s*#/mu);
	});

	test('has the title that is given', () => {
		const { text } = drafted(wishFor(kind, { title: '通知: 某县' }));
		expect(text).toMatch(/^(---\n)?(title|name): "通知: 某县"$/mu);
	});
});

describe('the name of a new file', () => {
	test.each([
		[{ slug: 'nurse-2' }, 'g/x/jobs/nurse-2.yaml'],
		[{ slug: undefined, title: '县医院护士' }, 'g/x/jobs/xian-yi-yuan-hu-shi.yaml'],
		[{ kind: 'stories' as const, slug: 'b' }, 'g/x/stories/b.mdx'],
		[{ kind: 'policies' as const, slug: 'b' }, 'g/x/policies/b.v1.yaml'],
		[{ kind: 'policies' as const, slug: 'loan' }, 'g/x/policies/loan.v1.yaml'],
	])('for %j is %s', (wish, file) => {
		expect(drafted(wishFor('jobs', wish)).file).toBe(file);
	});

	test.each([
		['without letters', { slug: undefined, title: '！！' }, '请用 --slug 写文件名'],
		['in Chinese', { slug: '护士' }, '例如 hu-shi'],
		['of a device', { slug: 'con' }, '--slug con-1'],
		['of an address', { kind: 'policies' as const, slug: 'changes' }, '--slug changes-1'],
	])('%s is refused', (_what, wish, words) => {
		expect(refusal(wishFor('jobs', wish))).toContain(words);
	});
});

describe('the dates of a new file', () => {
	test('count from today', () => {
		const { text } = drafted(wishFor('jobs'));
		expect(text).toContain('posted: 2026-12-01\ncloses: 2027-01-30\n');
		expect(text).toContain('checked:\n  on: 2026-12-01\n');
	});
});

describe('the next version of a policy', () => {
	test.each([{ slug: 'grant' }, { slug: undefined, versionOf: 'grant' }])(
		'comes for %j',
		(wish) => {
			const { file, text, issues } = drafted(wishFor('policies', wish));
			expect([file, issues]).toEqual(['g/x/policies/grant.v3.yaml', []]);
			expect(text).toContain('title: 创业资助\n');
			expect(text).toContain('details: |\n  分两次发放。\n\n  见[贷款](policy:loan)。\n');
			expect(text).toContain(
				'effective:\n  from: 2026-12-31\nchanges: 请用一句话写明这一版改了什么。\n',
			);
			expect(text).toMatch(/^sample: true$/mu);
		},
	);

	test('begins after the last one, whatever its state, and is open', () => {
		const last = String(CLEAN['g/x/policies/grant.v2.yaml']).replace(
			'effective: {from: 2026-01-01}',
			'status: paused\nsince: 2026-11-01\nreason: 名额用完\neffective: {from: 2027-01-01, to: 2027-12-31}',
		);
		const { text, issues } = drafted(wishFor('policies', { slug: 'grant' }), {
			'g/x/policies/grant.v2.yaml': last,
		});
		expect(issues).toEqual([]);
		expect(text).toContain('from: 2028-01-30\n');
		expect(text).not.toMatch(/^(status|since|reason):/mu);
	});

	test('comes from a file with the line ends of Windows too', () => {
		const last = `\uFEFF${String(CLEAN['g/x/policies/grant.v2.yaml']).replaceAll('\n', '\r\n')}`;
		const files = { 'g/x/policies/grant.v2.yaml': last };
		const { text, issues } = drafted(wishFor('policies', { slug: 'grant' }), files);
		expect(issues).toEqual(['FILE_BOM g/x/policies/grant.v2.yaml']);
		expect(text).not.toMatch(/[\r\uFEFF]/u);
	});

	test('of a policy that is not there is refused, with the nearest', () => {
		expect(refusal(wishFor('policies', { versionOf: 'grnat' }))).toBe(
			'g/x 没有政策 grnat。是不是 grant？',
		);
	});

	test('after a version with errors waits until they are gone', () => {
		const broken = { 'g/x/policies/grant.v2.yaml': 'title: 一\n' };
		expect(refusal(wishFor('policies', { slug: 'grant' }), broken)).toContain('有错误');
	});

	test('is for policies only', () => {
		expect(refusal(wishFor('jobs', { versionOf: 'nurse' }))).toContain('只用于政策');
	});
});

describe('a region', () => {
	test.each([
		['guangdong', ''],
		['x', '是不是 g/x？'],
		['佛冈县', '是不是 g/x？'],
		['g/xx', '是不是 g/x？'],
		['h', '是不是 g？'],
	])('%s that is unknown is answered with the nearest: %s', (region, like) => {
		expect(refusal(wishFor('jobs', { region }))).toBe(`没有地区 ${region}。${like}`);
	});

	test('lies a level below the one above it', () => {
		expect(drafted(wishFor('region')).text).toContain('level: prefecture\n');
		expect(drafted(wishFor('region', { region: 'h' })).text).toContain('level: province\n');
	});

	test('gets a site name of its own', () => {
		const { text, issues } = drafted(wishFor('region', { region: 'g/y/x' }));
		expect([text.includes('slug: y-x\n'), issues]).toEqual([true, []]);
	});

	test.each([['g/某县'], ['g/jobs'], ['g//z'], ['g/../z']])('%s has no valid id', (region) => {
		expect(refusal(wishFor('region', { region }))).toContain('每一段只能用小写字母');
	});

	test('below one that is not there is refused', () => {
		expect(refusal(wishFor('region', { region: 'h/z' }))).toContain('没有地区 h');
	});
});

test.each([
	['job', 'jobs'],
	['Jobs', 'jobs'],
	['岗位', 'jobs'],
	['公开信', 'letters'],
	['regions', 'region'],
	['地区', 'region'],
	['constructor', undefined],
	['', undefined],
])('the word %j is the kind %s', (word, kind) => {
	expect(kindOfWord(word)).toBe(kind);
});

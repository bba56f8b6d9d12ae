/** The larger corpus lies in other counties and leaves the given records as they are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largerCorpus } from '../../scripts/bench/larger-corpus.ts';
import type { CorpusRecord } from '../../scripts/eval/records.ts';

const record = (fields: Partial<CorpusRecord>): CorpusRecord => ({
	id: 'policy-001',
	kind: 'policy',
	county: '白鹭县',
	title: '白鹭县租房补贴办法',
	summary: '白鹭的租房补贴',
	benefitNames: ['租房补贴'],
	year: 2026,
	posted: '2026-01-05',
	body: '到白鹭县窗口办理，云溪市不受理。',
	...fields,
});

const NAMES = ['甲山县', '青水市', '连山白族彝族自治县', '乙水县', '甲山市', '丙河市', '南县'];

test('puts other counties of the same level in place of the old ones, in full and in short', () => {
	const records = [
		record({}),
		record({ id: 'job-1', kind: 'job', county: '云溪市', employer: '云溪茶厂', body: '云溪。' }),
	];
	const larger = largerCorpus(records, 2, NAMES);
	expect(larger.slice(0, 2)).toEqual(records);
	expect(larger.slice(2)).toEqual([
		record({
			id: 'policy-001-c2',
			county: '甲山县',
			title: '甲山县租房补贴办法',
			summary: '甲山的租房补贴',
			body: '到甲山县窗口办理，青水市不受理。',
		}),
		record({
			id: 'job-1-c2',
			kind: 'job',
			county: '青水市',
			title: '甲山县租房补贴办法',
			summary: '甲山的租房补贴',
			employer: '青水茶厂',
			body: '青水。',
		}),
	]);
});

test('calls an autonomous county by its name without peoples, and takes none in its place', () => {
	const body = '连山壮族瑶族自治县（以下称连山）的补贴';
	const records = [record({ county: '连山壮族瑶族自治县', body })];
	const [, copy] = largerCorpus(records, 2, ['连山白族彝族自治县', '乙水县']);
	expect(copy?.body).toBe('乙水县（以下称乙水）的补贴');
});

test('takes the longer of two names that fit', () => {
	const body = '清新区、清新南区';
	const records = [record({ county: '清新区', body }), record({ id: 'b', county: '清新南区' })];
	const [, , copy] = largerCorpus(records, 2, ['甲山区', '乙水区']);
	expect(copy?.body).toBe('甲山区、乙水区');
});

test('gives every copy other counties and every record an id of its own', () => {
	const ids = fc.uniqueArray(fc.stringMatching(/^a(-c[23]x?){0,2}$/u), { minLength: 1 });
	fc.assert(
		fc.property(ids, (given) => {
			const records = given.map((id) => record({ id }));
			const larger = largerCorpus(records, 3, NAMES);
			expect(larger).toHaveLength(records.length * 3);
			expect(new Set(larger.map(({ id }) => id)).size).toBe(larger.length);
			expect([...new Set(larger.map(({ county }) => county))]).toEqual([
				'白鹭县',
				'甲山县',
				'乙水县',
			]);
		}),
	);
});

test('refuses where names are too few, however often they are written', () => {
	const few = ['甲山县', '甲山县', '白鹭县', '白鹭市', '南县'];
	expect(largerCorpus([record({})], 2, few)).toHaveLength(2);
	expect(() => largerCorpus([record({})], 3, few)).toThrow(
		new RangeError('No name left in place of 白鹭县'),
	);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalised } from '../../../src/model/search/normalised.ts';
import { placeForms } from '../../../src/model/search/place-forms.ts';
import { understand, type Vocabulary } from '../../../src/model/search/understand.ts';
import { KEYWORDS, VOCABULARY } from './content-vocabulary.ts';

const places = [
	{ value: '青禾县', forms: placeForms('青禾县', ['青禾']) },
	{ value: '雁洲市', forms: placeForms('雁洲市', ['雁洲']) },
	{ value: '连山壮族瑶族自治县', forms: placeForms('连山壮族瑶族自治县') },
];
const some: Vocabulary = {
	known: ['租房补贴', '人才驿站', '三支一扶招募', '硕士生活津贴', '见习岗位', '大专', '招聘会'],
	places,
};
const text = (query: string): string => understand(query, some).text;
const chips = (query: string): string[] =>
	understand(query, some).chips.map(({ filter, value }) => `${filter}:${value}`);

describe('questions', () => {
	test.each([
		['怎么申请租房补贴', '租房补贴'],
		['请问租房补贴如何办理？', '租房补贴'],
		['租房补贴每个月能领多少钱呢', '租房补贴'],
		['租房补贴要什么材料', '租房补贴'],
		['租房补贴申请条件', '租房补贴'],
		['租房补贴发放标准', '租房补贴'],
		['我想了解一下租房补贴', '租房补贴'],
		['外地人能不能领租房补贴', '外地人 领租房补贴'],
		['租房补贴还能申请吗', '租房补贴'],
		['租房补贴还能报名吗', '租房补贴'],
		['在哪里办租房补贴', '租房补贴'],
		['谁可以享受租房补贴', '租房补贴'],
		['人才驿站能住多久', '人才驿站'],
		['人才驿站在哪儿', '人才驿站'],
		['回老家开店有什么补贴', '回老家开店 补贴'],
		['三支一扶什么时候报名', '三支一扶'],
		['什么是柔性引才', '柔性引才'],
		['有没有免费住的地方', '免费住的地方'],
	])('%s asks for %s', (query, expected) => {
		expect(text(query)).toBe(expected);
	});

	test.each([
		['怎么申请', '怎么申请'],
		['多少钱？', '多少钱'],
		['有什么', '有什么'],
		['政策', '政策'],
		['  ', ''],
	])('that are all of %j stay', (query, expected) => {
		expect(understand(query, some)).toMatchObject({ text: expected, chips: [] });
	});

	test('leave words that only look like them', () => {
		for (const one of ['有机农业', '新材料工程师', '申请书模板', '条件保障科', '和平路小学'])
			expect(text(one)).toBe(one);
	});
});

describe('filters', () => {
	test.each([
		['没过期的租房补贴', '租房补贴', ['状态:open']],
		['青禾租房补贴', '租房补贴', ['地区:青禾县']],
		['青禾县的租房补贴', '租房补贴', ['地区:青禾县']],
		['连山县租房补贴', '租房补贴', ['地区:连山壮族瑶族自治县']],
		['连山租房补贴', '租房补贴', ['地区:连山壮族瑶族自治县']],
		['在青禾工作有什么补贴', '补贴', ['地区:青禾县']],
		['青禾申请条件', '申请条件', ['地区:青禾县']],
		['青禾和雁洲的租房补贴', '租房补贴', ['地区:青禾县', '地区:雁洲市']],
		['青禾籍毕业生', '青禾籍毕业生', []],
		['本科生租房补贴', '租房补贴', ['学历:bachelor']],
		['大专学历的护士', '护士', ['学历:associate']],
		['硕士以上 租房补贴', '租房补贴', ['学历:master', '学历:doctor']],
		['本科及以下护士', '护士', ['学历:bachelor', '学历:associate']],
		['研究生租房补贴', '租房补贴', ['学历:master']],
		['还能申请的租房补贴', '租房补贴', ['状态:open']],
		['没截止的租房补贴', '租房补贴', ['状态:open']],
		['现在开放的租房补贴', '租房补贴', ['状态:open']],
		['正在招聘的护士', '护士', ['状态:open']],
		['护士岗位', '护士', ['类别:jobs']],
		['招聘护士', '护士', ['类别:jobs']],
		['租房补贴政策', '租房补贴', ['类别:policies']],
		['给毕业生的公开信', '给毕业生', ['类别:letters']],
		['养鱼的故事', '养鱼', ['类别:stories']],
		['志愿者活动', '志愿者', ['类别:events']],
		['青禾 工作', '', ['地区:青禾县', '类别:jobs']],
		['没截止的岗位', '', ['状态:open', '类别:jobs']],
		['青禾护士招聘 本科', '护士', ['地区:青禾县', '类别:jobs', '学历:bachelor']],
	])('%s is %j with %j', (query, expected, those) => {
		expect(text(query)).toBe(expected);
		expect(chips(query)).toEqual(those);
	});

	test('are not seen in what has them as a part', () => {
		const whole = [
			'人才驿站',
			'三支一扶招聘',
			'专场招聘会',
			'岗位补贴',
			'社会工作',
			'硕士生活津贴',
		];
		const others = ['博士后工作站', '专科医院', '研究生支教团', '见习岗位', '招聘会', '好故事'];
		for (const one of [...whole, ...others])
			expect(understand(one, some)).toMatchObject({ text: one, chips: [] });
	});

	test('that are all there is of one kind stay text', () => {
		for (const one of ['青禾', '青禾县', '岗位', '工作', '博士', '青禾 雁洲'])
			expect(understand(one, some)).toMatchObject({ text: one, chips: [] });
	});

	test('are not seen in a title as it stands', () => {
		const known = ['青禾县招聘会', '西藏专场招聘会'];
		const vocabulary = { known, places: [...places, { value: '西藏自治区', forms: ['西藏'] }] };
		expect(understand('西藏专场招聘会', vocabulary)).toMatchObject({
			text: '西藏专场招聘会',
			chips: [],
		});
	});

	test('rank, but for places and states, which are meant', () => {
		const { chips } = understand('青禾还能报名的本科护士岗位', some);
		expect(chips.map(({ said, isHint }) => [said, isHint])).toEqual([
			...[['青禾', false] as const, ['还能报名的', false] as const],
			...[['本科', true] as const, ['岗位', true] as const],
		]);
	});
});

test('words are found in the text, once each', () => {
	expect(understand('青禾 护士 护士 的 iso9001', some).words).toEqual(['护士', 'iso9001']);
});

test('nothing is taken out of a keyword, alone or in a question', () => {
	const known: Vocabulary = { known: KEYWORDS, places: [] };
	expect(KEYWORDS.length).toBeGreaterThan(400);
	for (const keyword of KEYWORDS) {
		expect(understand(keyword, known)).toMatchObject({ text: keyword, chips: [] });
		expect(understand(`请问 ${keyword} 怎么申请？`, known).text).toBe(keyword);
	}
});

const anyQuery = fc
	.array(
		fc.oneof(
			fc.constantFrom(...KEYWORDS),
			fc.constantFrom(
				'本科以上',
				'还能申请的',
				'岗位',
				'政策',
				'工作',
				'怎么申请',
				'吗',
				'的',
				' ',
			),
			fc.constantFrom(...VOCABULARY.places.flatMap(({ forms }) => forms)),
			fc.constantFrom(...'有什么补贴大专生活动招聘会县研究'),
		),
		{ minLength: 1, maxLength: 6 },
	)
	.map((parts) => parts.join(''));

test('a query is never left without anything to ask', () => {
	fc.assert(
		fc.property(anyQuery, (query) => {
			const { text, chips } = understand(query, VOCABULARY);
			const filters = new Set(chips.map(({ filter }) => filter));
			expect(normalised(query) === '' || text !== '' || filters.size > 1).toBe(true);
		}),
		{ numRuns: 1000 },
	);
});

test('every chip says words of the query, which go back into the text when it is refused', () => {
	let seen = 0;
	fc.assert(
		fc.property(anyQuery, (query) => {
			const first = understand(query, VOCABULARY);
			for (const { said } of first.chips) {
				seen++;
				expect(normalised(query)).toContain(said);
				const { text, chips } = understand(query, VOCABULARY, [said]);
				expect(text).toContain(said.replace(/的$/u, ''));
				expect(chips.map((chip) => chip.said)).not.toContain(said);
			}
		}),
		{ numRuns: 1000 },
	);
	expect(seen).toBeGreaterThan(500);
});

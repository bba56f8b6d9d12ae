import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetsMajors, reachOf } from '../../src/model/major-match.ts';
import {
	catalogueNames,
	classesOf,
	MAJOR_NAMES,
	majorsOfCategory,
	majorsOfClass,
} from '../../src/model/majors/major-families.ts';
import { FAMILY_WORDS } from '../../src/model/majors/short-forms.ts';
import { UNDERGRADUATE_MAJORS } from '../../src/model/majors/undergraduate-majors.ts';
import { VOCATIONAL_MAJORS } from '../../src/model/majors/vocational-majors.ts';

const categoriesOf = (major: string): string[] =>
	Object.keys(UNDERGRADUATE_MAJORS).filter((name) => majorsOfCategory(name).includes(major));
const anyMajor = fc.constantFrom(...MAJOR_NAMES);

describe('the catalogue of undergraduate majors', () => {
	const classes = Object.values(UNDERGRADUATE_MAJORS).flatMap((family) => Object.entries(family));

	test('has the 12 categories, 93 classes and 845 majors the ministry counts', () => {
		expect(Object.keys(UNDERGRADUATE_MAJORS)).toHaveLength(12);
		expect(classes).toHaveLength(93);
		expect(classes.flatMap(([, names]) => names.split(/\s+/u))).toHaveLength(845);
	});

	test('has no name twice and no name that is no Chinese word', () => {
		const names = classes.flatMap(([, text]) => text.split(/\s+/u));
		expect(new Set(names).size).toBe(names.length);
		expect(names.filter((name) => !/^[\p{Script=Han}、]{2,}$/u.test(name))).toEqual([]);
	});
});

test('the catalogue of vocational majors has 19 categories and the 697 majors not under state control', () => {
	const names = Object.values(VOCATIONAL_MAJORS)
		.flatMap((families) => Object.values(families))
		.flatMap((text) => text.split(/\s+/u));
	expect(Object.keys(VOCATIONAL_MAJORS)).toHaveLength(19);
	expect(new Set(names).size).toBe(697);
	expect(names).toHaveLength(697);
});

describe('a major meets', () => {
	test.each([
		['会计学', ['会计学'], 'same'],
		['会计', ['会计学'], 'same'],
		['会计学', ['会计'], 'same'],
		['会计学', ['会计（学）'], 'same'],
		['会计学', ['120203K会计学'], 'same'],
		['会计学专业', ['会计学专业'], 'same'],
		['国贸', ['国际经济与贸易'], 'same'],
		['财务管理', ['工商管理类'], 'class'],
		['财务管理', ['工商管理'], 'class'],
		['财务管理', ['管理学类'], 'category'],
		['财务管理', ['管理学门类'], 'category'],
		['财务管理', ['管理类'], 'category'],
		['财务管理', ['法学、经济学类、工商管理类'], 'class'],
		['财务管理', ['法学', '财务管理'], 'same'],
		['知识产权', ['法学类'], 'class'],
		['社会工作', ['法学门类'], 'category'],
		['软件工程', ['计算机'], 'class'],
		['软件工程', ['计算机类（0809）'], 'class'],
		['会计学', ['财会类'], 'class'],
		['物理学', ['理工类'], 'class'],
		['食品质量与安全', ['食品类'], 'class'],
		['土木、水利与海洋工程', ['会计学、土木、水利与海洋工程'], 'same'],
		['会计学', ['工商管理类（会计学、审计学）'], 'class'],
		['会计学', ['会计学或审计学'], 'same'],
		['民商法学', ['民商法学'], 'same'],
		['护理', ['护理学'], 'same'],
		['护理学', ['护理'], 'same'],
		['软件技术', ['计算机类'], 'class'],
		['助产学', ['护理类'], 'class'],
		['大数据与会计', ['财会类'], 'class'],
		['会计', ['大数据与会计'], 'same'],
		['电子商务', ['财经商贸大类'], 'category'],
		['财务管理', ['经管类'], 'class'],
		['国际经济与贸易', ['经济类'], 'class'],
		['农学', ['农业类'], 'class'],
		['学前教育', ['教育类'], 'class'],
	])('%s, asked for %j, because of %s', (own, asked, why) => {
		expect(meetsMajors(own, asked)).toMatchObject({ meets: 'yes', why });
	});

	test.each([['专业不限'], ['不限专业'], ['不限'], ['专业不限（会计类优先）'], ['所有专业均可']])(
		'%s whatever it is',
		(asked) => {
			fc.assert(
				fc.property(fc.string({ minLength: 1 }), (own) => {
					expect(meetsMajors(own, ['法学', asked])).toEqual({ meets: 'yes', why: 'any' });
				}),
			);
		},
	);

	test.each([[undefined], [[]]])('%j, which is no condition', (asked) => {
		expect(meetsMajors('会计学', asked)).toEqual({ meets: 'yes', why: 'none' });
	});
});

describe('nobody can say from the text whether', () => {
	test.each([
		['审计学', ['会计学、财务管理等相关专业'], 'related'],
		['审计学', ['会计学等专业'], 'related'],
		['英语', ['计算机相关专业'], 'related'],
		['英语', ['法学优先'], 'related'],
		['麻醉学', ['临床医学'], 'near'],
		['飞行技术', ['交通运输'], 'near'],
		['电子商务', ['电子类'], 'near'],
		['财务管理', ['工商管理类（会计学、审计学）'], 'part'],
		['英语', ['师范类'], 'word'],
		['民商法学', ['法学'], 'word'],
	])('%s meets %j, because of %s', (own, asked, why) => {
		expect(meetsMajors(own, asked)).toMatchObject({ meets: 'unknown', why });
	});

	test('still says yes to what a text with 相关专业 names', () => {
		const asked = ['会计学、财务管理等相关专业'];
		expect(meetsMajors('财务管理', asked)).toMatchObject({ meets: 'yes', asked: '财务管理' });
		expect(meetsMajors('会计', asked)).toMatchObject({ meets: 'yes', asked: '会计学' });
	});
});

describe('a major does not meet', () => {
	test.each([
		['英语', ['会计学']],
		['英语', ['工商管理类', '法学门类']],
		['社会工作', ['法学类']],
		['社会工作', ['法学']],
		['监狱学', ['法学类（不含监狱学、司法警察学）']],
		['园艺', ['农学']],
	])('%s, asked for %j', (own, asked) => {
		expect(meetsMajors(own, asked)).toMatchObject({ meets: 'no', why: 'other' });
	});
});

describe('every major of the catalogue', () => {
	test('meets itself, its class and its category', () => {
		for (const [category, families] of Object.entries(UNDERGRADUATE_MAJORS)) {
			for (const [family, text] of Object.entries(families)) {
				for (const major of text.split(/\s+/u)) {
					expect(meetsMajors(major, [major])).toMatchObject({ meets: 'yes' });
					expect(meetsMajors(major, [family])).toMatchObject({ meets: 'yes', why: 'class' });
					expect(meetsMajors(major, [`${category}门类`])).toMatchObject({
						meets: 'yes',
						why: 'category',
					});
				}
			}
		}
	});

	/** Majors a family's name may mean: its own, those of families that begin alike, and of its words. */
	const kindred = (family: string): string[] => {
		const stem = family.replace(/学?类$/u, '');
		const words = [stem, ...(FAMILY_WORDS[family] ?? []).map((word) => word.slice(0, 2))];
		return MAJOR_NAMES.filter((major) =>
			[...classesOf(major), ...categoriesOf(major)].some((name) =>
				words.some((word) => name.startsWith(word)),
			),
		);
	};

	test('meets no class whose name is not kin to its own', () => {
		const anyClass = fc.constantFrom(...new Set(MAJOR_NAMES.flatMap(classesOf)));
		fc.assert(
			fc.property(anyMajor, anyClass, (major, family) => {
				const isOf = classesOf(major).includes(family);
				const { meets } = meetsMajors(major, [family]);
				if (isOf) expect(meets).toBe('yes');
				if (meets !== 'no') expect(kindred(family)).toContain(major);
			}),
		);
	});

	test('gets a better answer or the same when a job asks for one more', () => {
		const rank = { no: 0, unknown: 1, yes: 2 };
		fc.assert(
			fc.property(
				anyMajor,
				fc.array(anyMajor, { minLength: 1, maxLength: 4 }),
				anyMajor,
				(own, asked, more) => {
					const [before, after] = [meetsMajors(own, asked), meetsMajors(own, [...asked, more])];
					expect(rank[after.meets]).toBeGreaterThanOrEqual(rank[before.meets]);
				},
			),
		);
	});

	test('gets the same answer from a list and from a text of the same names', () => {
		fc.assert(
			fc.property(anyMajor, fc.array(anyMajor, { minLength: 1, maxLength: 4 }), (own, asked) => {
				expect(meetsMajors(own, [asked.join('、')])).toEqual(meetsMajors(own, asked));
			}),
		);
	});
});

describe('what a name stands for', () => {
	const isOf = (major: string, majors: readonly string[]): boolean =>
		catalogueNames(major).some((name) => majors.includes(name));

	test('is told as majors, which meet it one by one', () => {
		const names = ['会计', '工商管理', '工商管理类', '经管类', '食品类', '法学', '医学类'];
		for (const name of names) {
			const reach = reachOf(name)!;
			expect(reach.majors.length).toBeGreaterThan(0);
			for (const major of MAJOR_NAMES) {
				const expected = isOf(major, reach.majors)
					? 'yes'
					: isOf(major, reach.maybe)
						? 'unknown'
						: 'no';
				expect(`${major}: ${meetsMajors(major, [name]).meets}`).toBe(`${major}: ${expected}`);
			}
		}
	});

	test.each([['师范类'], ['某某学']])('is not known of %s', (name) => {
		expect(reachOf(name)).toBeUndefined();
	});

	test('covers a class and a category wholly', () => {
		expect(new Set(reachOf('计算机类')?.majors)).toEqual(new Set(majorsOfClass('计算机类')));
		expect(reachOf('工学类')?.majors).toEqual(majorsOfCategory('工学'));
	});
});

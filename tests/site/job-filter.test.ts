import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetsMajors } from '../../src/model/major-match.ts';
import { catalogueNames, MAJOR_NAMES } from '../../src/model/majors/major-families.ts';
import { majorsFor } from '../../src/model/majors/majors-for.ts';
import { jobFacts, jobFilter } from '../../src/site/job-filter.ts';
import { placesOf } from '../../src/site/job-place.ts';
import { loadSite } from '../../src/site/load-site.ts';
import type { JobView } from '../../src/site/site-view.ts';
import { contentOf, entry, siteOf } from '../content-of.ts';

type Fields = Parameters<typeof entry<'jobs'>>[3];

const jobsOf = (...jobs: Fields[]): JobView[] =>
	loadSite(
		contentOf(
			{ x: { name: '青禾县', site: siteOf() } },
			jobs.map((fields, n) => entry('jobs', 'x', `job-${n}`, fields)),
		),
		'x',
		'2026-06-01',
	).jobs.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const asking = (...majors: string[]): Fields => ({ requirements: { majors } });

describe('the list of majors', () => {
	test('holds what the jobs ask for and the families they name', () => {
		const { asked, majors } = jobFilter(
			jobsOf(asking('护理学'), asking('农业经济管理类'), asking('专业不限')),
		);
		expect(asked).toEqual({ a: '护理学', b: '农业经济管理类' });
		expect(majors.map(({ name, asked: keys }) => [name, keys])).toEqual([
			['护理学', 'a'],
			['护理', 'a'],
			['助产学', '~a'],
			['助产', '~a'],
			['农林经济管理', 'b'],
			['农村区域发展', 'b'],
			['乡村治理', 'b'],
		]);
	});

	test('names short forms', () => {
		const [major] = jobFilter(jobsOf(asking('国际经济与贸易'))).majors;
		expect(major).toEqual({ name: '国际经济与贸易', asked: 'a', also: '国贸 国际贸易' });
	});

	test('has keys that no search for telephone numbers can mistake', () => {
		const texts = MAJOR_NAMES.slice(0, 60);
		const { asked } = jobFilter(jobsOf(asking(...texts)));
		expect(Object.keys(asked).filter((key) => !/^[a-z]+$/u.test(key))).toEqual([]);
		expect(Object.values(asked)).toEqual(texts);
	});
});

describe('the facts of a row', () => {
	const factsOf = (fields: Fields) => {
		const jobs = jobsOf(fields);
		return jobFacts(jobs[0]!, jobFilter(jobs).asked);
	};

	test('are the job in short', () => {
		const facts = factsOf({
			kind: 'internship',
			place: { text: '青禾县荷岸镇示例路1号' },
			pay: { min: 60_000, per: 'year' },
			posted: '2026-03-02',
			requirements: { degrees: ['bachelor', 'master'], majors: ['护理学', '会计学等相关专业'] },
		});
		expect(facts).toEqual({
			'data-kind': 'internship',
			'data-degrees': 'bachelor master',
			'data-places': '青禾县荷岸镇',
			'data-posted': '2026-03-02',
			'data-pay': '5000',
			'data-asked': 'a b',
			'data-open': '',
		});
	});

	test('name no major where one of the texts says 专业不限', () => {
		expect(factsOf(asking('护理学', '专业不限'))['data-asked']).toBeUndefined();
	});

	test.each([
		['会计学', undefined],
		['会计学等相关专业', ''],
		['师范类', ''],
		['学科教学', undefined],
	])('say of %s whether another major may do', (text, expected) => {
		expect(factsOf(asking(text))['data-open']).toBe(expected);
	});
});

test('finds from a text the majors that meet it when asked one by one', () => {
	const word = fc.constantFrom(
		...MAJOR_NAMES,
		'工商管理类',
		'医学类',
		'食品类',
		'财会类',
		'法学门类',
	);
	const text = fc
		.tuple(
			fc.array(word, { minLength: 1, maxLength: 3 }),
			fc.constantFrom('', '等相关专业', '（不含会计学）'),
		)
		.map(([words, end]) => words.join('、') + end);
	fc.assert(
		fc.property(text, (asked) => {
			const { yes, maybe, isOpen } = majorsFor(asked);
			for (const major of MAJOR_NAMES) {
				const { meets } = meetsMajors(major, [asked]);
				const isIn = (names: string[]): boolean =>
					catalogueNames(major).some((name) => names.includes(name));
				const found = isIn(yes) ? 'yes' : isIn(maybe) || isOpen ? 'unknown' : 'no';
				expect(`${major}: ${found}`).toBe(`${major}: ${meets}`);
			}
		}),
		{ numRuns: 60 },
	);
});

describe('the place of a job', () => {
	test.each([
		['青禾县荷岸镇示例路20号', ['青禾县荷岸镇']],
		['稻花镇、茶垄镇的6所小学', ['青禾县稻花镇', '青禾县茶垄镇']],
		['青禾县示例大道200号', ['青禾县']],
		['雁浦、稻花、茶垄三个镇的农技站', ['青禾县']],
		['县直部门和各镇，报名时可以填两个志愿', ['青禾县']],
		['具体乡镇以当年岗位表为准', ['青禾县']],
		['雁洲市示例大道100号', ['雁洲市']],
		['示例省雁洲市白鹭县苇湾乡示例街7号', ['示例省雁洲市白鹭县苇湾乡']],
		['青禾县稻花镇示例乡村公园', ['青禾县稻花镇']],
	])('%s is %j', (text, expected) => {
		expect(placesOf(jobsOf({ place: { text } })[0]!)).toEqual(expected);
	});

	test('is offered under its county', () => {
		const { places } = jobFilter(
			jobsOf(
				{ place: { text: '青禾县荷岸镇示例路20号' } },
				{ place: { text: '白鹭县苇湾乡示例街7号' } },
				{ place: { text: '青禾县茶垄镇' } },
			),
		);
		expect(places.map(({ value }) => value)).toEqual([
			'青禾县',
			'青禾县茶垄镇',
			'青禾县荷岸镇',
			'白鹭县',
			'白鹭县苇湾乡',
		]);
	});
});

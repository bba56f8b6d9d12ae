/** What the cross-file rules must leave alone: content that looks like a mistake and is none. */
import { describe, expect, test } from 'vitest';
import type { Files } from '../content-folder.ts';
import { changed, type Edit, issuesIn } from './check-content.ts';
import { CLEAN } from './clean-content.ts';

/** `CODE file` of each issue of the clean content with `more` files. */
const codes = (more: Files, day?: string): string[] =>
	issuesIn({ ...CLEAN, ...more }, day).map(({ code, file }) => `${code} ${file}`);
const edited = (...edit: Edit): string[] => codes(changed(edit));

const HEAD = 'summary: 一句话说明这条内容，十个字以上。\nsample: true\n';
const policy = (title: string, more = '', topic = 'living'): string =>
	`title: ${title}\n${HEAD}topic: ${topic}\n${more}`;
const job = (more: string): string =>
	`title: 县医院护士\n${HEAD}employer: {name: 示例县医院}\nplace: {text: 青禾县}
apply: {email: hr@example.org}\n${more}`;

describe('the code of a region is right', () => {
	const region = (name: string, level: string, code: string, more = ''): string =>
		`name: ${name}\nlevel: ${level}\ncode: "${code}"\n${more}`;

	test.each([
		['of a district directly below a municipality', '上海市', '310000', '松江区', '310117'],
		['of a county of a municipality', '重庆市', '500000', '城口县', '500229'],
		['of a city directly below a province', '湖北省', '420000', '仙桃市', '429004'],
		['of a forest district', '湖北省', '420000', '神农架林区', '429021'],
		['of a corps city', '新疆维吾尔自治区', '650000', '石河子市', '659001'],
	])('%s', (_what, province, above, name, code) => {
		expect(
			codes({
				'p/region.yaml': region(province, 'province', above),
				'p/a/region.yaml': region(name, 'county', code),
			}),
		).toEqual([]);
	});

	test('of a prefecture without counties and of its towns', () => {
		expect(
			codes({
				'p/region.yaml': region('广东省', 'province', '440000'),
				'p/dg/region.yaml': region('东莞市', 'prefecture', '441900'),
				'p/dg/humen/region.yaml': region('虎门镇', 'town', '441900121'),
			}),
		).toEqual([]);
	});

	test('but not six digits of such a town, a district of Hong Kong, or a group of cities', () => {
		expect(
			codes({
				'p/region.yaml': region('虎门镇', 'county', '441912'),
				'q/region.yaml': region('湾仔区', 'county', '810102'),
				'r/region.yaml': region('省直辖县', 'prefecture', '429000'),
				's/region.yaml': region('北京市', 'prefecture', '110100'),
			}),
		).toEqual(['p', 'q', 'r', 's'].map((id) => `REGION_CODE_UNKNOWN ${id}/region.yaml`));
	});

	test('of a special region, of a renamed city under either name, of a zone with its own name', () => {
		expect(
			codes({
				'p/region.yaml': region('香港特别行政区', 'province', '810000'),
				'q/region.yaml': region('襄樊市', 'prefecture', '420600'),
				'r/region.yaml': region('襄阳市', 'prefecture', '420600'),
				's/region.yaml': region('三沙市', 'prefecture', '460300'),
				't/region.yaml': region('苏州园区', 'zone', '320571'),
			}),
		).toEqual([]);
	});

	test('of a sample, whatever it is, and below one', () => {
		expect(
			codes({
				'p/region.yaml': region('示例省', 'province', '440000', 'sample: true\n'),
				'p/a/region.yaml': region('松江区', 'county', '310117'),
			}),
		).toEqual([]);
	});

	test('where the region above has a wrong one: that is said there alone', () => {
		const county = { 'p/q/a/region.yaml': region('佛冈县', 'county', '441821') };
		const province = { 'p/region.yaml': region('广东省', 'province', '440000') };
		const city = (code: string) => ({ 'p/q/region.yaml': region('清远市', 'prefecture', code) });
		expect(codes({ ...province, ...city('441899'), ...county })).toEqual([
			'REGION_CODE_UNKNOWN p/q/region.yaml',
		]);
		expect(codes({ ...province, ...city('440700'), ...county })).toEqual([
			'REGION_NAME_DIFFERS p/q/region.yaml',
		]);
	});
});

describe('policies agree', () => {
	test('where only one of them speaks', () => {
		expect(
			codes({
				'g/x/policies/bus.v1.yaml': policy('乘车补贴', 'excludes: [rail]\ncombines_with: [tram]\n'),
				'g/x/policies/rail.v1.yaml': policy('火车补贴'),
				'g/x/policies/tram.v1.yaml': policy('电车补贴', 'combines_with: [bus]\n'),
			}),
		).toEqual([]);
	});

	test('where only a superseded version said otherwise, until the new one begins', () => {
		const files = {
			'g/x/policies/bus.v1.yaml': policy('乘车补贴', 'excludes: [rail]\n'),
			'g/x/policies/rail.v1.yaml': policy('火车补贴', 'combines_with: [bus]\n'),
			'g/x/policies/rail.v2.yaml': policy(
				'火车补贴',
				'effective: {from: 2026-12-01}\nchanges: 不再同时享受。\n',
			),
		};
		expect(codes(files)).toEqual([]);
		expect(codes(files, '2026-11-30')).toEqual(['POLICY_CONTRADICTION g/x/policies/rail.v1.yaml']);
	});

	test('where two regions above disagree, which is said there alone', () => {
		expect(
			codes({
				'g/policies/bus.v1.yaml': policy('乘车补贴', 'excludes: [rail]\n'),
				'g/policies/rail.v1.yaml': policy('火车补贴', 'combines_with: [bus]\n'),
				'g/x/policies/tram.v1.yaml': policy('电车补贴', 'combines_with: [bus]\n'),
			}),
		).toEqual(['POLICY_CONTRADICTION g/policies/rail.v1.yaml']);
	});

	test('where the county has its own policy in place of the one that says otherwise', () => {
		expect(
			codes({
				'g/policies/bus.v1.yaml': policy('乘车补贴'),
				'g/policies/rail.v1.yaml': policy('火车补贴', 'combines_with: [bus]\n'),
				'g/x/policies/bus.v1.yaml': policy('乘车补贴', 'excludes: [rail]\n'),
				'g/x/policies/rail.v1.yaml': policy('火车补贴'),
			}),
		).toEqual([]);
	});
});

describe('a policy replaces another rightly', () => {
	const replacing = (title: string, topic: string): string[] =>
		codes({
			'g/policies/rent.v1.yaml': policy('高校毕业生租房补贴', '', 'housing'),
			'g/x/policies/rent.v1.yaml': policy(title, '', topic),
		});

	test('of the same topic, whatever its title', () => {
		expect(replacing('安居券', 'housing')).toEqual([]);
	});

	test('of another topic with a title like it', () => {
		expect(replacing('青禾县青年人才租房补助', 'talent')).toEqual([]);
	});

	test('of another topic when a quarter of the shorter title is in the other, not a fifth', () => {
		const share = (title: string): string[] =>
			codes({
				'g/policies/base.v1.yaml': policy('创业担保扶持', '', 'startup'),
				'g/x/policies/base.v1.yaml': policy(title, '', 'talent'),
			});
		expect(share('创业场地费')).toEqual([]);
		expect(share('创业场地租金')).toEqual(['POLICY_REPLACES_UNRELATED g/x/policies/base.v1.yaml']);
	});

	test('that is not for this region and so is not replaced', () => {
		expect(
			codes({
				'g/policies/rent.v1.yaml': policy('租房补贴', 'applies_to: [g/y]\n', 'housing'),
				'g/x/policies/rent.v1.yaml': policy('创业场地', '', 'startup'),
			}),
		).toEqual([]);
	});
});

describe('two jobs are two', () => {
	test.each([
		['of another kind', 'kind: internship\nposted: 2026-11-01\ncloses: 2026-12-31\n'],
		['from the day after the other closes', 'kind: job\nposted: 2027-01-01\ncloses: 2027-01-31\n'],
		[
			'where one was closed before the other began',
			'kind: job\nposted: 2026-10-01\ncloses: 2026-12-31\nstatus: closed\nsince: 2026-10-31\nreason: 已招满。\n',
		],
	])('%s', (_what, more) => {
		expect(codes({ 'g/x/jobs/nurse-2.yaml': job(more) })).toEqual([]);
	});

	test('in two counties that one hub lists', () => {
		const more = 'kind: job\nposted: 2026-11-01\ncloses: 2026-12-31\n';
		expect(codes({ 'g/y/jobs/nurse.yaml': job(more) })).toEqual([]);
	});
});

describe('a job past its closing day is left alone', () => {
	const closing = (day: string, more = ''): string[] =>
		edited('g/x/jobs/nurse.yaml', 'closes: 2026-12-31\n', `closes: ${day}\n${more}`);

	test('on that day, and when 31 days have gone by', () => {
		expect(closing('2026-12-01')).toEqual([]);
		expect(
			codes(
				changed([
					'g/x/jobs/nurse.yaml',
					'posted: 2026-11-01\ncloses: 2026-12-31\n',
					'posted: 2026-10-01\ncloses: 2026-10-31\n',
				]),
			),
		).toEqual([]);
	});

	test('when someone wrote that it ended, and in a sample', () => {
		expect(closing('2026-11-20', 'status: closed\nsince: 2026-11-21\nreason: 已招满。\n')).toEqual(
			[],
		);
		expect(closing('2026-11-20', 'sample: true\n')).toEqual([]);
	});
});

describe('former ids', () => {
	test('may stand in every version of a policy, and in another type or region', () => {
		const old = 'former_ids: [old-fair, ride]\n';
		expect(
			codes({
				'g/x/policies/bus.v1.yaml': policy('乘车补贴', old),
				'g/x/policies/bus.v2.yaml': policy(
					'乘车补贴',
					`${old}effective: {from: 2026-01-01}\nchanges: 标准提高。\n`,
				),
				'g/policies/rail.v1.yaml': policy('火车补贴', 'former_ids: [ride]\n'),
			}),
		).toEqual([]);
	});

	test('of two entries that name each other are a circle, said at both', () => {
		expect(
			codes({
				'g/x/policies/bus.v1.yaml': policy('乘车补贴', 'former_ids: [rail]\n'),
				'g/x/policies/rail.v1.yaml': policy('火车补贴', 'former_ids: [bus]\n'),
			}),
		).toEqual([
			'REDIRECT_LOOP g/x/policies/bus.v1.yaml',
			'REDIRECT_LOOP g/x/policies/rail.v1.yaml',
		]);
	});

	test('are not those of an entry whose own file is broken', () => {
		expect(
			codes({
				'g/x/policies/bus.v1.yaml': policy('乘车补贴', 'former_ids: [rail]\n'),
				'g/x/policies/rail.v1.yaml': policy('火车补贴', 'status: lost\n'),
			}),
		).toEqual([
			'REDIRECT_LOOP g/x/policies/bus.v1.yaml',
			'VALUE_UNKNOWN g/x/policies/rail.v1.yaml',
		]);
	});
});

describe('a relative link works', () => {
	test.each([
		'../../policies/grant/',
		'../../policies/loan',
		'../../policies/grant/v1/index.html',
		'../../events/old-fair/',
		'../../events/fair/#signup',
		'../../feeds/jobs.xml',
		'../../about/?from=letter',
		'../',
		'./',
		'#main',
	])('to %s', (href) => {
		expect(edited('g/x/letters/open.mdx', '欢迎回来。', `[看这里](${href})`)).toEqual([]);
	});

	test('to a heading of the same page, by its words or as a slug', () => {
		const text = '## 回乡 之后（一）\n\n[见下](#回乡-之后一)，[见下](<#回乡 之后（一）>)。';
		expect(edited('g/x/letters/open.mdx', '欢迎回来。', text)).toEqual([]);
	});

	test('to a note below the text and to a numbered part of a programme', () => {
		expect(
			edited('g/x/letters/open.mdx', '欢迎回来。', '欢迎[^1]，[看](./)。\n\n[^1]: 注。'),
		).toEqual([]);
		const part = 'title: 第二项, text: "见[第一项](#m1)"';
		expect(edited('g/x/programmes/plan.yaml', 'title: 第二项', part)).toEqual([]);
	});

	test('in a region without a site, seen from the site above', () => {
		const letter = String(CLEAN['g/x/letters/open.mdx']).replace('欢迎回来。', '[信](../open/)');
		expect(
			codes({
				'g/x/town/region.yaml': 'name: 示例镇\nlevel: town\n',
				'g/x/town/letters/town.mdx': letter,
			}),
		).toEqual([]);
	});
});

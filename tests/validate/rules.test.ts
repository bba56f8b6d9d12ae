import { describe, expect, test } from 'vitest';
import { changed, type Edit, issuesIn } from './check-content.ts';
import { CLEAN } from './clean-content.ts';

/** `CODE file:line:column` of each issue. */
const found = (files: Parameters<typeof issuesIn>[0], day?: string): string[] =>
	issuesIn(files, day).map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);
const edited = (...edit: Edit): string[] => found(changed(edit));

const entry = (type: string, more = ''): string =>
	`title: 示例内容\nsummary: 一句话说明这条内容，十个字以上。\nsample: true\n${type}\n${more}`;
const policy = (more = ''): string => entry('topic: living', more);

describe('a fault is said once, where it is, and not again where it is felt:', () => {
	test('a broken region.yaml does not make its entries unknown', () => {
		expect(edited('g/region.yaml', 'level: province', 'level: land')).toEqual([
			'VALUE_UNKNOWN g/region.yaml:2:8',
		]);
	});

	test('a broken partner is not a missing region', () => {
		expect(edited('g/y/region.yaml', 'level: county', 'level: land')).toEqual([
			'VALUE_UNKNOWN g/y/region.yaml:2:8',
		]);
	});

	test('a broken entry can be referred to', () => {
		expect(edited('g/x/stations/hall.yaml', 'talent-station', 'hotel')).toEqual([
			'VALUE_UNKNOWN g/x/stations/hall.yaml:4:7',
		]);
	});

	test('a broken version leaves no hole in its policy', () => {
		expect(edited('g/x/policies/grant.v1.yaml', 'topic: startup', 'topic: food')).toEqual([
			'VALUE_UNKNOWN g/x/policies/grant.v1.yaml:3:8',
		]);
	});

	test('a misspelt status does not ask since when and why', () => {
		expect(
			edited('g/x/jobs/nurse.yaml', 'posted: 2026-11-01\n', 'posted: 2026-11-01\nstatus: opne\n'),
		).toEqual(['VALUE_UNKNOWN g/x/jobs/nurse.yaml:9:9']);
	});

	test('a misspelt sample does not ask for a source', () => {
		expect(edited('g/x/stations/hall.yaml', 'sample: true', 'sample: ture')).toEqual([
			'BOOLEAN_FORM g/x/stations/hall.yaml:3:9',
		]);
	});
});

describe('everything is said in one run,', () => {
	test('sorted by file, line and column', () => {
		const files = {
			...changed(['g/x/jobs/nurse.yaml', '2026-12-31', '2026-13-31']),
			'g/x/letters/open.mdx': String(CLEAN['g/x/letters/open.mdx'])
				.replace('2026', '26')
				.replace('欢迎', '{欢迎}'),
			'g/x/policies/Bad.yaml': '',
			'portal.yaml': 'format: 1\ntitle: 归\noperator: 某\n',
		};
		expect(found(files)).toEqual([
			'DATE_IMPOSSIBLE g/x/jobs/nurse.yaml:9:9',
			'NUMBER_RANGE g/x/letters/open.mdx:5:9',
			'MDX_EXPRESSION g/x/letters/open.mdx:12:1',
			'FILE_VERSION g/x/policies/Bad.yaml:1:1',
			'TEXT_LENGTH portal.yaml:2:8',
			'TEXT_LENGTH portal.yaml:3:11',
		]);
	});
});

describe('the portal', () => {
	test('has to be there', () => {
		const { 'portal.yaml': _left, ...files } = CLEAN;
		expect(issuesIn(files)).toMatchObject([
			{ code: 'FIELD_MISSING', file: 'portal.yaml', line: 1, message: '缺少必填的 portal.yaml。' },
		]);
	});

	test('can do without synonyms, but not with wrong ones', () => {
		const { 'synonyms.yaml': _left, ...files } = CLEAN;
		expect(found(files)).toEqual([]);
		expect(found({ ...CLEAN, 'synonyms.yaml': '- 补贴\n' })).toEqual([
			'SHAPE_WRONG synonyms.yaml:1:3',
		]);
	});
});

describe('references', () => {
	const letter = (policies: string) => edited('g/x/letters/open.mdx', '[grant]', policies);

	test('reach the regions above', () => {
		expect(letter('[loan]')).toEqual([]);
	});

	test('of a hub reach the regions below', () => {
		const hub = policy('combines_with: [rent]\n');
		expect(found({ ...CLEAN, 'g/policies/hub.v1.yaml': hub })).toEqual([]);
	});

	test('in a body are placed where they stand', () => {
		expect(edited('g/x/letters/open.mdx', 'id="grant"', 'id="gone"')).toEqual([
			'REF_UNKNOWN g/x/letters/open.mdx:14:1',
		]);
	});

	test('in a Markdown field are placed where they stand', () => {
		expect(edited('g/x/policies/grant.v2.yaml', 'policy:loan', 'policy:gone')).toEqual([
			'REF_UNKNOWN g/x/policies/grant.v2.yaml:7:4',
		]);
	});

	test('of a programme and of a way to apply are followed', () => {
		expect(
			edited(
				'g/x/programmes/plan.yaml',
				'title: 第二项',
				'title: 第二项, links: [policy:grant, event:gone]',
			),
		).toEqual(['REF_UNKNOWN g/x/programmes/plan.yaml:6:46']);
		const files = {
			...CLEAN,
			'g/x/policies/bus.v1.yaml': policy(
				'apply: {channels: [{kind: window, name: 窗口, station: gone}]}\n',
			),
		};
		expect(found(files)).toEqual(['REF_UNKNOWN g/x/policies/bus.v1.yaml:5:54']);
	});

	test('to regions are followed in places, hosts, applies_to and successors', () => {
		const files = {
			...CLEAN,
			'g/x/stations/away.yaml': entry('kind: liaison', 'host: g/z\n'),
			'g/x/policies/bus.v1.yaml': policy('applies_to: [g/x, g/z]\n'),
			'g/y/region.yaml': `${CLEAN['g/y/region.yaml']}successor: g/z\n`,
		};
		expect(found(files)).toEqual([
			'REF_REGION_UNKNOWN g/x/policies/bus.v1.yaml:5:19',
			'REF_REGION_UNKNOWN g/x/stations/away.yaml:5:7',
			'REF_REGION_UNKNOWN g/y/region.yaml:6:12',
		]);
	});
});

describe('versions', () => {
	const versions = (...texts: string[]) =>
		found({
			...CLEAN,
			...Object.fromEntries(
				texts.map((text, index) => [`g/x/policies/bus.v${index + 1}.yaml`, text]),
			),
		});
	const changes = 'changes: 标准提高。\n';

	test('may follow each other with a gap in time', () => {
		expect(
			versions(
				policy('effective: {to: 2025-12-31}\n'),
				policy(`${changes}effective: {from: 2026-06-01}\n`),
			),
		).toEqual([]);
	});

	test('overlap where the later one begins on the last day of the earlier', () => {
		expect(
			versions(
				policy('effective: {to: 2025-12-31}\n'),
				policy(`${changes}effective: {from: 2025-12-31}\n`),
			),
		).toEqual(['VERSION_OVERLAP g/x/policies/bus.v2.yaml:6:19']);
	});

	test('overlap where the later one says no beginning', () => {
		expect(versions(policy(), policy(changes))).toEqual([
			'VERSION_OVERLAP g/x/policies/bus.v2.yaml:1:1',
		]);
	});

	test('after the first say what they changed', () => {
		expect(versions(policy(), policy('effective: {from: 2026-06-01}\n'))).toEqual([
			'FIELD_NEEDED_HERE g/x/policies/bus.v2.yaml:1:1',
		]);
	});

	test('leave no number out', () => {
		const files = {
			...CLEAN,
			'g/x/policies/bus.v1.yaml': policy(),
			'g/x/policies/bus.v3.yaml': policy(`${changes}effective: {from: 2026-06-01}\n`),
		};
		expect(found(files)).toEqual(['VERSION_GAP g/x/policies/bus.v3.yaml:1:1']);
	});
});

describe('the address of a site', () => {
	test('is not one that the portal uses', () => {
		expect(edited('g/y/region.yaml', 'site:\n', 'site:\n  slug: search\n')).toEqual([
			'ADDRESS_RESERVED g/y/region.yaml:4:9',
		]);
	});

	test('is not a device of Windows', () => {
		expect(edited('g/y/region.yaml', 'site:\n', 'site:\n  slug: com1\n')).toEqual([
			'FILE_NAME_RESERVED g/y/region.yaml:4:9',
		]);
	});

	test('clashes at the later file even where nobody wrote it', () => {
		const files = {
			...CLEAN,
			'h/region.yaml': 'name: 另一省\nlevel: province\n',
			'h/x/region.yaml': String(CLEAN['g/y/region.yaml']),
			'h/policies/loan.v1.yaml': String(CLEAN['g/policies/loan.v1.yaml']),
		};
		expect(found(files)).toEqual(['SITE_SLUG_CLASH h/x/region.yaml:4:3']);
	});
});

describe('freshness depends on the day:', () => {
	test.each([
		['a comparison on the day itself is not in the future', '2026-11-01', []],
		['a comparison of 180 days ago is not old', '2027-04-30', []],
	])('%s', (_what, day, expected) => {
		const codes = found(CLEAN, day).filter((line) => /DATE_IN_FUTURE|CHECK_OLD/u.test(line));
		expect(codes).toEqual(expected);
	});

	test('a comparison of 181 days ago is old, everywhere', () => {
		expect(found(CLEAN, '2027-05-01').filter((line) => line.startsWith('CHECK_OLD'))).toHaveLength(
			5,
		);
	});

	test('a review on the day itself is not overdue', () => {
		const due = (day: string) =>
			found(
				changed([
					'g/y/policies/rent.v1.yaml',
					'topic: housing\n',
					'topic: housing\nreview_by: 2026-12-01\n',
				]),
				day,
			);
		expect(due('2026-12-01')).toEqual([]);
		expect(due('2026-12-02')).toEqual(['REVIEW_DUE g/y/policies/rent.v1.yaml:4:12']);
	});

	test('a promised policy that is still to come is no broken promise', () => {
		const files = changed(['g/x/letters/open.mdx', '[grant]', '[bus]']);
		const later = policy('effective: {from: 2029-01-01}\n');
		expect(found({ ...files, 'g/x/policies/bus.v1.yaml': later })).toEqual([]);
	});
});

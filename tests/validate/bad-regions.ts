/** Regions that are not as the official list has them. */
import type { BadFixture } from './check-content.ts';
import { region } from './region-text.ts';

const GUANGDONG = { 'gd/region.yaml': region('广东省', 'province', '440000') };
const QINGYUAN = { ...GUANGDONG, 'gd/qy/region.yaml': region('清远市', 'prefecture', '441800') };

const county = (name: string, code: string, level = 'county') => ({
	...QINGYUAN,
	'gd/qy/a/region.yaml': region(name, level, code),
});

export const BAD_REGIONS: BadFixture[] = [
	// Not on the list: the code of that name, of one like it, of several, or where to look.
	{ code: 'REGION_CODE_UNKNOWN', bad: county('佛冈县', '441899'), at: 'gd/qy/a/region.yaml:3:7' },
	{ code: 'REGION_CODE_UNKNOWN', bad: county('佛岗县', '441829'), at: 'gd/qy/a/region.yaml:3:7' },
	{
		code: 'REGION_CODE_UNKNOWN',
		bad: { 'x/region.yaml': region('朝阳区', 'county', '119999') },
		at: 'x/region.yaml:3:7',
	},
	{
		code: 'REGION_CODE_UNKNOWN',
		bad: { 'x/region.yaml': region('云上县', 'county', '429000') },
		at: 'x/region.yaml:3:7',
	},
	// On the list, of another level.
	{
		code: 'REGION_CODE_UNKNOWN',
		bad: { ...GUANGDONG, 'gd/qy/region.yaml': region('清远市', 'county', '441800') },
		at: 'gd/qy/region.yaml:3:7',
	},
	{ code: 'REGION_CODE_UNKNOWN', bad: county('英德市', '440000'), at: 'gd/qy/a/region.yaml:3:7' },
	// On the list, of another place: the folder is wrong, or the code.
	{ code: 'REGION_CODE_UNKNOWN', bad: county('鹤山市', '440784'), at: 'gd/qy/a/region.yaml:3:7' },
	{ code: 'REGION_CODE_UNKNOWN', bad: county('英德市', '310117'), at: 'gd/qy/a/region.yaml:3:7' },
	// Towns have nine digits and begin with those of their county.
	{
		code: 'REGION_CODE_UNKNOWN',
		bad: county('禾云镇', '441803', 'town'),
		at: 'gd/qy/a/region.yaml:3:7',
	},
	{
		code: 'REGION_CODE_UNKNOWN',
		bad: {
			...county('清新区', '441803'),
			'gd/qy/a/b/region.yaml': region('禾云镇', 'town', '441821103'),
		},
		at: 'gd/qy/a/b/region.yaml:3:7',
	},
	{
		code: 'REGION_CODE_UNKNOWN',
		bad: county('禾云镇', '441899103', 'town'),
		at: 'gd/qy/a/region.yaml:3:7',
	},
	{ code: 'REGION_NAME_DIFFERS', bad: county('佛岗县', '441821'), at: 'gd/qy/a/region.yaml:1:7' },
	{ code: 'REGION_NAME_DIFFERS', bad: county('英德市', '441821'), at: 'gd/qy/a/region.yaml:1:7' },
];

/** Mistakes with files and folders. */
import { png } from '../pictures.ts';
import type { BadFixture } from './check-content.ts';
import { CLEAN } from './clean-content.ts';

export const BAD_FILES: BadFixture[] = [
	{
		code: 'FILE_EMPTY',
		bad: { 'g/x/jobs/empty.yaml': '# 还没有写\n' },
		at: 'g/x/jobs/empty.yaml:1:1',
	},
	{
		code: 'FILE_TOO_LARGE',
		bad: { 'g/x/jobs/huge.yaml': new Uint8Array(600 * 1024).fill(35) },
		at: 'g/x/jobs/huge.yaml:1:1',
	},
	{
		code: 'FILE_NAME',
		bad: { 'g/x/jobs/Nurse.yaml': 'x' },
		at: 'g/x/jobs/Nurse.yaml:1:1',
	},
	{
		code: 'FILE_NAME_RESERVED',
		bad: {
			'g/x/stations/con.yaml':
				'title: 人才驿站\nsummary: 一句话说明这条内容，十个字以上。\nsample: true\nkind: liaison\n',
		},
		at: 'g/x/stations/con.yaml:1:1',
	},
	{
		code: 'FILE_VERSION',
		bad: { 'g/x/policies/rent.yaml': 'x' },
		at: 'g/x/policies/rent.yaml:1:1',
	},
	{
		code: 'FILE_EXTENSION',
		bad: { 'g/x/jobs/nurse.yml': 'x' },
		at: 'g/x/jobs/nurse.yml:1:1',
	},
	{
		code: 'FOLDER_UNKNOWN',
		bad: { 'g/x/policy/': '' },
		at: 'g/x/policy:1:1',
	},
	{
		code: 'REGION_FILE_MISSING',
		bad: { 'h/q/region.yaml': 'name: 示例县\nlevel: county\n' },
		at: 'h/region.yaml:1:1',
	},
	{
		code: 'ADDRESS_RESERVED',
		bad: { 'g/x/policies/changes.v1.yaml': 'x' },
		at: 'g/x/policies/changes.v1.yaml:1:1',
	},
	{
		code: 'ENCODING_UTF16',
		bad: { 'g/x/jobs/utf16.yaml': Uint8Array.from([0xff, 0xfe, 0x61, 0x00]) },
		at: 'g/x/jobs/utf16.yaml:1:1',
	},
	{
		code: 'ENCODING_UTF16',
		bad: { 'g/x/jobs/utf16.yaml': Buffer.from('title: 护士\nkind: job\n', 'utf16le') },
		at: 'g/x/jobs/utf16.yaml:1:1',
	},
	{
		code: 'FILE_BOM',
		bad: ['g/x/stations/hall.yaml', 'title:', '\uFEFFtitle:'],
		at: 'g/x/stations/hall.yaml:1:1',
	},
	{
		code: 'FRONT_MATTER_MISSING',
		bad: { 'g/x/letters/bare.mdx': '欢迎回来。\n' },
		at: 'g/x/letters/bare.mdx:1:1',
	},
	{
		code: 'FORMAT_UNKNOWN',
		bad: ['portal.yaml', 'format: 1', 'format: 2'],
		at: 'portal.yaml:1:9',
	},
	{
		code: 'FILE_EXTENSION',
		bad: { 'g/z/region.yml': 'name: 连山县\nlevel: county\n' },
		at: 'g/z/region.yml:1:1',
	},
	{
		code: 'FILE_NAME_RESERVED',
		bad: { 'g/aux/region.yaml': 'name: 连山县\nlevel: county\n' },
		at: 'g/aux:1:1',
	},
	{
		code: 'FILE_NAME',
		bad: {
			'g/x/stories/lin.mdx': String(CLEAN['g/x/stories/lin.mdx']).replace('a.png', '书屋.png'),
			'g/x/assets/书屋.png': png(),
			'g/x/programmes/plan.yaml': `${CLEAN['g/x/programmes/plan.yaml']}  - {n: 3, title: 图, text: "![图](assets/a.png)"}\n`,
		},
		at: 'g/x/assets/书屋.png:1:1',
	},
];

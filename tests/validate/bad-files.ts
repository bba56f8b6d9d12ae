/** Mistakes with files and folders. */
import type { BadFixture } from './check-content.ts';

export const BAD_FILES: BadFixture[] = [
	{
		code: 'FILE_EMPTY',
		bad: { 'g/x/jobs/empty.yaml': '# 还没有写\n' },
		at: 'g/x/jobs/empty.yaml:1:1',
		message: '文件是空的，或只有注释。',
		hint: '删去这个文件，或照同类的内容写上字段。',
	},
	{
		code: 'FILE_TOO_LARGE',
		bad: { 'g/x/jobs/huge.yaml': new Uint8Array(600 * 1024).fill(35) },
		at: 'g/x/jobs/huge.yaml:1:1',
		message: '文件有 600 KiB，超过 512 KiB 的上限，没有读取。',
		hint: '拆成几个文件，或缩短正文。',
	},
	{
		code: 'FILE_NAME',
		bad: { 'g/x/jobs/Nurse.yaml': 'x' },
		at: 'g/x/jobs/Nurse.yaml:1:1',
		message: '文件名 “Nurse.yaml” 只能用小写字母、数字和连字符，并以字母或数字开头。',
		hint: '改名，例如 nurse.yaml。',
	},
	{
		code: 'FILE_NAME_RESERVED',
		bad: {
			'g/x/stations/con.yaml':
				'title: 人才驿站\nsummary: 一句话说明这条内容，十个字以上。\nsample: true\nkind: liaison\n',
		},
		at: 'g/x/stations/con.yaml:1:1',
		message: '文件名 “con” 在 Windows 上无法保存。',
		hint: '改名，例如 con-1。',
	},
	{
		code: 'FILE_VERSION',
		bad: { 'g/x/policies/rent.yaml': 'x' },
		at: 'g/x/policies/rent.yaml:1:1',
		message: '政策文件名 “rent.yaml” 要带版本号，从 v1 起。',
		hint: '改名为 rent.v1.yaml。',
	},
	{
		code: 'FILE_EXTENSION',
		bad: { 'g/x/jobs/nurse.yml': 'x' },
		at: 'g/x/jobs/nurse.yml:1:1',
		message: 'jobs（岗位） 里只能放 .yaml 文件。',
		hint: '把 “nurse.yml” 改存为 .yaml。',
	},
	{
		code: 'FOLDER_UNKNOWN',
		bad: { 'g/x/policy/': '' },
		at: 'g/x/policy:1:1',
		message: '文件夹 “policy” 既不是地区（没有 region.yaml），也不是内容类型。',
		hint: '是不是 policies？内容类型有：policies letters stories jobs events stations programmes assets。',
	},
	{
		code: 'REGION_FILE_MISSING',
		bad: { 'h/q/region.yaml': 'name: 示例县\nlevel: county\n' },
		at: 'h/region.yaml:1:1',
		message: '这里有下级内容，却没有 region.yaml，“h” 不成为一个地区。',
		hint: '新建 h/region.yaml，写上 name 和 level。',
	},
	{
		code: 'ADDRESS_RESERVED',
		bad: { 'g/x/policies/changes.v1.yaml': 'x' },
		at: 'g/x/policies/changes.v1.yaml:1:1',
		message: '“changes” 是生成器自己要用的网址。',
		hint: '换一个名字，例如 changes-1。',
	},
	{
		code: 'ENCODING_INVALID',
		bad: { 'g/x/jobs/gbk.yaml': Uint8Array.from([0x61, 0x3a, 0x20, 0xb9, 0xe9]) },
		at: 'g/x/jobs/gbk.yaml:1:1',
		message: '第 4 个字节起不是 UTF-8 文字。',
		hint: '在编辑器里“另存为”，编码选 UTF-8。',
	},
	{
		code: 'ENCODING_UTF16',
		bad: { 'g/x/jobs/utf16.yaml': Uint8Array.from([0xff, 0xfe, 0x61, 0x00]) },
		at: 'g/x/jobs/utf16.yaml:1:1',
		message: '文件是 UTF-16 编码。',
		hint: '在编辑器里“另存为”，编码选 UTF-8。',
	},
	{
		code: 'FILE_BOM',
		bad: ['g/x/stations/hall.yaml', 'title:', '\uFEFFtitle:'],
		at: 'g/x/stations/hall.yaml:1:1',
		message: '文件开头有字节顺序标记（BOM）。',
		hint: '在编辑器里另存为不带 BOM 的 UTF-8。',
	},
	{
		code: 'FRONT_MATTER_MISSING',
		bad: { 'g/x/letters/bare.mdx': '欢迎回来。\n' },
		at: 'g/x/letters/bare.mdx:1:1',
		message: '文件开头没有用 --- 括起来的字段。',
		hint: '第一行写 ---，写完字段后再写一行 ---，然后是正文。',
	},
	{
		code: 'FORMAT_UNKNOWN',
		bad: ['portal.yaml', 'format: 1', 'format: 2'],
		at: 'portal.yaml:1:9',
		message: '内容格式 2 不是这个版本认识的 1。',
		hint: '运行 npm run migrate，或改用对应的程序版本。',
	},
];

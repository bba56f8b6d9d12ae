/** Files, folders and encodings. */
import type { Explanations } from './explanation.ts';

export const FILES_EXPLAINED: Explanations = {
	FILE_EMPTY: {
		title: '空文件',
		why: '文件里没有内容，或只有 # 开头的注释，页面上没有东西可以显示。',
		wrong: '# 以后再写',
		right: 'title: 县医院护士\nsummary: 县医院招聘临床护士三名，大专以上学历。',
	},
	FILE_TOO_LARGE: {
		title: '文件太大',
		why: '一条内容只是几十行文字。超过 512 KiB 的多半是把图片或整份文件贴了进来，手机上打不开。',
		wrong: 'details: |\n  （贴进来的整本汇编，600 KiB）',
		right:
			'details: |\n  （和这项政策有关的几段）\nsource:\n  title: 人才政策汇编\n  issuer: 示例县人社局',
	},
	FILE_NAME: {
		title: '文件名写法不对',
		why: '文件名就是网址的一部分。中文、大写、空格和下划线在别人的电脑或链接里会变样。',
		wrong: 'jobs/县医院 护士.yaml',
		right: 'jobs/xian-yiyuan-hushi.yaml',
	},
	FILE_NAME_RESERVED: {
		title: 'Windows 不能用的名字',
		why: 'con、aux、nul、com1 这些名字在 Windows 上是设备，同事的电脑存不下这个文件。',
		wrong: 'stations/con.yaml',
		right: 'stations/con-1.yaml',
	},
	FILE_VERSION: {
		title: '政策文件缺版本号',
		why: '政策会修订。每一版是一个文件，旧版一直能查到，所以文件名要带 v1、v2。',
		wrong: 'policies/rent.yaml',
		right: 'policies/rent.v1.yaml',
	},
	FILE_EXTENSION: {
		title: '文件类型不对',
		why: '公开信和故事是 .mdx，其他内容是 .yaml；Word 和 Excel 文件生成器读不了。',
		wrong: 'jobs/nurse.yml\njobs/岗位表.xlsx',
		right: 'jobs/nurse.yaml\njobs/teacher.yaml',
	},
	FOLDER_UNKNOWN: {
		title: '不认识的文件夹',
		why: '文件夹要么是下级地区（里面有 region.yaml），要么是内容类型。名字写错，里面的内容就不会发布。',
		wrong: 'heshan/polices/rent.v1.yaml',
		right: 'heshan/policies/rent.v1.yaml',
	},
	REGION_FILE_MISSING: {
		title: '缺少地区文件',
		why: '每一级地区都要有 region.yaml 写明名称和级别，否则生成器不知道下级内容归谁。',
		wrong: 'guangdong/jiangmen/（没有 region.yaml）\nguangdong/jiangmen/heshan/region.yaml',
		right: 'guangdong/jiangmen/region.yaml\nguangdong/jiangmen/heshan/region.yaml',
	},
	SYMLINK: {
		title: '快捷链接不读取',
		why: '符号链接指向别处的文件，可能把不该公开的内容带上网站，所以一律不读。',
		wrong: 'jobs/nurse.yaml → ../../../别处/nurse.yaml',
		right: 'jobs/nurse.yaml（文件本身）',
	},
	ADDRESS_RESERVED: {
		title: '网址已被占用',
		why: '搜索、变动记录等页面由生成器自己使用这些网址，内容用同样的名字就会互相覆盖。',
		wrong: 'policies/changes.v1.yaml',
		right: 'policies/subsidy-changes.v1.yaml',
	},
	ENCODING_GBK: {
		title: '文件是 GBK 编码',
		why: '旧版记事本和一些办公软件用 GBK 保存中文，网站用 UTF-8，不转换就是一片乱码。',
		wrong: '另存为 → 编码：ANSI',
		right: '另存为 → 编码：UTF-8',
	},
	ENCODING_INVALID: {
		title: '文字编码损坏',
		why: '文件里有不是 UTF-8 的字节，常见于复制中断或混用两种编码，这几个字读不出来。',
		wrong: 'title: 县医院护⟨损坏的字节⟩',
		right: 'title: 县医院护士',
	},
	ENCODING_UTF16: {
		title: '文件是 UTF-16 编码',
		why: '记事本的“Unicode”就是 UTF-16，网站用 UTF-8。',
		wrong: '另存为 → 编码：Unicode（UTF-16）',
		right: '另存为 → 编码：UTF-8',
	},
	FILE_BOM: {
		title: '开头有看不见的标记',
		why: '有的软件在文件最前面加一个看不见的标记（BOM）。现在能读，但别的工具会把它当成第一个字段名的一部分。',
		wrong: '⟨U+FEFF⟩title: 人才驿站',
		right: 'title: 人才驿站',
	},
	LINE_ENDINGS: {
		title: '换行符太旧',
		why: '只有回车、没有换行的文件（老式 Mac 软件）会被读成一整行，行号也对不上。',
		wrong: 'title: 县医院护士⟨U+000D⟩kind: job',
		right: 'title: 县医院护士\nkind: job',
	},
	TOO_MANY_ISSUES: {
		title: '问题太多没有列全',
		why: '同一个文件的问题太多，通常是一个根本原因，例如整份文件用了全角冒号。先改前面几处，再检查一次。',
		wrong: 'title：县医院护士\nkind：job\nheadcount：3',
		right: 'title: 县医院护士\nkind: job\nheadcount: 3',
	},
};

/** Files, folders and encodings. */
import { error, type Messages, quote, similar, warning } from './message.ts';

export const FILES: Messages = {
	FILE_EMPTY: error(
		() => '文件是空的，或只有注释。',
		() => '删去这个文件，或用 npm run new 新建。',
	),
	FILE_TOO_LARGE: error(
		(p) => `文件有 ${p.size} KiB，超过 512 KiB 的上限，没有读取。`,
		() => '拆成几个文件，或缩短正文。',
	),
	FILE_NAME: error(
		(p) => `文件名 ${quote(p.value)} 只能用小写字母、数字和连字符，并以字母或数字开头。`,
		(p) => `改名，例如 ${p.proposal}。`,
	),
	FILE_NAME_RESERVED: error(
		(p) => `文件名 ${quote(p.value)} 在 Windows 上无法保存。`,
		(p) => `改名，例如 ${p.value}-1。`,
	),
	FILE_VERSION: error(
		(p) => `政策文件名 ${quote(p.value)} 要带版本号，从 v1 起。`,
		(p) => `改名为 ${p.proposal}。`,
	),
	FILE_EXTENSION: error(
		(p) => `${p.folder} 里只能放 ${p.expected} 文件。`,
		(p) => `把 ${quote(p.value)} 改存为 ${p.expected}。`,
	),
	FOLDER_UNKNOWN: error(
		(p) => `文件夹 ${quote(p.value)} 既不是地区（没有 region.yaml），也不是内容类型。`,
		(p) => `${similar(p)}内容类型有：${p.known}。`,
	),
	REGION_FILE_MISSING: error(
		(p) => `这里有下级内容，却没有 region.yaml，${quote(p.value)} 不成为一个地区。`,
		(p) => `新建 ${p.proposal}，写上 name 和 level。`,
	),
	SYMLINK: error(
		() => '这里是一个符号链接，不会读取它指向的内容。',
		() => '把文件本身复制到这里。',
	),
	ADDRESS_RESERVED: error(
		(p) => `${quote(p.value)} 是生成器自己要用的网址。`,
		(p) => `换一个名字，例如 ${p.proposal}。`,
	),
	ENCODING_GBK: error(
		(p) => `文件是 GBK 编码，不是 UTF-8，开头的字是 ${quote(p.words)}。`,
		() => '用记事本打开，“文件 → 另存为”，编码选 UTF-8，再保存。',
	),
	ENCODING_INVALID: error(
		(p) => `从这里（第 ${p.byte} 个字节）起不是 UTF-8 文字，可能是文件传坏了。`,
		() => '重新打这几个字，或用记事本“另存为”，编码选 UTF-8。',
	),
	ENCODING_UTF16: error(
		() => '文件是 UTF-16 编码（记事本里叫 Unicode），要用 UTF-8。',
		() => '用记事本打开，“文件 → 另存为”，编码选 UTF-8，再保存。',
	),
	TOO_MANY_ISSUES: error(
		(p) => `这个文件一共有 ${p.total} 处问题，从这里起的 ${p.left} 处没有列出。`,
		() => '先改好前面的，再检查一次；很多处错在同一种写法上。',
	),
	FILE_BOM: warning(
		() => '文件开头有字节顺序标记（BOM）。',
		() => '运行 npm run fmt 去掉。',
	),
};

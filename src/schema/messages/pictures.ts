/** Picture files in `assets/`. */
import { error, type Messages, type Params, quote, warning } from './message.ts';

/** What a file with a picture's name can turn out to be. */
const KINDS: Record<string, string> = {
	png: 'PNG 图片',
	jpeg: 'JPEG 图片',
	webp: 'WebP 图片',
	gif: 'GIF 图片',
	avif: 'AVIF 图片',
	svg: 'SVG 图片',
	heic: '苹果手机的 HEIC 图片',
	tiff: 'TIFF 图片',
	bmp: 'BMP 图片',
	ico: '图标文件（ICO）',
	psd: 'Photoshop 文件（PSD）',
	jxl: 'JPEG XL 图片',
	video: '视频',
	pdf: 'PDF 文档',
	docx: 'Word 文档',
	xlsx: 'Excel 表格',
	pptx: 'PowerPoint 演示文稿',
	ole: '旧版 Office 文档',
	zip: 'zip 压缩包',
	gzip: 'gzip 压缩文件',
	archive: '压缩包',
	html: '网页（HTML）',
	xml: 'XML 文字',
	text: '文字',
	gbk: 'GBK 编码的文字',
	lfs: 'Git LFS 的指针，不是图片本身',
	unknown: '认不出的数据',
};

/** What helps with kinds that are met often. */
const WAYS_OUT: Record<string, string> = {
	heic: '在电脑上另存为 JPEG；以后可在 iPhone 的“设置→相机→格式”里选“兼容性最佳”。',
	lfs: '运行 git lfs pull 取回图片。',
	html: '多半是下载时存成了网页；在网页上右键图片，选“图片另存为”。',
};

/** What is wrong with a picture that cannot be shown, and what helps. */
const BROKEN: Record<string, [message: (p: Params) => string, hint: (p: Params) => string]> = {
	empty: [() => '图片文件是空的。', () => '重新从手机或相机复制一次。'],
	other: [
		(p) => `扩展名是 .${p.extension}，内容却是“${KINDS[p.found]}”。`,
		(p) =>
			p.proposal
				? `把文件改名为 ${p.proposal}，用到它的地方也一起改。`
				: (WAYS_OUT[p.found] ?? '打开原来的图片，另存为 PNG 或 JPEG；只改扩展名不行。'),
	],
	cut: [
		(p) => `图片不完整，到第 ${p.byte} 个字节就断了。`,
		() => '多半是没有传完，重新复制或下载一次。',
	],
	damaged: [
		(p) => `图片从第 ${p.byte} 个字节起已损坏。`,
		() => '重新复制一次；还不行，就用图片软件打开后另存。',
	],
	xml: [
		() => 'SVG 到这里读不下去：标签没有关闭，或文件不完整。',
		() => '从画图软件重新导出，或导出为 PNG。',
	],
	xmlns: [
		() => 'SVG 的开头没有写明 xmlns，浏览器不会显示。',
		() => '在 <svg 后面加上 xmlns="http://www.w3.org/2000/svg"，或重新导出。',
	],
	intricate: [
		() => 'SVG 太复杂：嵌套超过 200 层，或一个标签有上千个属性。',
		() => '在画图软件里取消编组后再导出，或导出为 PNG。',
	],
	encoding: [
		() => 'SVG 的文字不是 UTF-8 编码，或写明了别的编码。',
		() => '在编辑器里“另存为”，编码选 UTF-8，并写 encoding="UTF-8"。',
	],
};

const brokenAs = (p: Params): (typeof BROKEN)[string] => BROKEN[p.fault] ?? ANY_FAULT;
const ANY_FAULT: (typeof BROKEN)[string] = [
	() => '图片不完整，或不是扩展名说的那种格式。',
	() => '重新导出或重新传一份；扩展名要和图片的格式一致。',
];
const megabytes = (bytes: number): string =>
	(Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1);

export const PICTURES: Messages = {
	IMAGE_BROKEN: error(
		(p) => brokenAs(p)[0](p),
		(p) => brokenAs(p)[1](p),
	),
	IMAGE_SVG_ACTIVE: error(
		(p) => `SVG 里不能有 ${quote(p.value)}：脚本、外来内容和会变动的内容都不能放。`,
		(p) =>
			p.value === '<!DOCTYPE>'
				? '删去 <!DOCTYPE …> 里方括号的那一段；或从画图软件导出为 PNG 或 WebP。'
				: '从画图软件导出为 PNG 或 WebP；要留 SVG，就删去这一处。',
	),
	IMAGE_POSITION: error(
		() => '照片里存着拍摄的位置（GPS），发布后谁都能查到。',
		() =>
			'在手机相册的照片详情里移除位置信息；Windows 上右键“属性→详细信息→删除属性和个人信息”；或截图后另存。',
	),
	IMAGE_TOO_LARGE: error(
		(p) =>
			p.bytes === undefined
				? `图片有 ${p.width}×${p.height} 像素${p.frames > 1 ? `、${p.frames} 帧` : ''}，共 ${Math.ceil(p.pixels / 10_000)} 万像素，上限是 4000 万。`
				: `图片有 ${megabytes(p.bytes)} MiB，上限是 8 MiB。`,
		(p) =>
			p.frames > 1
				? '减少帧数或缩小尺寸，也可以只放一张静止的图。'
				: '用图片软件把长边缩到 2000 像素以内，另存为 JPEG 或 WebP。',
	),
	IMAGE_UNDECODABLE: error(
		(p) => `图片 ${p.file} 打不开，网站没有发布新的一版。`,
		() => '用图片软件打开它，另存为 PNG 或 JPEG 再放回来；打不开就换一张。',
	),
	IMAGE_HEAVY: warning(
		(p) => `图片有 ${Math.ceil(p.bytes / 1000)} kB，手机上打开会慢。`,
		() => '把长边缩到 1600 像素以内，另存为 WebP 或 JPEG，最好不超过 500 kB。',
	),
	IMAGE_UNUSED: warning(
		() => '没有内容用到这张图片，网站上看不到它。',
		() => '用不到就删去；要用，就在内容里写上它的路径。',
	),
};

/** Pictures. */
import type { Explanations } from './explanation.ts';

export const IMAGES_EXPLAINED: Explanations = {
	IMAGE_MISSING: {
		title: '找不到图片',
		why: '文件名差一个字母或大小写不同都找不到，页面上会是空框。',
		wrong: 'photo: {src: assets/Lin.PNG, …}',
		right: 'photo: {src: assets/lin.png, …}',
	},
	IMAGE_ALT_MISSING: {
		title: '图片缺文字说明',
		why: '看不见图的人靠读屏软件听这句话，图片加载不出来时也显示它。',
		wrong: '![](assets/lin.png)',
		right: '![林晓禾在教室里给学生上课](assets/lin.png)',
	},
	IMAGE_REMOTE: {
		title: '图片来自别的网站',
		why: '别的网站随时会换掉或删除图片，还能知道谁看过这一页。',
		wrong: '![大厅](https://example.org/hall.png)',
		right: '![大厅](assets/hall.png)',
	},
	PATH_ESCAPE: {
		title: '图片路径越界',
		why: '图片只能取自本地区的 assets 文件夹，不能用 .. 指到别处。',
		wrong: 'photo: {src: assets/../../a.png, …}',
		right: 'photo: {src: assets/a.png, …}',
	},
	IMAGE_BROKEN: {
		title: '图片打不开',
		why: '文件内容和扩展名不符，或没有下载完整，浏览器显示不了。',
		wrong: 'assets/hall.png（其实是网页）',
		right: 'assets/hall.png（重新保存的图片）',
	},
	IMAGE_SVG_ACTIVE: {
		title: 'SVG 里有程序',
		why: 'SVG 图片里可以藏程序或外部链接，读者一打开就会运行。请另存为 PNG 或 WebP。',
		wrong: 'assets/logo.svg（含脚本）',
		right: 'assets/logo.png',
	},
	IMAGE_POSITION: {
		title: '照片带有拍摄位置',
		why: '手机照片里记着经纬度，发布出去等于公开当事人的住处或行踪。',
		wrong: 'assets/lin.jpg（含 GPS 位置）',
		right: 'assets/lin.jpg（去掉位置后另存）',
	},
	IMAGE_TOO_LARGE: {
		title: '图片太大',
		why: '超过 4000 万像素或 8 MiB 的图片，生成和打开都可能耗尽内存。',
		wrong: 'assets/hall.jpg（12 MiB）',
		right: 'assets/hall.jpg（缩到 2000 像素宽，400 KB）',
	},
	IMAGE_UNDECODABLE: {
		title: '图片打不开',
		why: '检查只看图片的开头，生成网页时才真正打开它来缩小。开头完好、后面坏了的图片到这时才露出来，这个网站就保留上一次的样子。',
		wrong: 'assets/hall.png（传到一半断了）',
		right: 'assets/hall.png（重新传一次）',
	},
	IMAGE_HEAVY: {
		title: '图片偏大',
		why: '超过 500 kB 的图片在手机网络上要等很久，流量也贵。',
		wrong: 'assets/hall.jpg（1.8 MB）',
		right: 'assets/hall.jpg（缩到 1600 像素宽，300 kB）',
	},
	IMAGE_UNUSED: {
		title: '图片没有用到',
		why: '没有内容引用这张图，它只会让仓库变大；也可能是引用时写错了名字。',
		wrong: 'assets/old-poster.png（没有内容引用）',
		right: 'poster: {image: assets/old-poster.png, alt: 招聘会海报}',
	},
};

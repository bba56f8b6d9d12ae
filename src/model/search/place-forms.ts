/** How a place may be called in a search. */

/** The 55 peoples in names of autonomous places; 维吾尔 and the like go without 族 too. */
const PEOPLES =
	`蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水
	东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯
	鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 各`
		.split(/\s+/u)
		.join('|');
const AUTONOMOUS = new RegExp(`(?:(?:${PEOPLES})族|维吾尔)*自治([区州县旗])$`, 'u');
const UNIT = /(?:街道|地区|林区|新区|[省市县区州盟旗镇乡村])$/u;

/**
 * All forms, longest first: the name, its aliases, and the name without its kind, if two characters
 * remain: 连山壮族瑶族自治县 is also 连山县 and 连山.
 */
export function placeForms(name: string, aliases: readonly string[] = []): string[] {
	const plain = name.replace(AUTONOMOUS, '$1');
	const forms = [name, plain, plain.replace(UNIT, ''), ...aliases];
	const long = forms.filter((form) => Array.from(form).length > 1);
	return [...new Set(long)].sort((a, b) => b.length - a.length);
}

/** Regions against the official list of names and codes. */
import { error, type Messages, type Params, quote, warning } from './message.ts';

/** The code of that name, or where to find it. */
function codeHint(p: Params): string {
	const codes: { code: string; province: string }[] = Array.isArray(p.codes) ? p.codes : [];
	if (codes.length === 1) return `${p.name}的代码是 "${codes[0]?.code}"。`;
	if (codes.length > 1) {
		const list = codes.slice(0, 5).map(({ code, province }) => `"${code}"（${province}）`);
		return `叫${p.name}的有：${list.join('、')}。`;
	}
	if (p.isOfName && p.problem === 'level') return `把 level 写成 ${p.officialLevel}。`;
	if (p.isOfName) return `把${p.name}的文件夹放到它的上级之下；上级的 code 抄错了就改上级的。`;
	if (p.level === 'town') {
		const county = p.aboveCode?.length === 6 && !p.aboveCode.endsWith('00');
		return county
			? `写九位：${p.above}的 ${p.aboveCode}，再加本乡镇的三位；不知道就不写 code。`
			: '写九位：所在县的六位，再加本乡镇的三位；不知道就不写 code。';
	}
	if (p.nearest) return `是不是${p.nearest}？它的代码是 "${p.nearestCode}"。`;
	return `查民政部公布的行政区划代码，抄${p.name}的那一个；查不到就先不写 code。`;
}

export const REGIONS: Messages = {
	REGION_CODE_UNKNOWN: error((p) => {
		if (p.problem === 'place') {
			const whose = p.official ? `是${p.official}的，` : '';
			return `行政区划代码 ${quote(p.value)} ${whose}不在${p.above}（${p.aboveCode}）之下。`;
		}
		if (p.problem === 'level') {
			const whose = p.official ? `${p.official}（${p.officialLabel}）` : '乡镇';
			return `行政区划代码 ${quote(p.value)} 是${whose}的，这里的 level 是 ${p.level}（${p.levelLabel}）。`;
		}
		return p.value.length === 9
			? `行政区划代码 ${quote(p.value)} 的前六位不是哪个县的代码。`
			: `行政区划代码 ${quote(p.value)} 不在国家公布的名单里。`;
	}, codeHint),
	REGION_NAME_DIFFERS: warning(
		(p) => `代码 ${p.code} 在国家公布的名单里是${p.official}，这里写的是 ${quote(p.value)}。`,
		(p) =>
			p.own
				? `name 没写错的话，code 应是 "${p.own}"。`
				: `name 写全称“${p.official}”，简称和旧称写进 aliases；如果代码抄错了，就改 code。`,
	),
};

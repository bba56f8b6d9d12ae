/** The map of characters with which the search reads queries in traditional characters. */
import { Converter } from 'opencc-js/t2cn';
import { commonHan } from '../model/search/common-han.ts';

/** CJK Unified Ideographs, Extension A and the compatibility forms: all a phone's keyboard has. */
const BLOCKS = [
	[0x3400, 0x4dbf],
	[0x4e00, 0x9fff],
	[0xf900, 0xfaff],
] as const;

/** General, then the forms in use in Taiwan and Hong Kong. */
const FORMS = ['t', 'tw', 'hk'] as const;

/**
 * Lines of a simplified character and the traditional ones it stands for (補 → 补), by OpenCC. A
 * character of GB/T 2312 is left out: 乾 and 著 are in use as they are, in 乾隆 and 著名.
 */
export function traditionalMapText(): string {
	const common = new Set(commonHan());
	const converters = FORMS.map((from) => Converter({ from, to: 'cn' }));
	const general = converters[0] as (text: string) => string;
	const groups = new Map<string, string>();
	for (const [first, last] of BLOCKS) {
		for (let code = first; code <= last; code++) {
			const character = String.fromCodePoint(code).normalize('NFKC');
			if (common.has(character)) continue;
			const all = converters.map((convert) => convert(character));
			const found = all.find((one) => one !== character);
			if (found === undefined) continue;
			// 薴 becomes 苧, which itself is another's traditional form.
			const simplified = common.has(found) ? found : general(found);
			if (simplified === character || !/^\p{Script=Han}$/u.test(simplified)) continue;
			const group = groups.get(simplified) ?? '';
			if (!group.includes(character)) groups.set(simplified, group + character);
		}
	}
	return [...groups].map((group) => group.join('')).join('\n');
}

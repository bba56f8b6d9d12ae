/** What readers who type pinyin or initials may write for a name. */
import { pinyin } from 'pinyin-pro';

/**
 * Characters with several readings in use in names of places, posts and benefits. The reading a word
 * has by the dictionary comes first; a reader may think of another, or the dictionary not know the
 * place. Rare readings are left out, because every one is a key more.
 */
const READINGS: Readonly<Record<string, readonly string[]>> = {
	参: ['can', 'shen'],
	藏: ['cang', 'zang'],
	曾: ['zeng', 'ceng'],
	差: ['cha', 'chai'],
	长: ['chang', 'zhang'],
	朝: ['chao', 'zhao'],
	重: ['zhong', 'chong'],
	传: ['chuan', 'zhuan'],
	大: ['da', 'dai'],
	单: ['dan', 'shan'],
	调: ['diao', 'tiao'],
	都: ['du', 'dou'],
	度: ['du', 'duo'],
	番: ['fan', 'pan'],
	还: ['hai', 'huan'],
	行: ['xing', 'hang'],
	会: ['hui', 'kuai'],
	降: ['jiang', 'xiang'],
	解: ['jie', 'xie'],
	乐: ['le', 'yue'],
	六: ['liu', 'lu'],
	率: ['lv', 'shuai'],
	落: ['luo', 'la'],
	便: ['bian', 'pian'],
	圩: ['xu', 'wei'],
	厦: ['xia', 'sha'],
	系: ['xi', 'ji'],
	校: ['xiao', 'jiao'],
	种: ['zhong', 'chong'],
};

/** Syllables of a name, first as the dictionary reads it; words in letters count as one. */
export function readingsOf(name: string): string[][] {
	const plain = name.normalize('NFKC').toLowerCase();
	const parts = plain.match(/\p{Script=Han}|[a-z0-9]+/gu) ?? [];
	const han = parts.filter((part) => /\p{Script=Han}/u.test(part)).join('');
	const read = pinyin(han, { toneType: 'none', type: 'array', v: true });
	const first = parts.map((part) => (/\p{Script=Han}/u.test(part) ? (read.shift() ?? '') : part));
	const others = parts.flatMap((part, at) =>
		(READINGS[part] ?? [])
			.filter((reading) => reading !== first[at])
			.map((reading) => first.map((one, i) => (i === at ? reading : one))),
	);
	return [first, ...others];
}

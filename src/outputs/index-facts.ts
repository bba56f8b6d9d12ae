/** What the full-text index knows of a page beside its text: filters, sorts and keywords. */
import {
	type IndexFilter,
	KIND_VALUES,
	SORTS,
	STATE_VALUES,
} from '../model/search/index-filters.ts';
import { normalised } from '../model/search/normalised.ts';
import {
	meaning,
	resultView,
	type SearchFile,
	type SearchResultView,
} from '../model/search/search-index.ts';
import { wordsOf } from '../model/search/words-of.ts';
import { DEGREES, TOPICS } from '../schema/vocabulary.ts';
import { firstOf, type SearchFacts, searchFile } from './search-file.ts';

export interface IndexFacts {
	/** Address of the page. */
	href: string;
	/** Place among the rows of the first tier; absent for an entry that it leaves out. */
	row?: number;
	filters: Partial<Record<IndexFilter, string[]>>;
	sort: Record<(typeof SORTS)[keyof typeof SORTS], string>;
	/** Title, county, topic, benefits and synonyms, whole and in words, and their pinyin. */
	keywords: string;
	/** What a result shows, of an entry that the first tier leaves out. */
	view?: SearchResultView;
}

/** Sorts what has no day behind all that have one, whichever way is asked. */
const NO_DAY = { closes: '9999-12-31', published: '0000' };

/** Facts of all entries; the arguments are those of `searchFile()`. */
export function indexFacts(...[found, places, groups, readings]: SearchFacts): IndexFacts[] {
	const rows = new Map(firstOf(found).map(({ href }, row) => [href, row]));
	const file = searchFile(found, places, groups, readings, found.length);
	return file.rows.map(([, href], index) => {
		const row = rows.get(href);
		const view = resultView(file, index);
		return { href, ...(row === undefined ? { view } : { row }), ...factsOf(file, index, view) };
	});
}

function factsOf(
	file: SearchFile,
	index: number,
	view: SearchResultView,
): Pick<IndexFacts, 'filters' | 'sort' | 'keywords'> {
	const { type, place, closes, published, degrees = [], topic } = view;
	const age = file.rows[index]?.[6] ?? 0;
	const ofDegrees = degrees.map((degree) => DEGREES[degree as keyof typeof DEGREES]);
	return {
		filters: {
			类别: [KIND_VALUES[type]],
			地区: [place],
			状态: [STATE_VALUES[age]],
			...(topic === undefined ? {} : { 主题: [TOPICS[topic as keyof typeof TOPICS]] }),
			...(ofDegrees.length > 0 ? { 学历: ofDegrees } : {}),
			...(closes === undefined ? {} : { 截止月份: [closes.slice(0, 7)] }),
		},
		sort: {
			[SORTS.closes]: closes ?? NO_DAY.closes,
			[SORTS.published]: published ?? NO_DAY.published,
		} as IndexFacts['sort'],
		keywords: keywordsOf(file, index, view),
	};
}

/** The engine parts metadata at spaces only, so that Chinese is given to it in pieces. */
function keywordsOf(
	{ places, synonyms, rows }: SearchFile,
	index: number,
	{ title, topic }: SearchResultView,
): string {
	const [, , , names = [], , place = -1, , , , , , pinyin = []] = rows[index] ?? [];
	const { name = '', also = [], pinyin: spelled = [] } = places[place] ?? {};
	const { aliases, related } = meaning(synonyms, names, title);
	const subject = topic === undefined ? [] : [TOPICS[topic as keyof typeof TOPICS]];
	const phrases = [title, name, ...also, ...subject, ...names, ...aliases, ...related].map(
		normalised,
	);
	const syllables = pinyin.map((spelled) => spelled.split(' '));
	return [
		...new Set([
			...phrases,
			...phrases.flatMap((phrase) => wordsOf(phrase)),
			...spelled,
			...syllables.map((parts) => parts.join('')),
			...syllables.map((parts) => parts.map((part) => part.charAt(0)).join('')),
		]),
	].join(' ');
}

/** What a query found, in its order: called so, then holding the words, then hardly called so. */
import { KIND_VALUES } from '../../model/search/index-filters.ts';
import type { SearchResultView } from '../../model/search/search-index.ts';
import type { FirstAnswer, FirstResult, FirstTier } from './first-tier.ts';
import type { FullText, FullTextRow } from './full-text.ts';
import { today } from './today.ts';

/** A result before it is shown. */
interface Hit {
	/** Row of the first tier; -1 for an entry that it leaves out. */
	index: number;
	/** Loads what the full text knows of it, where the words were found there. */
	load?: () => Promise<FullTextRow>;
}

/** A result as it is shown. */
export interface FoundRow {
	view: SearchResultView;
	/** HTML, escaped, with `<mark>` around what matched. */
	excerpt?: string;
}

type Kind = SearchResultView['type'];
type SortKey = 'closes' | 'published';

export class Found {
	readonly #tier: FirstTier;
	readonly #kind: Kind | undefined;
	readonly #sort: SortKey | undefined;
	readonly #strong: Hit[];
	readonly #weak: Hit[];
	#full: Hit[] = [];
	#counts: FullText['kinds'] = {};
	#isComplete = false;

	constructor(tier: FirstTier, { results }: FirstAnswer, kind?: Kind, sort?: SortKey) {
		this.#tier = tier;
		this.#kind = kind;
		this.#sort = sort;
		const hit = ({ index }: FirstResult): Hit => ({ index });
		this.#strong = results.filter(({ isStrong }) => isStrong).map(hit);
		this.#weak = results.filter(({ isStrong }) => !isStrong).map(hit);
	}

	/** Whether the full text was added: then what is hardly called so is shown, too. */
	get isComplete(): boolean {
		return this.#isComplete;
	}

	/** Adds the pages that hold the words, none where the full text cannot be had. */
	complete({ hits, kinds }: FullText): void {
		this.#full = hits;
		this.#counts = kinds;
		this.#isComplete = true;
	}

	/** All results of the kind that was chosen, each once. */
	get hits(): Hit[] {
		return this.#all().filter(
			({ index }) =>
				index < 0 || this.#kind === undefined || this.#tier.viewOf(index).type === this.#kind,
		);
	}

	/** How many of each kind there are, whichever was chosen. */
	get kinds(): Map<Kind, number> {
		const counts = new Map<Kind, number>();
		const add = (type: Kind, count: number): Map<Kind, number> =>
			counts.set(type, (counts.get(type) ?? 0) + count);
		for (const { index } of this.#all()) if (index >= 0) add(this.#tier.viewOf(index).type, 1);
		// Those that the first tier leaves out are counted by the index.
		if (this.#tier.more > 0) {
			for (const type of Object.keys(KIND_VALUES) as Kind[])
				add(type, this.#counts[KIND_VALUES[type]] ?? 0);
			for (const { index } of this.#full) if (index >= 0) add(this.#tier.viewOf(index).type, -1);
		}
		return counts;
	}

	/** What results of the given positions show. */
	async rows(from: number, to: number): Promise<FoundRow[]> {
		const made = this.hits.slice(from, to).map(async ({ index, load }) => {
			// What was kept on the phone may lack some pieces.
			const loaded = load && (await load().catch(() => undefined));
			const view = loaded?.view ?? (index < 0 ? undefined : this.#tier.viewOf(index));
			return view && { view, ...(loaded ? { excerpt: loaded.excerpt } : {}) };
		});
		return (await Promise.all(made)).filter((row) => row !== undefined);
	}

	#all(): Hit[] {
		if (!this.#isComplete) return this.#sorted(this.#strong);
		const named = new Set(this.#strong.map(({ index }) => index));
		const trust = this.#tier.more > 0 ? PARTIAL_TRUST : 1;
		const others = fused(this.#full, this.#weak, trust).filter(({ index }) => !named.has(index));
		return this.#sorted([...this.#strong, ...others]);
	}

	/** By closing day the next first, by publishing day the last; what has none to come at the end. */
	#sorted(hits: Hit[]): Hit[] {
		const sort = this.#sort;
		if (sort === undefined) return hits;
		const dayOf = ({ index }: Hit): string | undefined => {
			const day = index < 0 ? undefined : this.#tier.viewOf(index)[sort];
			return sort === 'closes' && day !== undefined && day < today() ? undefined : day;
		};
		const sign = sort === 'closes' ? 1 : -1;
		const dated = hits.filter((hit) => dayOf(hit) !== undefined);
		return [
			...dated.sort((a, b) => ((dayOf(a) ?? '') < (dayOf(b) ?? '') ? -sign : sign)),
			...hits.filter((hit) => dayOf(hit) === undefined),
		];
	}
}

/** What is hardly called so counts, where most names are not known. */
const PARTIAL_TRUST = 0.3;
/** So much that the first of a list counts about twice as much as the tenth. */
const RANK_OFFSET = 10;

/**
 * The results of two lists by the sum of 1 / (offset + rank) (reciprocal rank fusion, Cormack et al.,
 * SIGIR 2009): what holds the words and is nearly called so comes before what does only one of both. `trust` is the weight of the second.
 */
function fused(full: readonly Hit[], weak: readonly Hit[], trust: number): Hit[] {
	const scores = new Map<Hit, number>();
	const rows = new Map<number, Hit>();
	for (const [list, weight] of [
		[full, 1],
		[weak, trust],
	] as const) {
		list.forEach((hit, rank) => {
			const same = (hit.index >= 0 && rows.get(hit.index)) || hit;
			if (hit.index >= 0) rows.set(hit.index, same);
			scores.set(same, (scores.get(same) ?? 0) + weight / (RANK_OFFSET + rank));
		});
	}
	return [...scores].sort(([, a], [, b]) => b - a).map(([hit]) => hit);
}

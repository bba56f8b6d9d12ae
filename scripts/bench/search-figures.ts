/** All figures of the search page, at the size of the given corpus and at a larger one. */
import type { Browser } from 'playwright-core';
import type { BuiltCorpus } from '../eval/build-corpus.ts';
import type { EvaluationSet } from '../eval/read-set.ts';
import type { Query } from '../eval/records.ts';
import { serveCompressed } from './brotli-server.ts';
import { COMPONENT_PAGE, COMPONENT_UI } from './component-ui.ts';
import { OWN_UI } from './first-row.ts';
import { phoneWaits } from './search-phone.ts';
import { type Figure, type Measured, ratios } from './search-rows.ts';
import { tierTimes } from './search-tier.ts';
import { searchWeights } from './search-weight.ts';
import { arrivals, bytesOf, queryOfCounty, type Right, rightOf } from './search-wire.ts';

/** Queries that are asked on the slow network. */
const ON_PHONE = 3;

type Figures = Record<Measured, Figure[]>;
type Larger = Extract<Measured, `larger-${string}`>;

/** Runs a part of the work and says how long it took. */
export type Step = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/** How many first results were right answers. */
export type RightFirst = Record<'county' | 'portal' | 'component', Right>;

/** What was measured at the size of the set. */
export interface SetFigures {
	figures: Omit<Figures, Larger>;
	right: RightFirst;
	/** Queries that were asked on the slow network. */
	onPhone: string[];
}

/** Measures the sites of a set, and Pagefind's own page in the folder `baseline` beside them. */
export async function figuresOf(
	browser: Browser,
	built: BuiltCorpus,
	baseline: string,
	{ records, queries }: EvaluationSet,
	step: Step,
): Promise<SetFigures> {
	const own = await serveCompressed(built.out);
	const peer = await serveCompressed(baseline);
	try {
		const firsts = firstQueries(queries);
		const atCounties = [...new Set(records.map(({ county }) => county))].map((county) =>
			queryOfCounty(records, county),
		);
		const { county, portal, component } = await step('到第一条结果的字节', async () => ({
			county: await arrivals(
				browser,
				own,
				atCounties.map(({ query }, at) => {
					const site = `${built.sites[at]}/`;
					return { pages: [site, `${site}search/`], ui: OWN_UI, query };
				}),
			),
			portal: await arrivals(browser, own, portalWays(built, firsts)),
			component: await arrivals(
				browser,
				peer,
				firsts.map(({ query }) => ({ pages: [COMPONENT_PAGE], ui: COMPONENT_UI, query })),
			),
		}));
		const page = { address: own.address + built.address, ui: OWN_UI };
		const warming = firsts.map(({ query }) => query);
		const tier = await step('打字到出现结果', () =>
			tierTimes(
				browser,
				page.address,
				queries.map(({ query }) => query),
				warming,
			),
		);
		const answered = component.filter(({ path }) => path !== '').map(({ query }) => query);
		const onPhone = answered.slice(0, ON_PHONE);
		const other = { address: peer.address + COMPONENT_PAGE, ui: COMPONENT_UI };
		const waits = await step('慢网络', () => phoneWaits(browser, page, other, onPhone));
		const weights = await step('第一次搜索的字节', () =>
			searchWeights(browser, built, queries, true),
		);
		const { recordAt } = built;
		return {
			figures: {
				'county-first-row': bytesOf(county),
				'portal-first-row': bytesOf(portal),
				'component-first-row': bytesOf(component),
				'first-by-category': weights.byCategory,
				'first-all': weights.all,
				'first-full-text': weights.fullText,
				later: weights.later,
				tier: tier.plain,
				'tier-slowed': tier.slowed,
				'start-own': waits.own.fromStart,
				'start-component': waits.other.fromStart,
				'start-ratio': ratios(waits.own.fromStart, waits.other.fromStart),
				'key-own': waits.own.fromKey,
				'key-component': waits.other.fromKey,
				'key-ratio': ratios(waits.own.fromKey, waits.other.fromKey),
			},
			right: {
				county: rightOf(county, atCounties, recordAt),
				portal: rightOf(portal, firsts, recordAt),
				component: rightOf(component, firsts, recordAt),
			},
			onPhone,
		};
	} finally {
		await own.close();
		await peer.close();
	}
}

/** Measures the sites of a larger corpus. */
export async function largerFiguresOf(
	browser: Browser,
	built: BuiltCorpus,
	queries: readonly Query[],
	step: Step,
): Promise<Pick<Figures, Larger>> {
	const server = await serveCompressed(built.out);
	try {
		return await step('十倍的记录', async () => {
			const portal = await arrivals(browser, server, portalWays(built, firstQueries(queries)));
			const { byCategory, fullText, later } = await searchWeights(browser, built, queries, false);
			return {
				'larger-portal-first-row': bytesOf(portal),
				'larger-first': byCategory,
				'larger-first-full-text': fullText,
				'larger-later': later,
			};
		});
	} finally {
		await server.close();
	}
}

/** The first query of each category. */
const firstQueries = (queries: readonly Query[]): Query[] =>
	[...Map.groupBy(queries, ({ category }) => category).values()].flatMap(([first]) => first ?? []);

/** From the portal's home page, or the first site's where there is no portal, to its search. */
const portalWays = ({ address }: BuiltCorpus, queries: readonly Query[]) =>
	queries.map(({ query }) => ({
		pages: [address.replace(/search\/$/u, ''), address],
		ui: OWN_UI,
		query,
	}));

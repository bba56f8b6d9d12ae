/** Measures published pages: their weight, how a phone loads them, a peer beside, Lighthouse. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch-browser.ts';
import { build } from '../build/build.ts';
import { serveCompressed } from './brotli-server.ts';
import { lighthouseScores, type Scores } from './lighthouse-scores.ts';
import { KIND_NAMES } from './page-kinds.ts';
import {
	addressOf,
	heaviestOf,
	type KindWeights,
	type PageWeight,
	readingShare,
	weighPages,
	weightsByKind,
} from './page-weights.ts';
import { type Load, loadOnPhone, medianLoad } from './phone-load.ts';
import { AS_OF } from './scenarios.ts';
import { servePeer } from './serve-peer.ts';

/** Loads of each page; their medians are reported. */
const ROUNDS = 5;
interface PageLoads {
	kind: string;
	/** The page that was loaded: the heaviest of its kind, a listed one where there is any. */
	file: string;
	ours: Load;
	/** The same text on the peer. */
	peer?: Load;
}

export interface PageResults {
	weights: KindWeights[];
	/** Share of reading pages that fit the first window, from 0 to 1. */
	readingShare: number;
	loads: PageLoads[];
	/** Undefined where Starlight could not be installed. */
	hasPeer: boolean;
	/** One per load, in the same order; undefined where Lighthouse could not be installed. */
	scores?: Scores[];
}

/** Measures the pages of `content`; everything made lies below `folder`. */
export async function measurePages(
	folder: string,
	content: string,
	say: (line: string) => void,
): Promise<PageResults> {
	const tree = await buildSites(join(folder, 'pages'), content);
	const server = await serveCompressed(tree);
	const browser = await launchBrowser();
	try {
		const weights = await weighPages(tree, server.address);
		say(`称过 ${weights.length} 页`);
		const samples = sampleOfEach(weights);
		const peer = await servePeer(browser, join(folder, 'peer'), server.address, weights, samples);
		try {
			const loads = await loadAll(browser, samples, server.address, peer?.addresses, say);
			const targets = samples.map(({ file, isUnlisted }) => ({
				address: addressOf(server.address, file),
				isUnlisted,
			}));
			const scores = await lighthouseScores(
				join(folder, 'lighthouse'),
				targets,
				(each, { address }) =>
					say(`Lighthouse ${each.scores.join('/')}：${new URL(address).pathname}`),
			);
			return {
				weights: weightsByKind(weights),
				readingShare: readingShare(weights),
				loads,
				hasPeer: peer !== undefined,
				...(scores && { scores }),
			};
		} finally {
			await peer?.close();
		}
	} finally {
		await browser.close();
		await server.close();
	}
}

async function buildSites(out: string, content: string): Promise<string> {
	for (const path of [out, `${out}.releases`]) rmSync(path, { recursive: true, force: true });
	await build({
		content,
		out,
		asOf: AS_OF,
		sites: [],
		commit: null,
		hasSearch: true,
		print: () => undefined,
		isTerminal: false,
	});
	return out;
}

/** The page of each kind that is loaded: the heaviest that search engines may list, else the heaviest. */
const sampleOfEach = (weights: readonly PageWeight[]): PageWeight[] =>
	KIND_NAMES.flatMap((kind) => {
		const own = weights.filter((page) => page.kind === kind);
		const listed = own.filter(({ isUnlisted }) => !isUnlisted);
		const choice = listed.length > 0 ? listed : own;
		return choice.length > 0 ? [heaviestOf(choice)] : [];
	});

/** Loads every page once a round, a page of the peer right after ours. */
async function loadAll(
	browser: Browser,
	samples: readonly PageWeight[],
	ours: string,
	peers: ReadonlyMap<string, string> | undefined,
	say: (line: string) => void,
): Promise<PageLoads[]> {
	const rows = samples.map(({ kind, file }) => ({
		kind,
		file,
		peer: peers?.get(kind),
		oursLoads: [] as Load[],
		peerLoads: [] as Load[],
	}));
	for (let round = 1; round <= ROUNDS; round += 1) {
		for (const { file, peer, oursLoads, peerLoads } of rows) {
			oursLoads.push(await loadOnPhone(browser, addressOf(ours, file)));
			if (peer !== undefined) peerLoads.push(await loadOnPhone(browser, peer));
		}
		say(`装载第 ${round} 轮，共 ${ROUNDS} 轮`);
	}
	return rows.map(({ kind, file, oursLoads, peerLoads }) => ({
		kind,
		file,
		ours: medianLoad(oursLoads),
		...(peerLoads.length > 0 && { peer: medianLoad(peerLoads) }),
	}));
}

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
import { buildPeer, textOf } from './peer-site.ts';
import { type Load, loadOnPhone, medianLoad } from './phone-load.ts';
import { AS_OF } from './scenarios.ts';

/** Loads of each page; their medians are reported. */
const ROUNDS = 5;
/** Pages of the peer, so that its sidebar is one of a real site. */
const PEER_PAGES = 30;
/** Kinds whose page is loaded from the peer too; the home page has the text of ours. */
const COMPARED = ['首页', '政策'];
/** Kinds whose texts fill the peer. */
const ENTRIES = new Set(['政策', '活动', '驿站', '计划', '故事', '公开信']);

export interface PageLoads {
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

interface Peer {
	/** Addresses of the peer's pages by kind. */
	addresses: Map<string, string>;
	close: () => Promise<void>;
}

/** Builds and serves the peer with the texts of the compared pages and of others of that site. */
async function servePeer(
	browser: Browser,
	folder: string,
	ours: string,
	weights: readonly PageWeight[],
	samples: readonly PageWeight[],
): Promise<Peer | undefined> {
	const compared = samples.filter(({ kind }) => COMPARED.includes(kind));
	const policy = samples.find(({ kind }) => kind === '政策');
	if (!policy) return undefined;
	const site = policy.file.split('/')[0] as string;
	const entries = weights.filter(({ kind }) => ENTRIES.has(kind));
	const isNear = ({ file }: PageWeight): boolean => file.startsWith(`${site}/`);
	const chosen = [...compared, ...entries.filter(isNear), ...entries];
	const files = [...new Set(chosen.map(({ file }) => file))].slice(0, PEER_PAGES);
	const slugs = new Map(
		files.map((file, at) => [
			file,
			weights.find((page) => page.file === file)?.kind === '首页' ? '' : `page-${at}`,
		]),
	);
	const pages = [];
	for (const [file, slug] of slugs) pages.push(await textOf(browser, addressOf(ours, file), slug));
	const built = await buildPeer(folder, pages);
	if (built === undefined) return undefined;
	const { address, close } = await serveCompressed(built);
	const addresses = new Map(
		compared.map(({ file, kind }) => {
			const slug = slugs.get(file) as string;
			return [kind, slug === '' ? address : `${address}${slug}/`];
		}),
	);
	return { addresses, close };
}

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

/** Chooses which of our pages the peer shows, and serves it. */
import type { Browser } from 'playwright-core';
import { serveCompressed } from './brotli-server.ts';
import { addressOf, type PageWeight } from './page-weights.ts';
import { buildPeer, textOf } from './peer-site.ts';

/** Pages of the peer, so that its sidebar is one of a real site. */
const PEER_PAGES = 30;
/** Kinds whose page is loaded from the peer too; the home page has the text of ours. */
const COMPARED = ['首页', '政策'];
/** Kinds whose texts fill the peer. */
const ENTRIES = new Set(['政策', '活动', '驿站', '计划', '故事', '公开信']);

interface Peer {
	/** Addresses of the peer's pages by kind. */
	addresses: Map<string, string>;
	close: () => Promise<void>;
}

/**
 * Builds and serves the peer with the texts of those `samples` that are compared, then of other
 * entries of the same site, then of others. Undefined where it cannot be installed.
 */
export async function servePeer(
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

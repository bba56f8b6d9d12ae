/** Lighthouse's four scores of a page on a phone. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../browser/launch-browser.ts';
import { installBeside } from './install-beside.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** What each category should reach. */
const WANTED = [99, 100, 100, 100];

export interface Scores {
	/** Performance, accessibility, best practices, search engines: 0 to 100. */
	scores: number[];
	/** Names of the audits that fail in categories below what they should reach. */
	failing: string[];
}

export interface Target {
	address: string;
	/** Whether search engines are asked not to list the page: then that is no fault of it. */
	isUnlisted: boolean;
}

interface Report {
	lhr: {
		categories: Record<
			string,
			{ score: number | null; auditRefs: { id: string; weight: number }[] } | undefined
		>;
		audits: Record<string, { score: number | null; scoreDisplayMode: string } | undefined>;
	};
}

/**
 * Installs Lighthouse below `folder` and gives the scores of each page in turn; undefined where it
 * cannot be installed.
 */
export async function lighthouseScores(
	folder: string,
	targets: readonly Target[],
	say: (scores: Scores, target: Target) => void,
): Promise<Scores[] | undefined> {
	if (!(await installBeside(folder, ['lighthouse@latest']))) return undefined;
	const entry = join(folder, 'node_modules/lighthouse/core/index.js');
	const { default: lighthouse } = await import(pathToFileURL(entry).href);
	const port = await freePort();
	const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
	try {
		const all: Scores[] = [];
		for (const target of targets) {
			const report: Report = await lighthouse(target.address, {
				port,
				logLevel: 'silent',
				onlyCategories: [...CATEGORIES],
				...(target.isUnlisted ? { skipAudits: ['is-crawlable'] } : {}),
			});
			const scores = scoresIn(report);
			all.push(scores);
			say(scores, target);
		}
		return all;
	} finally {
		await browser.close();
	}
}

function scoresIn({ lhr }: Report): Scores {
	const scores = CATEGORIES.map((name) =>
		Math.round((lhr.categories[name]?.score ?? Number.NaN) * 100),
	);
	const below = CATEGORIES.filter((_, at) => !((scores[at] as number) >= (WANTED[at] as number)));
	const failing = below.flatMap((name) =>
		(lhr.categories[name]?.auditRefs ?? [])
			.filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
			.map(({ id }) => id),
	);
	return { scores, failing: [...new Set(failing)] };
}

/** A port nothing listens on. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

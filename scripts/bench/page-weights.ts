/** What every page of a published tree weighs on the wire. */
import { globSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import type { Socket } from 'node:net';
import { join, sep } from 'node:path';
import { isReading, KIND_NAMES, kindOf } from './page-kinds.ts';

/** Bytes a server sends in its first window: ten packets of 1,460 bytes (RFC 6928). */
export const FIRST_WINDOW = 14_600;
/** Pages asked for at once. */
const AT_ONCE = 4;

export interface PageWeight {
	/** File below the tree, such as `qinghe/jobs/index.html`. */
	file: string;
	kind: string;
	/** The whole answer with its headers, brotli. */
	bytes: number;
	/** Whether search engines are asked not to list it. */
	isUnlisted: boolean;
}

export interface KindWeights {
	kind: string;
	pages: number;
	medianBytes: number;
	heaviestBytes: number;
	heaviest: string;
}

/** The address of a file below a server's own. */
export const addressOf = (server: string, file: string): string =>
	server + encodeURI(file.replace(/(^|\/)index\.html$/u, '$1'));

/** Weighs all pages of `tree` as a server sends them. */
export async function weighPages(tree: string, server: string): Promise<PageWeight[]> {
	const found = globSync('**/*.html', { cwd: tree }).map((file) => file.split(sep).join('/'));
	const waiting = found.sort().flatMap((file) => {
		const kind = kindOf(file);
		const html = readFileSync(join(tree, file), 'utf8');
		if (kind === undefined || /<meta http-equiv="refresh"/u.test(html)) return [];
		return [{ file, kind, isUnlisted: /<meta name="robots" content="noindex/u.test(html) }];
	});
	const next = waiting.values();
	const weights: PageWeight[] = [];
	const work = async (): Promise<void> => {
		for (const page of next)
			weights.push({ ...page, bytes: await receivedBytes(addressOf(server, page.file)) });
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return weights.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Bytes of an answer, counted at the socket. */
const receivedBytes = (address: string): Promise<number> =>
	new Promise((resolve, reject) => {
		get(address, { agent: false }, (response) => {
			const socket: Socket = response.socket;
			if (response.statusCode !== 200) reject(new Error(`${response.statusCode}: ${address}`));
			response.resume().on('end', () => resolve(socket.bytesRead));
		}).on('error', reject);
	});

/** The middle value; of an even number the higher of the two in the middle. */
export const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Weights kind by kind, in the order of the kinds. */
export const weightsByKind = (weights: readonly PageWeight[]): KindWeights[] =>
	KIND_NAMES.flatMap((kind) => {
		const own = weights.filter((page) => page.kind === kind);
		if (own.length === 0) return [];
		const { file, bytes } = heaviestOf(own);
		return [
			{
				kind,
				pages: own.length,
				medianBytes: median(own.map((page) => page.bytes)),
				heaviestBytes: bytes,
				heaviest: file,
			},
		];
	});

/** The heaviest of some pages; the first where several are. */
export const heaviestOf = (pages: readonly PageWeight[]): PageWeight =>
	pages.reduce((best, page) => (page.bytes > best.bytes ? page : best));

/** The share of reading pages that fit the first window, from 0 to 1. */
export function readingShare(weights: readonly PageWeight[]): number {
	const reading = weights.filter(({ kind }) => isReading(kind));
	return reading.filter(({ bytes }) => bytes <= FIRST_WINDOW).length / reading.length;
}

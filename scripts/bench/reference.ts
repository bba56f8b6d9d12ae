/**
 * A fixed piece of work to compare with: seconds differ from machine to machine and from hour to
 * hour, the ratio to this much less.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyText } from './entries.ts';
import { choices } from './random.ts';

const POLICIES = 4_000;
const FILES = 2_000;
const BYTES = 12_000;

export interface Reference {
	/** Making, cutting up and hashing the texts of synthetic policies. */
	cpuSeconds: number;
	/** Writing small files, each into a folder of its own. */
	fileSeconds: number;
}

/** Does the work once; `folder` is made, filled and removed. */
export function measureReference(folder: string): Reference {
	const cpuSeconds = timed(() => {
		const own = choices(1);
		const hash = createHash('sha256');
		for (let number = 1; number <= POLICIES; number += 1) {
			const words = policyText(own, number, POLICIES).split(/[，。\n]/u);
			hash.update(JSON.stringify(words.toSorted()));
		}
		hash.digest();
	});
	rmSync(folder, { recursive: true, force: true });
	const bytes = Buffer.alloc(BYTES, 'x');
	const fileSeconds = timed(() => {
		for (let number = 1; number <= FILES; number += 1) {
			const page = join(folder, String(number));
			mkdirSync(page, { recursive: true });
			writeFileSync(join(page, 'index.html'), bytes);
		}
	});
	rmSync(folder, { recursive: true, force: true });
	return { cpuSeconds, fileSeconds };
}

/** Seconds of a reference together, for ratios. */
export const secondsOf = ({ cpuSeconds, fileSeconds }: Reference): number =>
	cpuSeconds + fileSeconds;

function timed(work: () => void): number {
	const started = performance.now();
	work();
	return (performance.now() - started) / 1000;
}

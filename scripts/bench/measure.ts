/** Runs a command of this project in a process of its own and measures that process. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { PROJECT } from '../cli/places.ts';

export interface Measurement {
	/** From start to end of the process, start-up included. */
	seconds: number;
	/** User and system time of the process with all its threads; helper processes are not in it. */
	cpuSeconds: number;
	/** Peak resident memory, MiB: the process with its threads, plus the peak of each helper. */
	peakMb: number;
}

const USAGE = new URL('./report-usage.ts', import.meta.url).href;

/**
 * Runs `scripts/<name>.ts`. Throws with what it printed when it does not end with 0, or with 1 where
 * it may find fault.
 */
export async function measureCommand(
	name: string,
	args: string[],
	mayFindFault = false,
): Promise<Measurement> {
	const started = performance.now();
	const child = spawn(
		process.execPath,
		['--import', USAGE, join(PROJECT, `scripts/${name}.ts`), ...args],
		{ stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
	);
	const helpers = new Map<string, number>();
	const watching = setInterval(() => noteHelpers(child.pid as number, helpers), 20);
	const ended = new Promise<number | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('exit', (code) => resolve(code));
	});
	const [code, printed, complaints, usage] = await Promise.all([
		ended.finally(() => clearInterval(watching)),
		text(child.stdout as Readable),
		text(child.stderr as Readable),
		text(child.stdio[3] as Readable),
	]);
	const seconds = (performance.now() - started) / 1000;
	if (code !== 0 && !(mayFindFault && code === 1))
		throw new Error(`${name} ${args.join(' ')}\n${printed}${complaints}`);
	const { cpuSeconds, peakMb } = JSON.parse(usage) as Measurement;
	const helpersMb = [...helpers.values()].reduce((sum, peak) => sum + peak, 0);
	return { seconds, cpuSeconds, peakMb: peakMb + helpersMb };
}

/** Notes the peak memory of a process's children, MiB by pid, where the system shows it (Linux). */
function noteHelpers(pid: number, peaks: Map<string, number>): void {
	try {
		const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
		for (const child of children.filter(Boolean)) {
			const peak = /VmHWM:\s*(\d+)/u.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1];
			if (peak) peaks.set(child, Number(peak) / 1024);
		}
	} catch {
		// No /proc, or the process has just ended.
	}
}

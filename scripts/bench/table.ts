/** The results as lines for a terminal, in columns. */
import { columns } from '../cli/columns.ts';
import type { Result } from './scenarios.ts';

const HEADS = ['', '页', '秒', '倍', 'CPU 秒', '页/秒', '渲染页/秒', '峰值 MB'];

/** One line per result; `倍` is its time as a multiple of `referenceSeconds`. */
export function table(results: readonly Result[], referenceSeconds: number): string {
	const rows = results.map(({ scenario, pages, seconds, renderSeconds, cpuSeconds, peakMb }) => [
		scenario,
		String(pages),
		seconds.toFixed(2),
		(seconds / referenceSeconds).toFixed(2),
		cpuSeconds.toFixed(2),
		pages === 0 ? '' : (pages / seconds).toFixed(0),
		pages === 0 ? '' : (pages / renderSeconds).toFixed(0),
		peakMb.toFixed(0),
	]);
	const figures = new Set(HEADS.keys().drop(1));
	return columns([HEADS, ...rows], figures).join('\n');
}

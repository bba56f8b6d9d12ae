/** The results as lines for a terminal, in columns. */
import type { Result } from './scenarios.ts';

/** Chinese characters take two columns. */
const width = (text: string): number =>
	[...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/u.test(sign) ? 2 : 1), 0);

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
	const lines = [HEADS, ...rows];
	const widths = HEADS.map((_head, column) =>
		Math.max(...lines.map((line) => width(line[column] as string))),
	);
	return lines
		.map((line) =>
			line
				.map((cell, column) => {
					const space = ' '.repeat((widths[column] as number) - width(cell));
					return column === 0 ? cell + space : space + cell;
				})
				.join('  '),
		)
		.join('\n');
}

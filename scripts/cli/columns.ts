import { displayWidth } from './display-width.ts';

/**
 * Rows of cells as lines for a terminal, each column as wide as its widest cell. Columns are set to
 * the left except those named in `right`.
 */
export function columns(
	rows: readonly (readonly string[])[],
	right: ReadonlySet<number> = new Set(),
): string[] {
	const widths: number[] = [];
	for (const row of rows) {
		for (const [column, cell] of row.entries())
			widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
	}
	return rows.map((row) =>
		row
			.map((cell, column) => {
				const space = ' '.repeat((widths[column] as number) - displayWidth(cell));
				return right.has(column) ? space + cell : cell + space;
			})
			.join('  ')
			.trimEnd(),
	);
}

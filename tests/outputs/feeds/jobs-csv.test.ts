import { expect, test } from 'vitest';
import { jobsCsv } from '../../../src/outputs/feeds/jobs-csv.ts';
import { HOSTILE, hostileSite } from './hostile-site.ts';

/** Rows of a table by the grammar of RFC 4180. */
function rowsOf(text: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain = '', end] of text.matchAll(
		/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu,
	)) {
		if (quoted === undefined && plain === '' && end === '') break;
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
		if (end === '\r\n') rows.push([]);
	}
	return rows.filter((row) => row.length > 0);
}

const table = jobsCsv(hostileSite('https://x.example.org/'));
const [head, ...rows] = rowsOf(table.slice(1));

test('begins with a byte order mark, for Excel, and has a head', () => {
	expect(table.charCodeAt(0)).toBe(0xfeff);
	expect(head?.slice(0, 4)).toEqual(['岗位', '种类', '单位', '地点']);
});

test('has the open jobs, each in one row of as many cells, with its texts as they are', () => {
	expect(rows.map((row) => row.length)).toEqual(HOSTILE.map(() => head?.length));
	const titles = rows.map(([title]) => title?.replace(/^'(?=[=+@-])/u, ''));
	expect(titles.sort()).toEqual([...HOSTILE].sort());
	for (const row of rows) expect(row).toContain('2026-06-30');
	expect(
		rows.every((row) => row.some((cell) => cell.startsWith('https://x.example.org/jobs/'))),
	).toBe(true);
});

test('holds nothing that a program takes for a formula', () => {
	const formulas = rows.flat().filter((cell) => /^[=+@\t\r＝＋＠-]/u.test(cell));
	expect(formulas).toEqual([]);
	expect(rows.flat().filter((cell) => cell.startsWith("'"))).toHaveLength(3);
});

import type { Day } from '../../src/model/day.ts';
import { columns } from '../cli/columns.ts';
import { inspect } from './inspection.ts';
import type { DueKind, PlaceFreshness } from './site-freshness.ts';
import { DUE_LABELS, SECTION_HEADS, sectionRow, verdict } from './words.ts';

const FIGURES = new Set([1, 2]);

/** The report for a terminal: a table a site, below it how much waits for someone and why. */
export function freshnessText(places: readonly PlaceFreshness[], day: Day): string {
	return places.map((place) => `${blockOf(place, day)}\n`).join('\n');
}

function blockOf(place: PlaceFreshness, day: Day): string {
	const { name, slug, isSample, sections, due, unread } = place;
	const head = slug === undefined ? `${name}（没有网站）` : `${name}（${slug}）`;
	if (isSample) return `${head}  示例，不检查`;
	const rows = sections.map((section) => sectionRow(section, day));
	return [
		sections.length > 0 ? `${head}  ${verdict(inspect(sections, day))}` : head,
		...(rows.length > 0 ? columns([SECTION_HEADS, ...rows], FIGURES) : []).map(
			(line) => `  ${line}`,
		),
		...Object.entries(Object.groupBy(due, ({ kind }) => kind)).map(
			([kind, entries]) => `  ${DUE_LABELS[kind as DueKind]}：${entries?.length} 条`,
		),
		...(unread > 0 ? [`  有 ${unread} 个文件读不了，没有计入；请先运行 npm run validate。`] : []),
	].join('\n');
}

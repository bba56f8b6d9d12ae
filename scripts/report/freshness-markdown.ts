import type { Day } from '../../src/model/day.ts';
import { date } from '../../src/strings/format.ts';
import { FAILING_SECTIONS, inspect } from './inspection.ts';
import type { DueKind, PlaceFreshness } from './site-freshness.ts';
import { DUE_LABELS, SECTION_HEADS, sectionRow, verdict } from './words.ts';

const NOTES = `## 怎么算的

- **依据**：《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）“单项否决”：首页 2 周没有更新，未按时更新的栏目达到 ${FAILING_SECTIONS} 个，或空白栏目达到 ${FAILING_SECTIONS} 个。
- **期限**：岗位、活动、故事按动态、要闻类，2 周；政策、公开信、驿站、计划按通知公告、政策文件类，6 个月。
- **最近更新**：栏目里每条内容自己写的日期中最近的一天：核对（checked）、发布（posted、published、issued）、出处的发布日期、活动开始、停止或暂停。以后的日期不算。文件的修改时间不算，因为换一台电脑、改一个错字都会变。
- **条数**：读者在栏目里看到的条数，包括上级和下级的内容；**本级**是本地区自己写的。没有新内容时，和出处核对一遍、改 \`checked.on\`，也算更新。
- **空白**：建了文件夹却没有内容，或一项政策也没有。**未启用**：从未写过这类内容；网站的导航里仍有这个栏目，检查时可能按空白栏目计。**没有日期**：内容都没有写日期，看不出新旧；写上 \`checked\` 就有了。
- 示例内容不检查。`;

/** The report as a page to hand on: a table of all sites, then each site, then how it is reckoned. */
export function freshnessMarkdown(places: readonly PlaceFreshness[], day: Day): string {
	const real = places.filter(({ isSample }) => !isSample);
	const sites = real.filter(({ slug }) => slug !== undefined);
	const samples = places.filter(({ isSample, slug }) => isSample && slug !== undefined);
	const parts = [
		'# 内容时效报告',
		summary(sites, day),
		...(sites.length > 0 ? [overview(sites, day)] : []),
		...real.map((place) => placeSection(place, day)),
		...(samples.length > 0
			? [
					`## 示例网站\n\n${samples.map(({ name }) => plain(name)).join('、')}：内容是虚构的，不检查。`,
				]
			: []),
		NOTES,
	];
	return `${parts.join('\n\n')}\n`;
}

/** A table whose columns of mere figures are set to the right. */
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
	[
		heads,
		heads.map((_head, column) =>
			rows.every((row) => /^\d+$/u.test(row[column] ?? '')) ? '---:' : '---',
		),
		...rows,
	]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');

/** Text from content, so that Markdown takes none of it for marks. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/gu, '\\$&');

/** How many sites stand how, in one sentence. */
function summary(sites: readonly PlaceFreshness[], day: Day): string {
	const failing = sites.filter(({ sections }) => inspect(sections, day).fails).length;
	const entries = sites.reduce((sum, { due }) => sum + due.length, 0);
	return `截至 ${date(day)}：${sites.length} 个网站，${failing} 个达到单项否决的线；要处理的内容 ${entries} 条。`;
}

/** One line a site: those that need someone first. */
function overview(sites: readonly PlaceFreshness[], day: Day): string {
	const lines = sites.map(({ name, sections, due }) => {
		const found = inspect(sections, day);
		const { empty, unused, stale, lastChange = '–', fails } = found;
		const rank = fails ? 0 : empty + stale > 0 ? 1 : due.length > 0 ? 2 : 3;
		const words = rank === 2 ? '有内容要处理' : verdict(found);
		const counts = [empty, unused, stale, due.length].map(String);
		return { rank, row: [plain(name), ...counts, lastChange, words] };
	});
	return table(
		['网站', '空白栏目', '未启用', '未按时更新', '要处理的内容', '最近更新', '结论'],
		lines.toSorted((a, b) => a.rank - b.rank).map(({ row }) => row),
	);
}

function placeSection(place: PlaceFreshness, day: Day): string {
	const { name, slug, sections, due, unread } = place;
	const kinds = Object.keys(DUE_LABELS) as DueKind[];
	const lists = kinds.flatMap((kind) => {
		const entries = due.filter((entry) => entry.kind === kind);
		if (entries.length === 0) return [];
		const rows = entries.map(({ title, text, file }) => [plain(title), plain(text), `\`${file}\``]);
		const heading = `### ${DUE_LABELS[kind]}（${entries.length} 条）`;
		return [heading, table(['内容', '情况', '文件'], rows)];
	});
	return [
		slug === undefined ? `## ${plain(name)}（没有网站）` : `## ${plain(name)}`,
		...(sections.length > 0
			? [
					table(
						SECTION_HEADS,
						sections.map((section) => sectionRow(section, day)),
					),
				]
			: []),
		...lists,
		...(unread > 0 ? [`有 ${unread} 个文件读不了，没有计入；请先运行 \`npm run validate\`。`] : []),
	].join('\n\n');
}

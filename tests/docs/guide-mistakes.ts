/** The mistakes that the editors' guide shows, as files that can be checked. */

import { ContentStore } from '../../scripts/content/content-store.ts';
import { issueBlocks } from '../../scripts/validate/report-text.ts';
import { validateAll } from '../../scripts/validate/validate.ts';
import { decode } from '../../src/source/decode.ts';
import type { Issue } from '../../src/source/issue.ts';
import { contentFolder, type Files } from '../content-folder.ts';

/** A mistake under its heading: the wrong lines, what the program prints, the right lines. */
interface Mistake {
	heading: string;
	wrong: string;
	report: string;
	right: string;
	/** Whether the wrong lines are in a file saved as GBK. */
	isGbk: boolean;
}

/** The day on which the guide's files are checked, within the days they name. */
const DAY = '2026-11-20';
const FOLDER = 'shili/yanzhou/qinghe';
const FILE = `${FOLDER}/jobs/nurse.yaml`;

const REGIONS: Files = {
	'portal.yaml': 'format: 1\ntitle: 归雁\noperator: 示例运营方\n',
	'shili/region.yaml': 'name: 示例省\nlevel: province\n',
	'shili/yanzhou/region.yaml': 'name: 雁洲市\nlevel: prefecture\n',
	[`${FOLDER}/region.yaml`]: 'name: 青禾县\nlevel: county\n',
};

/** A number that cannot stand in a published page. */
const UNWRITTEN = '（完整的十一位号码）';

const BLOCKS =
	/^### (?<heading>.+)\n(?:(?!###|```)[^\n]*\n)*```yaml(?<gbk> gbk)?\n(?<wrong>[\s\S]*?\n)```\n\n[^`\n]*\n\n```text\n(?<report>[\s\S]*?\n)```\n\n[^`\n]*\n\n```yaml\n(?<right>[\s\S]*?\n)```\n/gmu;

/** The job that the guide shows first, and every mistake. */
export function readGuide(guide: string): { job: string; mistakes: Mistake[] } {
	const job = /```yaml\n([\s\S]*?\n)```/u.exec(guide)?.[1];
	if (job === undefined) throw new Error('The guide shows no job');
	const mistakes = [...guide.matchAll(BLOCKS)].map(({ groups = {} }): Mistake => {
		const { heading = '', wrong = '', report = '', right = '', gbk } = groups;
		return { heading, wrong, report, right, isGbk: gbk !== undefined };
	});
	return { job, mistakes };
}

/** The fields of a file in order, each with all its lines. */
const fieldsOf = (yaml: string): string[] => yaml.split(/^(?=[a-z_]+:)/mu);

const nameOf = (field: string): string => field.slice(0, field.indexOf(':'));

/** The job with `lines` in place of the fields that the right lines of a mistake hold. */
export function withLines(job: string, { right }: Mistake, lines: string): string {
	const names = new Set(fieldsOf(right).map(nameOf));
	const fields = fieldsOf(job);
	const first = fields.findIndex((field) => names.has(nameOf(field)));
	const place = first < 0 ? fields.length : first;
	const isKept = (field: string): boolean => !names.has(nameOf(field));
	const before = fields.slice(0, place).filter(isKept);
	const after = fields.slice(place).filter(isKept);
	return [...before, lines, ...after].join('').replaceAll(UNWRITTEN, '13800138000');
}

/** What `npm run validate` prints for the job, without the closing count. */
export function reportOf(job: string | Uint8Array): string {
	const store = new ContentStore(contentFolder({ ...REGIONS, [FILE]: job }), undefined, DAY);
	const issues = validateAll(store, DAY).map(
		(issue): Issue => ({ ...issue, file: `content/${issue.file}` }),
	);
	const { text } = decode(typeof job === 'string' ? Buffer.from(job) : job);
	return issueBlocks(issues, (file) => (file === `content/${FILE}` ? text : undefined));
}

/** A text in GBK; only signs of GB 2312 and ASCII. */
export function gbk(text: string): Uint8Array {
	const decoder = new TextDecoder('gbk');
	const codes = new Map<string, number[]>();
	for (let high = 0xa1; high <= 0xf7; high += 1) {
		for (let low = 0xa1; low <= 0xfe; low += 1) {
			codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
		}
	}
	return Uint8Array.from(
		Array.from(text).flatMap((sign) => codes.get(sign) ?? [sign.charCodeAt(0)]),
	);
}

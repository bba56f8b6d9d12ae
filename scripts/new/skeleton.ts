/** The text of a new file: valid, without comments, and plainly a sample until it is filled in. */
import { Document, isPair, isScalar, visit } from 'yaml';
import { addDays, type Day } from '../../src/model/day.ts';
import { EXAMPLES } from '../../src/schema/examples.ts';
import { RegionSchema } from '../../src/schema/region.ts';
import { ENTRY_TYPES } from '../../src/schema/registry.ts';
import { formatYaml } from '../fmt/format-yaml.ts';
import type { Kind } from './kind-of-word.ts';

/** For how long a new job is open, in days. */
const JOB_DAYS = 60;

const BODY = '正文写在这里。空一行另起一段。\n';

interface Wishes {
	/** Today, in Asia/Shanghai. */
	day: Day;
	/** Title of the entry or name of the region. */
	title?: string;
	/** More fields, or others than the example has. */
	fields?: Record<string, unknown>;
}

/** A new file of `kind` as text. It passes the checks on `day`. */
export function skeleton(kind: Kind, { day, title, fields = {} }: Wishes): string {
	const named = title === undefined ? {} : { [kind === 'region' ? 'name' : 'title']: title };
	const data = { ...EXAMPLES[kind], ...datesOf(kind, day), ...named, ...fields };
	const schema = kind === 'region' ? RegionSchema : ENTRY_TYPES[kind].schema;
	const written = writtenShortly(data);
	const yaml = formatYaml(written, schema)?.text ?? written;
	const isMdx = kind !== 'region' && ENTRY_TYPES[kind].extension === '.mdx';
	return isMdx ? `---\n${yaml}---\n\n${BODY}` : yaml;
}

/** YAML with lists and maps of single words and numbers in brackets. */
function writtenShortly(data: Record<string, unknown>): string {
	const document = new Document(data);
	visit(document, {
		Collection: (_key, node) => {
			const values = node.items.map((item) => (isPair(item) ? item.value : item));
			node.flow = values.every(
				(value) => isScalar(value) && /^[a-z-]+$|^\d+$/u.test(`${value.value}`),
			);
		},
	});
	return document.toString({ lineWidth: 0 });
}

/** The days of a new file, counted from today. */
function datesOf(kind: Kind, day: Day): Record<string, unknown> {
	if (kind === 'region') return {};
	const dates: Partial<Record<Kind, Record<string, unknown>>> = {
		policies: { effective: { from: day } },
		letters: { cohort: Number(day.slice(0, 4)), issued: day },
		jobs: { posted: day, closes: addDays(day, JOB_DAYS) },
		events: {
			starts: `${addDays(day, JOB_DAYS)}T09:00+08:00`,
			ends: `${addDays(day, JOB_DAYS)}T16:30+08:00`,
		},
	};
	return { ...dates[kind], checked: { on: day, by: '请写核对人' } };
}

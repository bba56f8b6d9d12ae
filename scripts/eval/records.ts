/** The form of an evaluation set: a corpus of records, and queries with known answers. */
import { z } from 'zod';
import { isRealDay } from '../../src/schema/calendar.ts';

/** Fewest characters of a record's title, as of every title in the content. */
const SHORTEST_TITLE = 2;

const filled = (least = 1) => z.string().refine((value) => value.trim().length >= least);
const day = () =>
	z.string().refine((value) => /^\d{4}-\d{2}-\d{2}$/u.test(value) && isRealDay(value));

/** One policy, job, letter or story. Fields that are not named here are left alone. */
export const RecordSchema = z.object({
	/** Unique in the corpus; with `tags` the key of the answers, shown on no page. */
	id: filled(),
	kind: z.enum(['policy', 'job', 'letter', 'story']),
	/** Full name, such as 佛冈县. */
	county: filled(SHORTEST_TITLE),
	title: filled(SHORTEST_TITLE),
	summary: filled(),
	/** Chinese names of the benefits that the record is about. */
	benefitNames: z.array(filled(SHORTEST_TITLE)).default([]),
	year: z.int().min(1950).max(2100),
	posted: day(),
	/** Last day; absent where there is none. */
	closes: day().optional(),
	/** Yuan a month. */
	salary: z.number().min(0).optional(),
	employer: filled(SHORTEST_TITLE).optional(),
	/** Markdown with `##` headings. */
	body: filled(),
});

/** One query and the ids of the records that answer it. */
export const QuerySchema = z.object({
	query: filled(),
	category: filled(),
	relevant: z.array(filled()).min(1),
});

/** One record of a corpus, as read. */
export type CorpusRecord = z.output<typeof RecordSchema>;
/** One query with its answers, as read. */
export type Query = z.output<typeof QuerySchema>;

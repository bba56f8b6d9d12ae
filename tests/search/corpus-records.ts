/** Records of a made-up corpus, and what they become. */
import { ContentStore } from '../../scripts/content/content-store.ts';
import { contentOfCorpus, dayWithoutExpired } from '../../scripts/eval/corpus-content.ts';
import type { KnownRegion } from '../../scripts/eval/corpus-regions.ts';
import type { CorpusRecord } from '../../scripts/eval/records.ts';
import { validateAll } from '../../scripts/validate/validate.ts';
import type { Issue } from '../../src/source/issue.ts';
import { contentFolder } from '../content-folder.ts';

/** Regions that are there already. */
export const KNOWN: KnownRegion[] = [
	{ id: 'shili', region: { name: '示例省', level: 'province', aliases: ['示例'] } },
	{ id: 'shili/yanzhou', region: { name: '雁洲市', level: 'prefecture', aliases: ['雁洲'] } },
	{
		id: 'shili/yanzhou/bailu',
		region: { name: '白鹭县', level: 'county', aliases: ['白鹭', '鹭县'] },
	},
	{ id: 'guangdong', region: { name: '广东省', level: 'province', code: '440000' } },
	{ id: 'guangdong/qingyuan', region: { name: '清远市', level: 'prefecture', code: '441800' } },
];

/** A record of a policy with other fields. */
export const record = (fields: Partial<CorpusRecord>): CorpusRecord => ({
	id: 'policy-001',
	kind: 'policy',
	county: '白鹭县',
	title: '白鹭县租房补贴办法',
	summary: '白鹭县租房补贴：每月400元',
	benefitNames: ['租房补贴'],
	year: 2026,
	posted: '2026-01-05',
	body: '正文。',
	...fields,
});

/** Content files of records, by their paths. */
export const filesOf = (records: readonly CorpusRecord[]): Record<string, string> =>
	Object.fromEntries(contentOfCorpus(records, KNOWN).files);

/** What the validator says of them. */
export const issuesOf = (records: readonly CorpusRecord[]): Issue[] =>
	validateAll(new ContentStore(contentFolder(filesOf(records))), dayWithoutExpired(records));

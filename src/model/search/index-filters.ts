/** Filters of the full-text index: their names, and values that are the same in every language. */
import type { EntryType } from '../../schema/registry.ts';
import type { SearchEntry } from './search-entry.ts';

/** Names of the filters, as Pagefind's own interfaces would show them, too. */
export type IndexFilter = '类别' | '主题' | '地区' | '状态' | '学历' | '截止月份';

/** Values of 类别. */
export const KIND_VALUES: Record<EntryType, string> = {
	policies: '政策',
	letters: '公开信',
	stories: '故事',
	jobs: '岗位',
	events: '活动',
	stations: '驿站与平台',
	programmes: '计划',
};

/** Values of 状态 by an entry's age. */
export const STATE_VALUES: Record<SearchEntry['age'], string> = {
	0: '开放',
	1: '待定',
	2: '已过',
};

/** Names of what results can be sorted by. */
export const SORTS = { closes: '截止', published: '发布' } as const;

/** Metadata field with all that an entry may be called, for the engine only. */
export const KEYWORDS = 'kw';

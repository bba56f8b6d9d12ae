/** Sorts published pages into the kinds that are measured, by their addresses. */

/** A kind and the files that are of it; the first line that fits counts. */
const KINDS: readonly (readonly [name: string, file: RegExp])[] = [
	['总站首页', /^index\.html$/u],
	['总站比较', /^compare\//u],
	['总站搜索', /^search\//u],
	['说明文字', /^guide\//u],
	['首页', /^[^/]+\/index\.html$/u],
	['政策列表', /^[^/]+\/policies\/index\.html$/u],
	['政策变动', /^[^/]+\/policies\/changes\//u],
	['政策分类', /^[^/]+\/policies\/(?:for|topics)\//u],
	['政策的一版', /^[^/]+\/policies\/[^/]+\/v\d+\//u],
	['政策', /^[^/]+\/policies\//u],
	['岗位列表', /^[^/]+\/jobs\/index\.html$/u],
	['岗位分类', /^[^/]+\/jobs\/(?:kind|degree|employer)\//u],
	['岗位', /^[^/]+\/jobs\//u],
	['其他列表', /^[^/]+\/(?:letters|stories|events|stations|programmes)\/index\.html$/u],
	['公开信', /^[^/]+\/letters\//u],
	['故事', /^[^/]+\/stories\//u],
	['活动', /^[^/]+\/events\//u],
	['驿站', /^[^/]+\/stations\//u],
	['计划', /^[^/]+\/programmes\//u],
	['各县比较', /^[^/]+\/compare\//u],
	['关于', /^[^/]+\/about\//u],
	['我能申请什么', /^[^/]+\/finder\//u],
	['搜索', /^[^/]+\/search\//u],
];

/** Kinds that are not read but used: they may carry more than text. */
const TOOLS = new Set(['我能申请什么', '搜索', '总站搜索']);

/** The folder of a site's pages in another language. */
const LANGUAGE = /^([^/]+\/)(?:zh-hant|en)\//u;

/** The kind of a published HTML file; undefined for error pages and those that only lead on. */
export const kindOf = (file: string): string | undefined =>
	KINDS.find(([, pattern]) => pattern.test(file.replace(LANGUAGE, '$1')))?.[0];

/** Whether pages of a kind are there to be read. */
export const isReading = (kind: string): boolean => !TOOLS.has(kind);

/** All kinds, in the order they are printed in. */
export const KIND_NAMES: readonly string[] = KINDS.map(([name]) => name);

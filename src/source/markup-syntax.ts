/** What Satteri cannot parse, put into codes of the catalogue at the place to look at. */
import type { Params } from '../schema/messages.ts';
import { nearest } from '../schema/nearest.ts';
import { BODY_COMPONENTS } from './body-components.ts';
import type { MarkupProblem } from './markup-node.ts';

const NAMES = [...BODY_COMPONENTS.keys()];

/** The component that a tag's name means: itself, another case, a slip; undefined for HTML. */
export function componentProblem(name: string): { code: string; params: Params } | undefined {
	if (BODY_COMPONENTS.has(name)) return undefined;
	const sameLetters = NAMES.find((known) => known.toLowerCase() === name.toLowerCase());
	const isComponent = sameLetters !== undefined || !/^(?:[a-z][a-z0-9]*)?$/u.test(name);
	if (!isComponent) return { code: 'MDX_HTML', params: { value: `<${name}>`, tag: name } };
	const params = {
		value: `<${name}>`,
		known: NAMES.join(' '),
		nearest: sameLetters ?? nearest(name, NAMES),
	};
	return { code: 'COMPONENT_UNKNOWN', params };
}

/**
 * The problem that Satteri's error stands for. Its messages begin with `line:column: ` and name the
 * place of an unclosed tag in parentheses.
 */
export function syntaxProblem(cause: unknown, text: string): MarkupProblem {
	const message = cause instanceof Error ? cause.message : String(cause);
	const [, line, column, detail] = /^(\d+):(\d+): ([\s\S]*)$/u.exec(message) ?? [];
	const at = { line: Number(line ?? 1), column: Number(column ?? 1) };
	const here = (text.split('\n')[at.line - 1] ?? '').slice(at.column - 1);
	const opened = /closing tag for `<([^`>]+)>`(?: \((\d+):(\d+)\))?/u.exec(message);
	if (opened) {
		const place = opened[2] ? { line: Number(opened[2]), column: Number(opened[3]) } : at;
		return { ...unclosed(opened[1] as string), ...place };
	}
	const closing = /Unexpected closing tag `<\/([^`>]*)>`/u.exec(message)?.[1];
	if (closing !== undefined) {
		const problem = componentProblem(closing);
		if (problem) return { ...problem, ...at };
		return { code: 'COMPONENT_NOT_CLOSED', params: { component: closing, isClosing: true }, ...at };
	}
	if (/expression|brace/iu.test(message)) return { code: 'MDX_EXPRESSION', params: {}, ...at };
	const address = /^<(https?:[^>\s]*)>/u.exec(here)?.[1];
	if (address) return { code: 'MDX_HTML', params: { value: `<${address}>`, tag: 'http' }, ...at };
	if (/^<(?:[!?]|\/?[A-Za-z])/u.test(here)) {
		const tag = /^<\/?([A-Za-z][\w.:-]*)/u.exec(here)?.[1] ?? '';
		const value = /^<(?:!--|!|\?)/u.exec(here)?.[0] ?? `<${tag}>`;
		const problem = tag
			? componentProblem(tag)
			: { code: 'MDX_HTML', params: { value, tag: value } };
		const params = { component: tag, problem: '的属性写得不对', known: '名字="文字"' };
		return { ...(problem ?? { code: 'COMPONENT_ATTRIBUTE', params }), ...at };
	}
	if (here.startsWith('<')) return { code: 'MDX_LESS_THAN', params: lessThan(here), ...at };
	return { code: 'MDX_SYNTAX', params: { detail: (detail ?? message).split(' (')[0] }, ...at };
}

/** A tag that is opened and not closed; a name in Chinese is a title in wrong brackets. */
function unclosed(name: string): { code: string; params: Params } {
	if (/[^\x20-\x7E]/u.test(name))
		return { code: 'MDX_LESS_THAN', params: { value: `<${name}>`, fixed: `《${name}》` } };
	return componentProblem(name) ?? { code: 'COMPONENT_NOT_CLOSED', params: { component: name } };
}

/** The comparison that an editor wrote, and the same in words. */
function lessThan(here: string): Params {
	const value = /^<=?\s*[\d.]*\s*[\p{L}%‰]{0,6}/u.exec(here)?.[0] ?? '<';
	const rest = value.replace(/^<=?\s*/u, '');
	const word = value.startsWith('<=') ? '不超过' : '小于';
	return { value, fixed: /^\d/u.test(rest) ? `${word} ${rest}` : `&lt;${rest}` };
}

/** The canonical form of a content file, or why it has to stay as it is. */
import { isDeepStrictEqual } from 'node:util';
import { Lexer } from 'yaml';
import type { z } from 'zod';
import { decode } from '../../src/source/decode.ts';
import { splitFrontMatter } from '../../src/source/front-matter.ts';
import type { Issue } from '../../src/source/issue.ts';
import { parseYaml } from '../../src/source/parse-yaml.ts';
import { readData } from '../../src/source/read-data.ts';
import { type Formatted, formatYaml } from './format-yaml.ts';

export type FileFormat =
	| { kind: 'same' }
	/** The new text, and what is new about it, in Chinese. */
	| { kind: 'changed'; text: string; changes: string[] }
	/** Issues of form; nobody knows what such a file means. */
	| { kind: 'unreadable'; issues: Issue[] }
	/** Another form would mean something else or lose a comment. */
	| { kind: 'unsafe' };

/** Formats the bytes of a content file. `file` is its path as issues name it. */
export function formatFile(
	file: string,
	bytes: Uint8Array,
	schema: z.ZodType,
	isMdx: boolean,
): FileFormat {
	const read = readData(file, bytes, schema, { isMdx });
	if (read.data === undefined) {
		return { kind: 'unreadable', issues: read.issues.filter(isError) };
	}
	const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const text = decode(bytes).text.replaceAll('\r\n', '\n');
	const matter = isMdx ? splitFrontMatter(text) : undefined;
	const before = matter?.yaml ?? text;
	const formatted = formatYaml(before, schema);
	if (!formatted || !isSameMeaning(before, formatted.text)) return { kind: 'unsafe' };
	const after = matter ? `---\n${formatted.text}---\n${matter.body}` : formatted.text;
	if (after === raw) return { kind: 'same' };
	return { kind: 'changed', text: after, changes: changesOf(raw, formatted) };
}

const isError = ({ severity }: Issue): boolean => severity === 'error';

/** Whether two YAML texts hold the same data and the same comments. */
function isSameMeaning(before: string, after: string): boolean {
	return (
		isDeepStrictEqual(parseYaml(before).data, parseYaml(after).data) &&
		isDeepStrictEqual(commentsOf(before), commentsOf(after))
	);
}

/** The comments of a YAML text, in no order; a token after U+001F is the text of a value. */
function commentsOf(text: string): string[] {
	const tokens = [...new Lexer().lex(text)];
	return tokens
		.filter((token, index) => token.startsWith('#') && tokens[index - 1] !== '\x1F')
		.map((comment) => comment.trimEnd())
		.toSorted();
}

function changesOf(raw: string, { hasMovedKeys, hasNewQuotes }: Formatted): string[] {
	const found: [boolean, string][] = [
		[raw.startsWith('\uFEFF'), '去掉字节顺序标记'],
		[raw.includes('\r\n'), '换行符改为 LF'],
		[hasMovedKeys, '字段顺序'],
		[hasNewQuotes, '引号'],
	];
	const changes = found.flatMap(([isThere, words]) => (isThere ? [words] : []));
	return changes.length > 0 ? changes : ['缩进、空格和空行'];
}

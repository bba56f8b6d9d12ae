/** The preview's answer to content with errors. */
import { readFileSync } from 'node:fs';
import type { Issue } from '../../src/source/issue.ts';
import { escapeHtml } from '../../src/source/print-markup.ts';

const STYLE = `body{margin:0 auto;max-width:860px;padding:32px 20px;font:16px/1.7 system-ui,sans-serif;background:#fbf8f2;color:#1d2320}
h1{font-size:22px}section{border-top:1px solid #e4ddd0;padding:16px 0}h2{font:600 15px/1.6 ui-monospace,monospace;margin:0}
pre{background:#fffdf9;border:1px solid #e4ddd0;border-radius:8px;padding:10px 14px;overflow-x:auto}mark{background:#f9d9d4}
b{color:#8c2f2f}@media(prefers-color-scheme:dark){body{background:#141816;color:#e9ece8}pre{background:#1b211e;border-color:#2e3632}section{border-color:#2e3632}mark{background:#6b2620;color:inherit}b{color:#f0a09a}}`;

/** An HTML page that lists issues with their lines; it reloads when a file is saved. */
export function errorPage(issues: readonly Issue[]): string {
	const items = issues.map(
		(issue) =>
			`<section><h2>${escapeHtml(`${issue.file}:${issue.line}:${issue.column}  ${issue.code}`)}</h2>${excerpt(issue)}<p><b>${escapeHtml(issue.message)}</b><br>改法：${escapeHtml(issue.hint)}</p></section>`,
	);
	return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>内容有 ${issues.length} 处错误</title><style>${STYLE}</style><script type="module" src="/@vite/client"></script></head><body><h1>内容有 ${issues.length} 处错误</h1><p>改好并保存，页面会自动刷新。</p>${items.join('')}</body></html>`;
}

/** The offending line with what is wrong marked in it, and a line of context on each side. */
function excerpt({ file, line, column, length = 1 }: Issue): string {
	let lines: string[];
	try {
		lines = readFileSync(file, 'utf8').split(/\r?\n/u);
	} catch {
		return '';
	}
	const rows = [line - 1, line, line + 1].flatMap((number) => {
		const text = lines[number - 1];
		if (text === undefined) return [];
		const label = String(number).padStart(4);
		if (number !== line) return [`${label} │ ${escapeHtml(text)}`];
		const signs = Array.from(text);
		const before = signs.slice(0, column - 1).join('');
		const marked = signs.slice(column - 1, column - 1 + length).join('') || ' ';
		const after = signs.slice(column - 1 + length).join('');
		return [
			`${label} │ ${escapeHtml(before)}<mark>${escapeHtml(marked)}</mark>${escapeHtml(after)}`,
		];
	});
	return `<pre>${rows.join('\n')}</pre>`;
}

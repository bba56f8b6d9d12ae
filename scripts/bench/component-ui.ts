/** Pagefind's own search page, made of its Component UI with nothing changed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchUi } from './first-row.ts';

/** File of the page in the folder that holds the index. */
export const COMPONENT_PAGE = 'component-ui.html';

export const COMPONENT_UI: SearchUi = {
	field: 'pagefind-input input',
	link: 'pagefind-results .pf-result-link',
};

/** A script loaded as a module does not know where its files lie: `bundle-path` says it. */
const HTML = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Pagefind</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/pagefind/pagefind-component-ui.css">
<script type="module" src="/pagefind/pagefind-component-ui.js"></script>
<pagefind-config bundle-path="/pagefind/"></pagefind-config>
<pagefind-input></pagefind-input>
<pagefind-summary></pagefind-summary>
<pagefind-results></pagefind-results>
</html>
`;

/** Writes the page beside the index in `folder`. */
export const writeComponentPage = (folder: string): void =>
	writeFileSync(join(folder, COMPONENT_PAGE), HTML);

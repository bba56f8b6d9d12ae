/** Published pages, parsed by a parser the project does not publish with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { BUILT_SITE } from '../built-site.ts';
import { filesIn } from './published-files.ts';

export type Element = Tree.Element;

export interface HtmlPage {
	/** File below the tree, such as `qinghe/jobs/index.html`. */
	path: string;
	/** Folder of the site; empty on the portal's pages. */
	site: string;
	/** Folder of the site's pages in the page's language, such as `qinghe/zh-hant`. */
	folder: string;
	/** Every element, in document order. */
	elements: Element[];
}

/** Folders that hold a site's pages in another language. */
const LANGUAGE_FOLDERS = new Set(['zh-hant', 'en']);

const PORTAL_FOLDERS = new Set(['guide', 'compare', 'search', 'index.html']);
/** Elements whose text no reader sees. */
const UNSEEN = new Set(['head', 'script', 'style', 'template', 'noscript']);

const pagesIn = (tree: string, isWanted: (path: string) => boolean): HtmlPage[] =>
	filesIn(tree)
		.filter((path) => path.endsWith('.html') && isWanted(path))
		.map((path) => readPage(tree, path));

const isFrame = (path: string): boolean => path.includes('/embed/v1/');

/** Every page that a reader opens by itself, of a tree or of the tests' own build. */
export const readPages = (tree: string = BUILT_SITE): HtmlPage[] =>
	pagesIn(tree, (path) => !isFrame(path));

/** Pages for frames on other people's sites. */
export const readFrames = (): HtmlPage[] => pagesIn(BUILT_SITE, isFrame);

/** One page by its file. */
function readPage(tree: string, path: string): HtmlPage {
	const [first = '', second = ''] = path.split('/');
	const site = PORTAL_FOLDERS.has(first) ? '' : first;
	const document = parse(readFileSync(join(tree, path), 'utf8'));
	return {
		path,
		site,
		folder: LANGUAGE_FOLDERS.has(second) ? `${site}/${second}` : site,
		elements: elementsBelow(document),
	};
}

const childrenOf = (node: Tree.Node): Tree.Node[] => ('childNodes' in node ? node.childNodes : []);

const elementsBelow = (node: Tree.Node): Element[] =>
	childrenOf(node).flatMap((child) => [
		...('tagName' in child ? [child] : []),
		...elementsBelow(child),
	]);

/** Value of an attribute; undefined where the element has none of that name. */
export const attribute = (element: Element, name: string): string | undefined =>
	element.attrs.find((each) => each.name === name)?.value;

/** Elements of a tag name. */
export const all = (page: HtmlPage, tagName: string): Element[] =>
	page.elements.filter((element) => element.tagName === tagName);

/** Whether an element has a class. */
export const hasClass = (element: Element, name: string): boolean =>
	(attribute(element, 'class') ?? '').split(/\s+/u).includes(name);

/** `content` of a `<meta name>`. */
export const meta = (page: HtmlPage, name: string): string | undefined =>
	all(page, 'meta')
		.filter((element) => attribute(element, 'name') === name)
		.map((element) => attribute(element, 'content'))[0];

/** Text a reader sees in a node, without what `isLeftOut` names. */
export function visibleText(
	node: Tree.Node,
	isLeftOut: (element: Element) => boolean = () => false,
): string {
	if (node.nodeName === '#text') return (node as Tree.TextNode).value;
	if ('tagName' in node) {
		if (UNSEEN.has(node.tagName) || attribute(node, 'hidden') !== undefined) return '';
		if (isLeftOut(node)) return '';
	}
	return childrenOf(node)
		.map((child) => visibleText(child, isLeftOut))
		.join('');
}

/** Whether search engines are asked to leave a page out. */
export const isHidden = (page: HtmlPage): boolean =>
	meta(page, 'robots')?.includes('noindex') === true;

/** Whether a page only leads on to another address. */
export const isRedirect = (page: HtmlPage): boolean =>
	all(page, 'meta').some((element) => attribute(element, 'http-equiv') === 'refresh');

/** Whether a page is one of those that run a script: search, what one can apply for, codes for partners. */
export const isTool = (page: HtmlPage): boolean =>
	/(^|\/)(search|finder|guide\/partners)\/index\.html$/u.test(page.path);

/** What registers the service worker of a site, from a page at any depth. */
const REGISTERS =
	/^try\{navigator\.serviceWorker\.register\('(?:\.\.\/)*offline\.js'\)\.catch\(function\(\)\{\}\)\}catch\(e\)\{\}$/u;

/** What takes the rest of the address along to another language. */
const SWITCHES = readFileSync(
	new URL('../../src/browser/language-switch.js', import.meta.url),
	'utf8',
);

/** Scripts of a page beside structured data and the lines for the service worker and its other languages. */
export const scriptsOf = (page: HtmlPage): Element[] =>
	all(page, 'script').filter((script) => {
		if (attribute(script, 'type') === 'application/ld+json') return false;
		const [text] = script.childNodes;
		const code = text && 'value' in text ? text.value : '';
		return !REGISTERS.test(code) && code !== SWITCHES;
	});

/** Where a relative address on a page leads: file and fragment; undefined for other hosts. */
export function targetOf(
	page: HtmlPage,
	href: string,
): { file: string; fragment: string } | undefined {
	const base = new URL(page.path.split('/').map(encodeURIComponent).join('/'), 'http://tree.test/');
	const url = new URL(href, base);
	if (url.origin !== base.origin) return undefined;
	const path = decodeURIComponent(url.pathname).slice(1);
	return {
		file: path === '' || path.endsWith('/') ? `${path}index.html` : path,
		fragment: decodeURIComponent(url.hash.slice(1)),
	};
}

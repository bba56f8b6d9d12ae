/** Every link and every loaded file of every page leads somewhere inside the published tree. */
import { describe, expect, test } from 'vitest';
import { BUILT_SITE } from '../built-site.ts';
import {
	all,
	attribute,
	type Element,
	type HtmlPage,
	readFrames,
	readPages,
	targetOf,
} from './html-page.ts';
import { filesIn } from './published-files.ts';

const pages = [...readPages(), ...readFrames()];
const files = new Set(filesIn(BUILT_SITE));
const idsByFile = new Map(
	pages.map(({ path, elements }) => [
		path,
		new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
	]),
);

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'poster', 'data'] as const;
/** Elements that make a browser load what they name; an icon and a canonical address load nothing. */
const LOADING = new Set(['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'object']);

/** Addresses an element names. */
function addressesOf(element: Element): string[] {
	const refresh = attribute(element, 'http-equiv') === 'refresh' && attribute(element, 'content');
	return [
		...ADDRESSES.flatMap((name) => attribute(element, name) ?? []),
		...(attribute(element, 'srcset') ?? '')
			.split(',')
			.flatMap((part) => part.trim().split(/\s+/u)[0] || []),
		...(refresh ? [refresh.replace(/^\d+;\s*url=/iu, '')] : []),
	];
}

const isRelative = (href: string): boolean => !/^[a-z][a-z0-9+.-]*:/iu.test(href);

/** Every relative address of every page. */
const links = pages.flatMap((page) =>
	page.elements.flatMap((element) =>
		addressesOf(element)
			.filter(isRelative)
			.map((href) => ({ page, href })),
	),
);

const shown = ({ page, href }: { page: HtmlPage; href: string }): string =>
	`${page.path} → ${href}`;

describe('links of the published pages', () => {
	test('are found at all', () => {
		expect(pages.length).toBeGreaterThan(500);
		expect(links.length).toBeGreaterThan(10 * pages.length);
	});

	test('are never root-absolute', () => {
		expect(links.filter(({ href }) => href.startsWith('/')).map(shown)).toEqual([]);
	});

	test('lead to a file of the tree', () => {
		const dead = links.filter(({ page, href }) => {
			const target = targetOf(page, href);
			return target === undefined || !files.has(target.file);
		});
		expect(dead.map(shown)).toEqual([]);
	});

	test('lead to an anchor that its page has', () => {
		const dead = links.filter(({ page, href }) => {
			const target = targetOf(page, href);
			if (!target?.fragment) return false;
			return idsByFile.get(target.file)?.has(target.fragment) !== true;
		});
		expect(dead.map(shown)).toEqual([]);
	});

	test('name no place on the machine that built them', () => {
		const local = pages.flatMap((page) =>
			page.elements
				.flatMap(addressesOf)
				.filter((href) => /^(file:|https?:\/\/(localhost|127\.|[^/]*\.invalid))/iu.test(href))
				.map((href) => shown({ page, href })),
		);
		expect(local).toEqual([]);
	});
});

describe('what a browser loads with a page', () => {
	test('comes from no other host', () => {
		const foreign = pages.flatMap((page) =>
			page.elements
				.filter(
					({ tagName, attrs }) =>
						LOADING.has(tagName) ||
						(tagName === 'link' &&
							!attrs.some(({ name, value }) => name === 'rel' && value === 'canonical')),
				)
				.flatMap(addressesOf)
				.filter((href) => !isRelative(href) && !href.startsWith('data:'))
				.map((href) => shown({ page, href })),
		);
		expect(foreign).toEqual([]);
	});

	test('is named by no style sheet', () => {
		const loaded = pages.flatMap((page) => {
			const styles = [
				...all(page, 'style').map(({ childNodes: [text] }) =>
					text && 'value' in text ? text.value : '',
				),
				...page.elements.flatMap((element) => attribute(element, 'style') ?? []),
			].join('\n');
			return /@import|url\((?!["']?(data:|#))/iu.test(styles) ? [page.path] : [];
		});
		expect(loaded).toEqual([]);
	});
});

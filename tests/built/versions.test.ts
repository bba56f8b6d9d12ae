/** Policies: a page for each version, and at the plain address the one that holds. */
import { describe, expect, test } from 'vitest';
import { BUILT_AS_OF } from '../built-site.ts';
import { type ContentFile, contentFiles, siteOf } from './content-files.ts';
import { all, attribute, type HtmlPage, hasClass, readPages, visibleText } from './html-page.ts';

const content = contentFiles();
const pages = new Map(readPages().map((page) => [page.path, page]));
const regions = content.filter(({ type }) => type === 'region');
const policies = content.filter(({ type }) => type === 'policies');

/** Versions of each policy, in order. */
const versionsOf = (own: ContentFile[]): ContentFile[][] =>
	[...Map.groupBy(own, ({ slug }) => slug).values()].map((versions) =>
		versions.sort((a, b) => a.version - b.version),
	);

const hasBegun = ({ fields }: ContentFile): boolean =>
	fields.effective?.from === undefined || fields.effective.from <= BUILT_AS_OF;

/** Each policy that a site shows from its own region, with its versions; others replace it not yet. */
const shown = regions.flatMap((region) => {
	const site = siteOf(region);
	if (site === undefined) return [];
	const own = policies.filter((policy) => policy.region === region.region);
	return versionsOf(own).flatMap((versions) => {
		const isLater =
			!versions.some(hasBegun) &&
			policies.some(
				({ slug, region: owner }) =>
					slug === versions[0]!.slug && region.region.startsWith(`${owner}/`),
			);
		return isLater ? [] : [{ address: `${site}/policies/${versions[0]!.slug}/`, versions }];
	});
});

/** What a policy page says, without its place in the site and the notice about the version. */
const bodyOf = (page: HtmlPage): string =>
	visibleText(
		all(page, 'main')[0]!,
		(element) => hasClass(element, 'crumb') || hasClass(element, 'notice'),
	).replace(/\s+/gu, ' ');

describe('a policy on its own site', () => {
	test('is one of at least twenty, some with several versions', () => {
		expect(shown.length).toBeGreaterThan(20);
		expect(shown.filter(({ versions }) => versions.length > 1).length).toBeGreaterThanOrEqual(5);
	});

	test('has a page for every version', () => {
		const missing = shown.flatMap(({ address, versions }) =>
			versions
				.map(({ version }) => `${address}v${version}/index.html`)
				.filter((path) => !pages.has(path)),
		);
		expect(missing).toEqual([]);
	});

	test('shows at the plain address the newest version that has begun', () => {
		const different = shown.flatMap(({ address, versions }) => {
			const current = versions.findLast(hasBegun) ?? versions[0]!;
			const path = `${address}v${current.version}/index.html`;
			const [plain, version] = [pages.get(`${address}index.html`), pages.get(path)];
			return plain && version && bodyOf(plain) === bodyOf(version) ? [] : [path];
		});
		expect(different).toEqual([]);
	});

	test('marks earlier versions as replaced, and only those', () => {
		const wrong = shown.flatMap(({ address, versions }) => {
			const current = versions.findLast(hasBegun) ?? versions[0]!;
			return versions
				.filter(({ version }) => {
					const page = pages.get(`${address}v${version}/index.html`);
					const isMarked = page?.elements.some(
						(element) => hasClass(element, 'state') && visibleText(element).includes('已被取代'),
					);
					return isMarked !== version < current.version;
				})
				.map(({ version }) => `${address}v${version}/`);
		});
		expect(wrong).toEqual([]);
	});

	test('leads from the plain address to every other version', () => {
		const missing = shown.flatMap(({ address, versions }) => {
			const page = pages.get(`${address}index.html`);
			const hrefs = page ? all(page, 'a').map((link) => attribute(link, 'href')) : [];
			const current = versions.findLast(hasBegun) ?? versions[0]!;
			return versions
				.filter(({ version }) => version !== current.version)
				.filter(({ version, slug }) => !hrefs.includes(`../../policies/${slug}/v${version}/`))
				.map(({ version }) => `${address} → v${version}/`);
		});
		expect(missing).toEqual([]);
	});
});

test('every version page has a plain address beside it', () => {
	const alone = [...pages.keys()]
		.filter((path) => /\/policies\/[^/]+\/v\d+\/index\.html$/u.test(path))
		.filter((path) => !pages.has(path.replace(/v\d+\/index\.html$/u, 'index.html')));
	expect(alone).toEqual([]);
});

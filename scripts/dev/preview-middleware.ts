/** Loads what an address of the preview shows; content with errors answers with a page that names them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineMiddleware } from 'astro/middleware';
import { siteSlug } from '../../src/model/content.ts';
import { homeItems } from '../../src/outputs/api/lists.ts';
import { ENTRY_TYPES } from '../../src/schema/registry.ts';
import { languageFolder, languagesOf } from '../../src/site/languages.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { copiesOf } from '../../src/site/picture-view.ts';
import { portalView, summaryOf } from '../../src/site/portal-view.ts';
import { placesOf } from '../../src/site/search-places.ts';
import type { SiteView } from '../../src/site/site-view.ts';
import type { Issue } from '../../src/source/issue.ts';
import { FIRST_LANGUAGE, speak } from '../../src/strings/language.ts';
import { finishPage } from '../build/finish-page.ts';
import { pictureCopy } from '../build/picture-copy.ts';
import { fromWorkingDirectory } from '../cli/arguments.ts';
import { CACHE } from '../cli/places.ts';
import { ContentStore, contentOf } from '../content/content-store.ts';
import { readPortal, validateAll } from '../validate/validate.ts';
import { errorPage } from './error-page.ts';

const content = process.env.GUIYAN_CONTENT ?? 'content';
const asOf = process.env.GUIYAN_AS_OF ?? '';

export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
	const [, first = '', ...rest] = decodeURIComponent(url.pathname).split('/');
	if (first.startsWith('@') || first === 'node_modules' || first === 'src') return next();
	const store = new ContentStore(content, CACHE, asOf);
	const ids = store.ids.filter((id) => store.read(id).region);
	const { portal, synonyms } = readPortal(content, asOf);
	const all = contentOf(ids, (id) => store.read(id), synonyms);
	const region = ids.find((id) => siteSlug(all.read(id)) === first);
	const errors = validateAll(store, asOf).filter(({ severity }) => severity === 'error');
	const shown = errors
		.filter((issue) => concerns(issue, region))
		.map((issue) => ({ ...issue, file: fromWorkingDirectory(content, issue.file) }));
	if (shown.length > 0) {
		return new Response(errorPage(shown), {
			status: 500,
			headers: { 'Content-Type': 'text/html;charset=utf-8' },
		});
	}
	if (region === undefined) {
		const sites = ids
			.filter((id) => siteSlug(all.read(id)) !== undefined)
			.map((id) => {
				const site = loadSite(all, id, asOf);
				return summaryOf(site, homeItems(site));
			});
		const searchPlaces = placesOf(all, ids);
		if (portal)
			locals.portal = portalView(portal, sites, { searchPlaces, synonyms: synonyms ?? [] });
		return next();
	}
	const languages = languagesOf(all.read(region).region.site);
	const language = languages.find((each) => languageFolder(each) === `${rest[0]}/`);
	speak(language ?? FIRST_LANGUAGE);
	locals.site = loadSite(all, region, asOf, portal?.url, false);
	const path = rest.slice(language ? 1 : 0).join('/');
	if (language) {
		const response = await next(`/${first}/${path}`);
		return new Response(
			await finishPage(locals.site, fileOf(path), await response.text()),
			response,
		);
	}
	const picture = await pictureAt(locals.site, path);
	return picture ? new Response(picture, { headers: { 'Content-Type': typeOf(path) } }) : next();
});

/** `policies/x/` answers with a page. */
const fileOf = (path: string): string => (/(?:^|\/)$/u.test(path) ? `${path}index.html` : path);

/** Media type of a picture; a browser shows no SVG without it. */
function typeOf(path: string): string {
	const extension = path.slice(path.lastIndexOf('.') + 1);
	return `image/${{ svg: 'svg+xml', jpg: 'jpeg' }[extension] ?? extension}`;
}

/** Bytes of a picture, or of a copy of one, by its path below the site. */
async function pictureAt(
	site: SiteView,
	path: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	for (const [original, shown] of Object.entries(site.pictures)) {
		const file = join(content, shown.file);
		if (original === path) return new Uint8Array(readFileSync(file));
		const copy = copiesOf(original, shown).find((made) => made.path === path);
		if (copy)
			return new Uint8Array(
				await pictureCopy({ file: shown.file, bytes: readFileSync(file) }, copy, CACHE),
			);
	}
	return undefined;
}

/** Whether an error stands in the way of the page: of its region or one above; any, on the portal. */
function concerns(issue: Issue, region: string | undefined): boolean {
	if (region === undefined) return true;
	const folder = issue.file.split('/').slice(0, -1).join('/');
	const last = folder.split('/').at(-1) ?? '';
	const isInside = last in ENTRY_TYPES || last === 'assets';
	const owner = isInside ? folder.slice(0, -last.length - 1) : folder;
	return owner === '' || region === owner || region.startsWith(`${owner}/`);
}

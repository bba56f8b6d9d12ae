/** Where the page of an entry is, for who reads of it outside the site. */
import { type Language, language } from '../strings/language.ts';
import { fromPage, isAbsolute, publicAddress } from './addresses.ts';
import { languageFolder } from './languages.ts';
import type { Listed, SiteView } from './site-view.ts';
import { webAddress } from './web-address.ts';

type Site = Pick<SiteView, 'url' | 'portal' | 'slug'>;

type Place = Pick<Listed<unknown>, 'href' | 'isHere'>;

/** The folder of the site below the portal; undefined where the portal has no address. */
const onPortal = ({ portal, slug }: Site): string | undefined =>
	isAbsolute(portal) ? `${portal}${slug}/` : undefined;

/** Where a path of the site can be read: at its own address, else in its folder below the portal. */
export function readAt(site: Site, path: string, of: Language = language()): string | undefined {
	const folder = onPortal(site);
	const address = folder && webAddress(`${folder}${languageFolder(of)}${path}`);
	return publicAddress(site, path, of) ?? address;
}

/** The full address; undefined where neither the site that has the page nor the portal has one. */
export function entryAddress(site: Site, { href, isHere }: Place): string | undefined {
	if (isHere) return readAt(site, href);
	if (isAbsolute(href)) return href;
	// From the root of the site, whatever its language.
	const folder = onPortal(site);
	return folder && new URL(href, folder).href;
}

/**
 * The full address, else a relative one for a file that lies `root` below the site's pages in the
 * language spoken, such as `../`.
 */
export const entryLink = (site: SiteView, entry: Place, root: string): string =>
	entryAddress(site, entry) ?? fromPage(root, entry.href);

/** The full address of the page on the entry's home, where that is another site that has one. */
export const homeAddress = ({
	type,
	id,
	home,
}: Pick<Listed<unknown>, 'type' | 'id' | 'home'>): string | undefined =>
	home.href !== undefined && isAbsolute(home.href) ? `${home.href}${type}/${id}/` : undefined;

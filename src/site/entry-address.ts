/** Where the page of an entry is, for who reads of it outside the site. */
import { fromPage, isAbsolute, publicAddress } from './addresses.ts';
import type { Listed, SiteView } from './site-view.ts';

type Place = Pick<Listed<unknown>, 'href' | 'isHere'>;

/** The full address; undefined where the site that has the page has none. */
export function entryAddress(site: SiteView, { href, isHere }: Place): string | undefined {
	if (isHere) return publicAddress(site, href);
	return isAbsolute(href) ? href : undefined;
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

/** Who a site is, on its home page: schema.org's Organization and WebSite. */
import { defined } from '../../model/defined.ts';
import { publicAddress } from '../../site/addresses.ts';
import type { SiteView } from '../../site/site-view.ts';
import type { StructuredData } from './structured-data.ts';

/** Two objects for a real site, none for a sample. */
export function siteIdentity(site: SiteView): StructuredData[] {
	if (site.isSample) return [];
	const address = defined({ url: publicAddress(site, '') });
	const [contact] = site.region.contacts ?? [];
	return [
		{
			'@context': 'https://schema.org',
			'@type': 'Organization',
			name: site.title,
			areaServed: { '@type': 'AdministrativeArea', name: site.region.name },
			...address,
			...(contact?.phone
				? {
						contactPoint: {
							'@type': 'ContactPoint',
							name: contact.label,
							telephone: contact.phone,
						},
					}
				: {}),
		},
		{
			'@context': 'https://schema.org',
			'@type': 'WebSite',
			name: site.title,
			description: site.tagline,
			inLanguage: site.language,
			...address,
		},
	];
}

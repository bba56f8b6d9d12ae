/** A policy as schema.org's GovernmentService. */
import { defined } from '../../model/defined.ts';
import { publicAddress } from '../../site/addresses.ts';
import { isWorthListing } from '../../site/policy-views.ts';
import type { PolicyView, SiteView } from '../../site/site-view.ts';
import { webAddress } from '../../site/web-address.ts';
import { TOPICS } from '../../strings/vocabulary.ts';
import type { StructuredData } from './structured-data.ts';

/**
 * No provider is told: a source's issuer is who published the text, often a newspaper. Undefined for a
 * sample, and for a policy that nobody can apply for, now or soon.
 */
export function governmentService(site: SiteView, policy: PolicyView): StructuredData | undefined {
	const { source, topic } = policy.data;
	if (site.isSample || policy.isSample || !isWorthListing(policy)) return undefined;
	return {
		'@context': 'https://schema.org',
		'@type': 'GovernmentService',
		name: policy.title,
		description: policy.summary,
		serviceType: TOPICS[topic],
		areaServed: { '@type': 'AdministrativeArea', name: policy.home.name },
		...defined({
			termsOfService: source?.url && webAddress(source.url),
			url: publicAddress(site, policy.href),
		}),
	};
}

/// <reference types="astro/client" />

/** Text of a script, packed; see scripts/build/packed-script.ts. */
declare module '*?packed' {
	const text: string;
	export default text;
}

declare namespace App {
	interface Locals {
		/** The site whose page is asked for; set by the engine, in `astro dev` by the middleware. */
		site: import('./site/site-view.ts').SiteView;
		/** The portal, on the portal's own pages. */
		portal: import('./site/portal-view.ts').PortalView;
	}
}

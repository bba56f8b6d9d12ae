/**
 * Response headers of a published tree: one table from which `_headers`, `nginx.conf` and
 * `Caddyfile` are written, and by which `npm start` answers.
 */
import { joinedPolicy } from './joined-policy.ts';
import type { PagePolicies } from './page-policies.ts';
import { comparePatterns, ownPatternOf, patternOf, ROOTS } from './path-pattern.ts';
import { type TypedPattern, typedPatterns } from './typed-patterns.ts';

/** Header names and their values. */
export type Headers = Record<string, string>;

/** What a site says about its pages. */
export interface SiteHeaders {
	policies: PagePolicies;
	/** Origins that may frame its pages in `embed/`. */
	framedBy: readonly string[];
}

/** Headers of the addresses of a pattern. */
export interface HeaderRule {
	/** See `patternOf`. */
	path: string;
	headers: Headers;
}

export interface HeaderTable {
	/** Folders of the sites, in order. */
	sites: string[];
	/** Headers of every answer. */
	always: Headers;
	/** No header comes from two of these rules at any address of the tree. */
	rules: HeaderRule[];
	/** Rules for addresses where nothing lies; of all that name a header the first that fits counts. */
	missing: HeaderRule[];
	/** What holds where no rule names a header. */
	rest: Headers;
	/** Addresses of files whose type is often guessed wrong, with what they are. */
	types: TypedPattern[];
}

/** Only over TLS: a browser takes no notice of it elsewhere (RFC 6797, 7.2 and 8.1). */
export const TLS_ONLY = 'Strict-Transport-Security';

const ALWAYS: Headers = {
	[TLS_ONLY]: 'max-age=63072000',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy':
		'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
};

/** What is asked for anew at each use; an unchanged file costs an answer of some hundred bytes. */
export const ASK_ANEW = 'no-cache';

/** How long answers may be kept, by their pattern; the first that fits counts (RFC 9111, RFC 5861). */
const KEPT: readonly (readonly [RegExp, string])[] = [
	[/\/pagefind\/(?:fragment|index|filter)\//u, 'public, max-age=31536000, immutable'],
	[/\/embed\/.*\.[0-9a-f]{8,}\.js$/u, 'public, max-age=31536000, immutable'],
	[/\/embed\/.*\.js$/u, 'public, max-age=3600, stale-while-revalidate=86400'],
	[
		/\/(?:api|feeds|embed\/v1\/lists)\/|\/search\.json$/u,
		'public, max-age=300, stale-while-revalidate=3600',
	],
	[/\/assets\//u, 'public, max-age=86400'],
];

/** What other sites' pages may read and show: below a root, and nothing else. */
const OPEN = ['api/', 'embed/', 'feeds/', 'pagefind/', 'search.json'];
const IS_OPEN = new RegExp(
	`^/(?:[^/]+/){0,2}(?:${OPEN.map((name) => name.replace(/\.json$/u, '\\.json$')).join('|')})`,
	'u',
);

const POLICY = 'Content-Security-Policy';
const NOBODY = ["'none'"];

/** Pagefind's code, should it run as a worker of its own. */
const INDEX = "script-src 'self' 'wasm-unsafe-eval'";

/**
 * The table of a tree: `files` are its published paths, `sites` what is known of each by its folder,
 * `portal` the policies of the pages beside them. The order of what is given does not matter.
 */
export function headerTable(
	files: readonly string[],
	sites: Readonly<Record<string, SiteHeaders>>,
	portal: PagePolicies,
): HeaderTable {
	const isSite = (slug: string): boolean => Object.hasOwn(sites, slug);
	const slugs = Object.keys(sites).sort();
	const withPages = new Set(
		files.filter((file) => file.endsWith('.html')).map((file) => patternOf(file, isSite)),
	);
	const isPageLike = (file: string): boolean => withPages.has(patternOf(file, isSite));
	const paths = new Set(
		files.map((file) => (isPageLike(file) ? ownPatternOf : patternOf)(file, isSite)),
	);
	const open = ROOTS.flatMap((root) =>
		OPEN.map((name) => `${root}${name}${name.endsWith('/') ? '*' : ''}`),
	).filter((path) => !paths.has(path));
	const rule = (path: string): HeaderRule => ({ path, headers: headersOf(path) });
	return {
		sites: slugs,
		always: ALWAYS,
		rules: together([
			...[...paths].map(rule),
			...[...paths].map(policyOfFiles),
			...policyRules({ policies: portal, framedBy: [] }, ''),
			...slugs.flatMap((slug) => policyRules(sites[slug] as SiteHeaders, `/${slug}/404.html`)),
		]),
		missing: together([
			...open.map(rule),
			...slugs.map((slug) => policyOfNothing(slug, sites[slug] as SiteHeaders)),
		]),
		rest: { ...headersOf('/*'), [POLICY]: joinedPolicy([], NOBODY) },
		types: typedPatterns(files, isSite),
	};
}

/**
 * The policies of a site's pages. The page for what is missing, at `notFound`, comes in place of any
 * of them.
 */
function policyRules({ policies, framedBy }: SiteHeaders, notFound: string): HeaderRule[] {
	const everywhere = policies[notFound] ?? [];
	return Object.entries(policies).map(([path, own]) => {
		const ancestors = IS_OPEN.test(path) ? ["'self'", ...framedBy] : NOBODY;
		return { path, headers: { [POLICY]: joinedPolicy([...everywhere, ...own], ancestors) } };
	});
}

/** A policy for what is no page: a browser may show it as one, and a worker runs under it. */
const policyOfFiles = (path: string): HeaderRule => ({
	path,
	headers: { [POLICY]: joinedPolicy(path.includes('/pagefind/') ? [INDEX] : [], NOBODY) },
});

const policyOfNothing = (slug: string, { policies }: SiteHeaders): HeaderRule => ({
	path: `/${slug}/*`,
	headers: { [POLICY]: joinedPolicy(policies[`/${slug}/404.html`] ?? [], NOBODY) },
});

const headersOf = (path: string): Headers => ({
	'Cache-Control': KEPT.find(([pattern]) => pattern.test(path))?.[1] ?? ASK_ANEW,
	'Cross-Origin-Resource-Policy': IS_OPEN.test(path) ? 'cross-origin' : 'same-origin',
	...(IS_OPEN.test(path) ? { 'Access-Control-Allow-Origin': '*' } : {}),
});

/**
 * Rules by which a server that takes the first that fits finds a header, without those that say what
 * holds anyway. A policy that does so stays: it may be another one for what is missing in a site.
 */
export const rulesNaming = ({ rules, missing, rest }: HeaderTable, name: string): HeaderRule[] =>
	[...rules, ...missing].filter(
		({ path, headers }) =>
			headers[name] !== undefined &&
			(name === POLICY || IS_OPEN.test(path) || headers[name] !== rest[name]),
	);

/** Rules of the same pattern as one, what comes later counting, and the most particular first. */
export const together = (rules: readonly HeaderRule[]): HeaderRule[] =>
	[...Map.groupBy(rules, ({ path }) => path)]
		.map(([path, same]) => ({
			path,
			headers: Object.assign({}, ...same.map(({ headers }) => headers)) as Headers,
		}))
		.sort((a, b) => comparePatterns(a.path, b.path));

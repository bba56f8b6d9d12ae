/** One content security policy for several pages: what any of them needs, and who may frame them. */

/** nginx reads no value of 4096 bytes or more. */
const LONGEST = 4000;

/** Directives in the order in which they are written. */
const DIRECTIVES = [
	'default-src',
	'style-src',
	'script-src',
	'worker-src',
	'connect-src',
	'img-src',
	'form-action',
	'base-uri',
] as const;

/** What holds where no page says more (W3C CSP Level 3). */
const LEAST =
	"default-src 'none';style-src 'none';script-src 'none';worker-src 'self';connect-src 'self';" +
	"img-src 'self' data:;form-action 'self';base-uri 'none'";

/** Those that name what stands in a page. */
const OF_ONE_PAGE = new Set(['default-src', 'style-src', 'script-src']);

/**
 * Joins the policies of pages; `ancestors` are the sources of `frame-ancestors`, which only a header
 * can say. A policy with more hashes than nginx reads says nothing of styles and scripts:
 * there the pages' own policies alone count.
 */
export function joinedPolicy(policies: readonly string[], ancestors: readonly string[]): string {
	const all = [LEAST, ...policies].map(directivesOf);
	const directives = [...new Set([...DIRECTIVES, ...all.flatMap((each) => [...each.keys()])])].map(
		(name): [string, string[]] => [name, joined(all.flatMap((each) => each.get(name) ?? []))],
	);
	directives.push(['frame-ancestors', [...ancestors]]);
	const written = (kept: typeof directives): string =>
		kept.map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
	const policy = written(directives);
	if (policy.length <= LONGEST) return policy;
	return written(directives.filter(([name]) => !OF_ONE_PAGE.has(name)));
}

const directivesOf = (policy: string): Map<string, string[]> =>
	new Map(
		policy.split(';').map((text) => {
			const [name = '', ...sources] = text.trim().split(/\s+/u);
			return [name, sources];
		}),
	);

/** `'none'` stands alone or not at all. */
function joined(sources: readonly string[]): string[] {
	const named = new Set(sources.filter((source) => source !== "'none'"));
	return named.size > 0 ? [...named].sort() : ["'none'"];
}

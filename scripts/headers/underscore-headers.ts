/** The table as a `_headers` file, for hosts such as Netlify and Cloudflare Pages. */
import type { HeaderRule, Headers, HeaderTable } from './header-table.ts';

const about = (
	rules: number,
): string => `# Response headers for hosts that read this file, such as Netlify and Cloudflare Pages.
# Such hosts join headers of all rules that fit an address, so no header is written twice for one.
# Cloudflare Pages reads 100 rules of lines below 2000 characters; here are ${rules} rules, those about
# all sites first. Where it leaves some out, pages keep the policy that stands in them.
# Addresses where nothing lies get what their folder gets.
# Without HTTPS take out the line Strict-Transport-Security.
`;

const block = (path: string, headers: Headers): string =>
	`${path}\n${Object.entries(headers)
		.map(([name, value]) => `  ${name}: ${value}\n`)
		.join('')}`;

/** Rules about all sites and about the portal count for more addresses than those of one site. */
const isOfOneSite = ({ path }: HeaderRule, slugs: ReadonlySet<string>): boolean =>
	slugs.has(path.split('/')[1] ?? '');

/** The text of the file. */
export function underscoreHeaders({ always, rules, missing, types }: HeaderTable): string {
	const slugs = new Set(missing.map(({ path }) => /^\/([a-z0-9-]+)\/\*$/u.exec(path)?.[1] ?? ':'));
	const [own, common] = [true, false].map((isOwn) =>
		rules.filter((rule) => isOfOneSite(rule, slugs) === isOwn),
	) as [HeaderRule[], HeaderRule[]];
	const blocks = [
		block('/*', always),
		...common.map(({ path, headers }) => block(path, headers)),
		...types.map(({ path, type }) => block(path, { 'Content-Type': type })),
		...own.map(({ path, headers }) => block(path, headers)),
	];
	return `${about(blocks.length)}\n${blocks.join('\n')}`;
}

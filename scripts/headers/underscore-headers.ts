/** The table as a `_headers` file, for hosts such as Netlify and Cloudflare Pages. */
import { type HeaderRule, type HeaderTable, together } from './header-table.ts';

const about = (
	rules: number,
): string => `# Response headers for hosts that read this file, such as Netlify and Cloudflare Pages.
# Such hosts join headers of all rules that fit an address, so no header is written twice for one.
# Cloudflare Pages reads 100 rules of lines below 2000 characters; here are ${rules} rules, those about
# all sites first, then their front pages. Where it leaves some out, pages keep the policy that stands in them.
# Addresses where nothing lies get what their folder gets.
# Without HTTPS take out the line Strict-Transport-Security.
`;

const block = ({ path, headers }: HeaderRule): string =>
	`${path}\n${Object.entries(headers)
		.map(([name, value]) => `  ${name}: ${value}\n`)
		.join('')}`;

/** How many addresses a rule counts for: those of all sites, a site's front page, one of its sections. */
function rankOf({ path }: HeaderRule, sites: readonly string[]): number {
	const [, slug = '', section] = path.split('/');
	if (!sites.includes(slug)) return 0;
	return section === '' ? 1 : 2;
}

/** The text of the file. */
export function underscoreHeaders({ sites, always, rules, types }: HeaderTable): string {
	const ranked = together([
		{ path: '/*', headers: always },
		...types.map(({ path, type }) => ({ path, headers: { 'Content-Type': type } })),
		...rules,
	]).sort((a, b) => rankOf(a, sites) - rankOf(b, sites));
	return `${about(ranked.length)}\n${ranked.map(block).join('\n')}`;
}

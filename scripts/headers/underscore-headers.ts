/** The table as a `_headers` file, for hosts such as Netlify and Cloudflare Pages. */
import { type HeaderRule, type HeaderTable, together } from './header-table.ts';
import { underscoreRules } from './underscore-rules.ts';

const about = (
	rules: number,
): string => `# Response headers for hosts that read this file, such as Netlify and Cloudflare Pages.
# Such hosts join headers of all rules that fit an address, so none gets two values of one header.
# Cloudflare Pages reads 100 rules of lines below 2000 characters; here are ${rules}: those about all
# sites, then one for each site whose pages others may frame.
# Styles and scripts are allowed by the policy that stands in each page.
# Addresses where nothing lies get what their folder gets.
# Without HTTPS take out the line Strict-Transport-Security.
`;

const block = ({ path, headers }: HeaderRule): string =>
	`${path}\n${Object.entries(headers)
		.map(([name, value]) => `  ${name}: ${value}\n`)
		.join('')}`;

/** The text of the file: what is about all sites first, then what each lets others frame. */
export function underscoreHeaders(table: HeaderTable): string {
	const isOwn = ({ path }: HeaderRule): boolean => table.sites.includes(path.split('/')[1] ?? '');
	const written = together([{ path: '/*', headers: table.always }, ...underscoreRules(table)]);
	const ranked = [...written.filter((rule) => !isOwn(rule)), ...written.filter(isOwn)];
	return `${about(ranked.length)}\n${ranked.map(block).join('\n')}`;
}

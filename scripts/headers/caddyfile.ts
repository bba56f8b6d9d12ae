/** The table as a configuration of Caddy 2. */
import { CONTENT_TYPES, FEED_TYPES, feedExpression, OTHER_TYPE } from './content-types.ts';
import { ASK_ANEW, type HeaderTable, rulesNaming, TLS_ONLY } from './header-table.ts';
import { expressionOf } from './path-pattern.ts';
import { VARIED, VARIED_HEADERS, type VariedHeader } from './varied-headers.ts';

const READERS = 'Access-Control-Allow-Origin';

/** One header of the table as a `map`: the first expression that fits counts. */
const map = (table: HeaderTable, name: VariedHeader): string =>
	[
		`\tmap {path} {${VARIED[name]}} {\n`,
		...rulesNaming(table, name).map(({ path, headers }) =>
			line(`~${expressionOf(path)}`, headers[name] ?? ''),
		),
		line('default', table.rest[name] ?? ''),
		'\t}\n',
	].join('');

const line = (input: string, output: string): string => `\t\t${input} "${output}"\n`;

const types = (): string =>
	[
		...Object.entries(FEED_TYPES).map(([extension, type]) =>
			line(`~${feedExpression(extension)}`, type),
		),
		line('~/$', CONTENT_TYPES.html as string),
		...Object.entries(CONTENT_TYPES).map(([extension, type]) => line(`~\\.${extension}$`, type)),
		line('default', OTHER_TYPE),
	].join('');

const constant = ({ always }: HeaderTable): string =>
	Object.entries(always)
		.map(
			([name, value]) =>
				`${name === TLS_ONLY ? '\t\t# Without HTTPS take out the next line.\n' : ''}\t\t${name} "${value}"\n`,
		)
		.join('');

/** The text of the file. */
export const caddyfile = (
	table: HeaderTable,
): string => `# Caddy 2 for this folder: change the name and the root. Caddy sees to HTTPS by itself;
# without it write "http://" before the name.

example.org {
	root * /var/www/guiyan/dist
	encode gzip

${VARIED_HEADERS.map((name) => map(table, name)).join('')}	map {path} {guiyan_type} {
${types()}	}

	header {
${constant(table)}${VARIED_HEADERS.filter((name) => name !== READERS)
	.map((name) => `\t\t${name} {${VARIED[name]}}\n`)
	.join('')}		Content-Type {guiyan_type}
	}
	@read vars {${VARIED[READERS]}} "*"
	header @read ${READERS} "*"

	# An address that goes up, or has two slashes, would get the headers of one folder
	# and the file of another.
	@other vars_regexp {path} (?:^|/)\\.\\.?(?:/|$)|//
	error @other 404

	file_server {
		index index.html
	}

	handle_errors {
		@page {
			path_regexp site ^/([a-z0-9-]+)/
			expression {err.status_code} == 404
		}
		header Cache-Control "${ASK_ANEW}"
		header Content-Type "${CONTENT_TYPES.html}"
		handle @page {
			rewrite * /{re.site.1}/404.html
			file_server
		}
	}
}
`;

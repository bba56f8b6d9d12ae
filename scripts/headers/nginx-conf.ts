/** The table as a configuration of nginx (1.18 or later), to be included in its `http` block. */
import { CONTENT_TYPES, FEED_TYPES, feedExpression, OTHER_TYPE } from './content-types.ts';
import { ASK_ANEW, type HeaderTable, rulesNaming, TLS_ONLY } from './header-table.ts';
import { expressionOf } from './path-pattern.ts';
import { VARIED, VARIED_HEADERS, type VariedHeader } from './varied-headers.ts';

/** Types that have no charset of their own in the table. */
const hasCharset = (type: string): boolean => type.includes('; charset=');
const bare = (type: string): string => type.split(';')[0] as string;

/** One header of the table as a `map`: the first expression that fits counts. */
function map(table: HeaderTable, name: VariedHeader): string {
	const lines = rulesNaming(table, name)
		.map(({ path, headers }) => `\t"~${expressionOf(path)}" "${headers[name] ?? ''}";\n`)
		.join('');
	return `map $guiyan_asked $${VARIED[name]} {\n\tdefault "${table.rest[name] ?? ''}";\n${lines}}\n`;
}

const types = (): string =>
	Object.entries(CONTENT_TYPES)
		.map(([extension, type]) => `\t\t${bare(type)} ${extension};\n`)
		.join('');

const charsetTypes = (): string =>
	[...new Set([...Object.values(CONTENT_TYPES), ...Object.values(FEED_TYPES)])]
		.filter((type) => hasCharset(type) && bare(type) !== 'text/html')
		.map(bare)
		.join(' ');

const packedTypes = (): string =>
	[...new Set([...Object.values(CONTENT_TYPES), ...Object.values(FEED_TYPES)].map(bare))]
		.filter((type) => /text\/(?!html)|json|xml|wasm/u.test(type))
		.join(' ');

const feeds = (): string =>
	Object.entries(FEED_TYPES)
		.map(
			([extension, type]) =>
				`\tlocation ~ "${feedExpression(extension)}" {\n\t\ttypes { }\n\t\tdefault_type ${bare(type)};\n\t}\n`,
		)
		.join('');

const added = (table: HeaderTable): string => {
	const constant = Object.entries(table.always).map(
		([name, value]) =>
			`${name === TLS_ONLY ? '\t# Without HTTPS take out the next line.\n' : ''}\tadd_header ${name} "${value}" always;\n`,
	);
	const varied = Object.entries({ ...VARIED, 'Cache-Control': 'guiyan_kept_if_there' }).map(
		([name, variable]) => `\tadd_header ${name} $${variable} always;\n`,
	);
	return [...constant, ...varied].join('');
};

/** The text of the file. */
export const nginxConf = (
	table: HeaderTable,
): string => `# nginx for this folder: include this file in the http block, for example from /etc/nginx/conf.d/.
# Change the three lines marked CHANGE. For HTTPS add "listen 443 ssl;" with ssl_certificate and
# ssl_certificate_key, and a server on port 80 that answers "return 301 https://$host$request_uri;".
# An add_header in a location takes the place of all those of the server: add none there.

# The address asked for: a map keeps its first value, also when nginx goes on to the page for a 404.
map $uri $guiyan_asked {
	default $uri;
}
map $guiyan_asked $guiyan_site {
	default "";
	"~^/(?<guiyan_slug>[a-z0-9-]+)/" $guiyan_slug;
}
${VARIED_HEADERS.map((name) => map(table, name)).join('')}map $status $guiyan_kept_if_there {
	default $guiyan_kept;
	"~^[45]" "${ASK_ANEW}";
}

server {
	listen 80; # CHANGE
	server_name example.org; # CHANGE
	root /var/www/guiyan/dist; # CHANGE
	index index.html;
	absolute_redirect off;

	types {
${types()}	}
	default_type ${OTHER_TYPE};
	charset utf-8;
	charset_types ${charsetTypes()};

	gzip on;
	gzip_vary on;
	gzip_min_length 256;
	gzip_comp_level 6;
	gzip_types ${packedTypes()};

${added(table)}
${feeds()}
	# A site's own page for what is not there; a folder without a page is not there either.
	error_page 404 @missing;
	error_page 403 =404 @missing;
	location @missing {
		try_files /$guiyan_site/404.html =404;
	}
}
`;

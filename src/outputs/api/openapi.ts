/** The interface for partners as OpenAPI 3.1 (spec.openapis.org/oas/v3.1.0). */
import type { PortalView } from '../../site/portal-view.ts';
import { API_LIST_ABOUT } from '../../strings/api-lists.ts';
import { listSchema } from './list-schema.ts';
import { PORTAL_LIST_NAMES, type PortalListName } from './portal-lists.ts';

/** Without a server's address the file lies beside what it describes. */
const BESIDE = '../../';

/** The description: the lists of the portal, and those of a site, which is a part of the address. */
export function openApi({ title, url }: PortalView): Record<string, unknown> {
	const paths = PORTAL_LIST_NAMES.flatMap((name) => [
		[`/api/v1/${name}.json`, { get: operation(name, `portal-${name}`) }],
		...(name === 'sites'
			? []
			: [[`/{site}/api/v1/${name}.json`, { parameters: [SITE], get: operation(name, name) }]]),
	]);
	return {
		openapi: '3.1.0',
		info: {
			title,
			version: '1',
			description: API_LIST_ABOUT.openapi,
			license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
		},
		servers: [{ url: url?.replace(/\/$/u, '') ?? BESIDE }],
		paths: Object.fromEntries(paths),
		components: {
			schemas: Object.fromEntries(PORTAL_LIST_NAMES.map((name) => [name, schemaOf(name)])),
		},
	};
}

const SITE = {
	name: 'site',
	in: 'path',
	required: true,
	description: API_LIST_ABOUT.site,
	schema: { type: 'string', pattern: '^[a-z0-9-]+$' },
};

const operation = (name: PortalListName, operationId: string) => ({
	operationId,
	summary: API_LIST_ABOUT[name],
	responses: {
		200: {
			description: API_LIST_ABOUT[name],
			content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
		},
		404: { description: API_LIST_ABOUT.missing },
	},
});

/** The dialect is that of the whole description. */
function schemaOf(name: PortalListName): Record<string, unknown> {
	const { $schema: _, $id: __, ...schema } = listSchema(name);
	return schema;
}

/** The published JSON Schemas (draft 2020-12) of the lists. */
import { z } from 'zod';
import { listForm } from './list-form.ts';
import { LISTS } from './lists.ts';
import { type PortalListName, SiteItem } from './portal-lists.ts';

/**
 * The schema of a list as JSON. Readers must pass over fields that they do not know: new ones may
 * come, so none of the objects is closed.
 */
export function listSchema(name: PortalListName): Record<string, unknown> {
	const item = name === 'sites' ? SiteItem : LISTS[name].schema;
	const { $schema, ...schema } = z.toJSONSchema(listForm(name, item), { io: 'input' });
	return { $schema, $id: `urn:guiyan:api:v1:${name}`, title: name, ...schema };
}

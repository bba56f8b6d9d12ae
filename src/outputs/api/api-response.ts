/** What an address of the interface for partners answers with. */
import { listSchema } from './list-schema.ts';
import type { PortalListName } from './portal-lists.ts';

/**
 * `jobs` answers with the list, `jobs.schema` with its form; 404 where `names` has no such list.
 * `file` is the address without `.json`.
 */
export function apiResponse<Name extends PortalListName>(
	file: string | undefined,
	names: readonly Name[],
	listOf: (name: Name) => unknown,
): Response {
	const name = names.find((list) => file === list || file === `${list}.schema`);
	if (name === undefined) return new Response(null, { status: 404 });
	return Response.json(file === name ? listOf(name) : listSchema(name));
}

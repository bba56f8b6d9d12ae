/**
 * The table in few rules, for hosts that read a limited number of them and join the headers of all
 * that fit. No address gets a header of two values; a page's hashes stay in the page.
 */
import {
	ASK_ANEW,
	type HeaderRule,
	type Headers,
	type HeaderTable,
	together,
} from './header-table.ts';
import { ROOTS } from './path-pattern.ts';

const POLICY = 'Content-Security-Policy';
const KEPT = 'Cache-Control';
const UNFRAMED: Headers = { [POLICY]: "frame-ancestors 'none'" };

/** Roots of a site in another language: `/:site/en/`. */
const LANGUAGES = ROOTS.filter((root) => root.split('/').length > 3);
const LANGUAGE = new RegExp(`^(?:${LANGUAGES.join('|')})`, 'u');

/** Folders that others may read, below a root, and what lies in them. */
const OPEN_FOLDER =
	/^(?<root>\/(?:[^/]+\/){0,2})(?<folder>api|embed|feeds|pagefind)\/(?<rest>.+)$/u;

/** Rules of the addresses of a tree, without what holds for every answer. */
export function underscoreRules({ sites, rules, missing, types }: HeaderTable): HeaderRule[] {
	const isOwn = (path: string): boolean => sites.includes(path.split('/')[1] ?? '');
	const generic = (path: string): string =>
		isOwn(path) ? path.replace(/^\/[^/]+/u, '/:site') : path;
	const there = rules.map(({ path }) => generic(path));
	// A folder in which partners may frame something cannot be closed as a whole.
	const closed = LANGUAGES.filter(
		(root) =>
			there.some((path) => path.startsWith(root)) &&
			!there.some((path) => path.startsWith(`${root}embed/`)),
	);
	const isClosed = (path: string): boolean => closed.some((root) => path.startsWith(root));
	const isThere = (path: string): boolean =>
		there.some((each) => each.startsWith(path.slice(0, -1)));
	const open = missing.filter(
		({ path }) => OPEN_FOLDER.test(path) && !isOwn(path) && (!LANGUAGE.test(path) || isThere(path)),
	);
	const written = [...open, ...rules].flatMap(({ path, headers }): HeaderRule[] => {
		const at = generic(path);
		const { root, folder, rest } = OPEN_FOLDER.exec(path)?.groups ?? {};
		const { [KEPT]: kept = ASK_ANEW, [POLICY]: policy, ...shared } = headers;
		const keeping: Headers = kept === ASK_ANEW ? {} : { [KEPT]: kept };
		const ruling: Headers = policy === undefined || isClosed(at) ? {} : { [POLICY]: policy };
		if (root !== undefined) {
			const all = folder === 'embed' ? shared : { ...shared, ...ruling };
			return [
				{
					path: `${generic(root)}${folder}/*`,
					headers: rest === '*' ? { ...all, ...keeping } : all,
				},
				...(rest === '*' ? [] : keptBelow(path, keeping)),
				...(isOwn(path) ? [{ path: `${root}${folder}/*`, headers: framing(policy) }] : []),
			];
		}
		const isPage = isOwn(path) || (/\/\*?$/u.test(path) && kept === ASK_ANEW);
		if (isPage) return isClosed(at) ? [] : [{ path: at, headers: UNFRAMED }];
		if (isClosed(at) && !('Access-Control-Allow-Origin' in shared)) return [];
		return [{ path, headers: { ...shared, ...keeping, ...ruling } }];
	});
	return together([
		...closed.map((root) => ({ path: `${root}*`, headers: UNFRAMED })),
		...written,
		...types.map(({ path, type }) => ({
			path: path.replace(LANGUAGE, '/:site/:language/'),
			headers: { 'Content-Type': type },
		})),
	]);
}

/** A rule for each pinned copy would be one more at every change of the element. */
const keptBelow = (path: string, headers: Headers): HeaderRule[] =>
	Object.keys(headers).length === 0 || /\.[0-9a-f]{8,}\.js$/u.test(path)
		? []
		: [{ path: path.replace(LANGUAGE, '/:site/:language/'), headers }];

/** Who may frame a page, and nothing else of its policy. */
const framing = (policy = ''): Headers => ({
	[POLICY]: /frame-ancestors [^;]*/u.exec(policy)?.[0] ?? "frame-ancestors 'self'",
});

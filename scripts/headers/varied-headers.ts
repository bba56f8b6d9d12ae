/** Headers whose value depends on the address, for servers that look it up in a map. */

/** The names of their variables. */
export const VARIED = {
	'Content-Security-Policy': 'guiyan_policy',
	'Cache-Control': 'guiyan_kept',
	'Cross-Origin-Resource-Policy': 'guiyan_shared',
	'Access-Control-Allow-Origin': 'guiyan_readers',
} as const;

export type VariedHeader = keyof typeof VARIED;

export const VARIED_HEADERS = Object.keys(VARIED) as VariedHeader[];

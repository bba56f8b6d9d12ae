/**
 * Stands for these addresses in this order (FNV-1a, 32 bits): names and full text may come from
 * builds of different days, one of them kept on the phone.
 */
export function rowsKey(hrefs: readonly string[]): string {
	let hash = 0x811c9dc5;
	for (const href of hrefs)
		for (const sign of `${href}\n`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
	return (hash >>> 0).toString(36);
}

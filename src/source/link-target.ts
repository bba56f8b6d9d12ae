/** What an address in a text leads to, read as leniently as any browser would. */

/**
 * The scheme of an address in lower case, with percent-encoded signs decoded and spaces and control
 * characters left out; undefined for a relative address.
 */
export function schemeOf(address: string): string | undefined {
	let plain = address;
	try {
		plain = decodeURIComponent(address);
	} catch {
		// Not percent-encoded text; it is read as it stands.
	}
	const visible = plain.replace(/[\s\p{Cc}\p{Cf}\uFFFD]/gu, '');
	return /^([a-zA-Z][a-zA-Z0-9+.-]*):/u.exec(visible)?.[1]?.toLowerCase();
}

/** Whether a web address has two slashes, names a host and no user, and holds no space. */
export function isPlainWeb(address: string): boolean {
	if (!/^https?:\/\/[^\s/]\S*$/iu.test(address)) return false;
	const parsed = URL.parse(address);
	return parsed !== null && parsed.host !== '' && parsed.username === '' && parsed.password === '';
}

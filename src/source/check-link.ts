/** Links and pictures in a text: where they may lead, and whether their words tell the truth. */
import { latinSpelling, scriptOf } from '../schema/lookalike.ts';
import type { Params } from '../schema/messages.ts';
import { ENTRY_TYPES } from '../schema/registry.ts';
import { suggestionFor } from '../schema/suggestions.ts';
import { isPlainWeb, schemeOf } from './link-target.ts';

type Problem = { code: string; params: Params };

const ALLOWED_SCHEMES = new Set(['https', 'http', 'mailto', 'tel']);

/** Kinds of entries that a link may name: `policy:slug`. */
const REFERRING = new Set(Object.values(ENTRY_TYPES).map(({ singular }) => singular));

/** What is wrong with a reference whose id is none. */
function referenceProblem(href: string): Problem {
	const value = decoded(href).replace(/^[^:]*:/u, '');
	const spelling = latinSpelling(value);
	if (!spelling) return { code: 'REF_FORM', params: { value } };
	const { sign, latin } = spelling;
	return { code: 'TEXT_LOOKALIKE', params: { value, sign, name: scriptOf(sign), fixed: latin } };
}

/** What is wrong with a link to `href` (no reference to an entry) that shows `words`. */
export function linkProblem(href: string, words: string): Problem | undefined {
	const scheme = schemeOf(href);
	if (scheme !== undefined && REFERRING.has(scheme)) return referenceProblem(href);
	if (scheme !== undefined && !ALLOWED_SCHEMES.has(scheme))
		return { code: 'LINK_SCHEME', params: { scheme } };
	const isWeb = scheme === 'http' || scheme === 'https';
	if (href.startsWith('/') || (isWeb && !isPlainWeb(href))) {
		const suggestion = isWeb ? suggestionFor('LINK_FORM', href) : {};
		return { code: 'LINK_FORM', params: { value: href, ...suggestion } };
	}
	if (!isWeb) return undefined;
	const host = hostIn(href.slice(0, 2000)) ?? '';
	const spelling = latinSpelling(decoded(href));
	if (spelling) {
		const { sign, latin } = spelling;
		const params = { value: decoded(href), sign, name: scriptOf(sign), fixed: latin };
		return { code: 'TEXT_LOOKALIKE', params };
	}
	const named = hostIn(words.slice(0, 500));
	if (named === undefined || isSameSite(named, host)) return undefined;
	return { code: 'LINK_TEXT_DECEIVES', params: { named, host } };
}

/** What is wrong with the path of a picture. */
export function pictureProblem(path: string): Problem | undefined {
	const isDrive = /^[a-z]:/iu.test(path);
	if ((!isDrive && schemeOf(path) !== undefined) || path.startsWith('//'))
		return { code: 'IMAGE_REMOTE', params: {} };
	const plain = decoded(path);
	const isInside = /^assets\/[^\\%?#:]+$/u.test(plain) && !plain.split('/').includes('..');
	return isInside ? undefined : { code: 'PATH_ESCAPE', params: { value: path } };
}

/** An address without percent-encoding, where it is a sound one. */
export const decoded = (href: string): string => {
	try {
		return decodeURI(href);
	} catch {
		return href;
	}
};

/** The first host that a text names, in lower case: `www.gov.cn`. */
const hostIn = (text: string): string | undefined =>
	/(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?![\w@])/iu.exec(text)?.[1]?.toLowerCase();

/** Whether one host is the other or stands below it; `www.` does not count. */
function isSameSite(a: string, b: string): boolean {
	const [short, long] = [a, b]
		.map((host) => host.replace(/^www\./u, ''))
		.sort((x, y) => x.length - y.length) as [string, string];
	return long === short || long.endsWith(`.${short}`);
}

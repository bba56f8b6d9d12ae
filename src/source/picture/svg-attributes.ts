/** Which attributes of an SVG may stay. */
import type { QualifiedAttribute } from 'sax';
import { ATTRIBUTES, XLINK_NAMESPACE, XML_NAMESPACE } from './svg-allowed.ts';
import { activePart, isInner } from './svg-values.ts';

const EVENTS_NAMESPACE = 'http://www.w3.org/2001/xml-events';
/** Attributes of any element whose names only begin alike. */
const OPEN_ENDED = /^(?:aria|data)-[\w.-]+$/u;

/** What is wrong with an attribute, in short, or undefined where it may stay. */
export function activeAttribute(
	{ name, local, prefix, uri, value }: QualifiedAttribute,
	onInert: boolean,
): string | undefined {
	if (prefix === 'xmlns' || name === 'xmlns') return undefined;
	if (/^on/iu.test(local)) return `${name}=`;
	if (local === 'href' && !onInert && (uri === '' || uri === XLINK_NAMESPACE))
		return isInner(value) || value === '' ? undefined : `${name}="${value}"`;
	const isKnown =
		uri === ''
			? onInert || ATTRIBUTES.has(local) || OPEN_ENDED.test(local)
			: uri === XML_NAMESPACE
				? local !== 'base'
				: uri !== EVENTS_NAMESPACE;
	if (!isKnown) return `${name}=`;
	return activePart(value);
}

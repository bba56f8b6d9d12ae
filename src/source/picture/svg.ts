/**
 * SVG, read through an allow-list: what `svg-allowed.ts` does not name is refused with its place.
 * Elements of drawing programs may stay, and so may attributes of any namespace but XML Events, as
 * no browser acts on them; elements of other namespaces are refused, since XHTML acts anywhere.
 */
import sax from 'sax';
import { type Anatomy, emptyAnatomy } from './anatomy.ts';
import { ELEMENTS, isInert, SVG_NAMESPACE } from './svg-allowed.ts';
import { activeAttribute } from './svg-attributes.ts';
import { sizeOf } from './svg-size.ts';
import { activePart } from './svg-values.ts';

/** Something in an SVG, at a 1-based line and column of characters. */
export interface SvgProblem {
	code: 'IMAGE_SVG_ACTIVE' | 'IMAGE_BROKEN';
	/** What stands there, or why the drawing is broken: `xml`, `root`, `xmlns`, `intricate`. */
	value: string;
	at: { line: number; column: number };
}

/** Elements nested deeper are refused; drawings stay below 30. */
const MAX_DEPTH = 200;
/** Attributes of one element, which `sax` compares one by one. */
const MAX_ATTRIBUTES = 1000;
/** So much is handed to `sax` at a time, to look at its list of attributes in between. */
const CHUNK = 16 * 1024;
/** Most texts of a drawing that are kept. */
const MAX_TEXTS = 5000;
/** After so many problems the rest is not read. */
const MAX_PROBLEMS = 10;
/** `sax` gives up at tokens beyond 64 KiB, but one path of a map is longer. */
Object.assign(sax, { MAX_BUFFER_LENGTH: Number.POSITIVE_INFINITY });

/** Elements within a line of text. */
const INLINE = new Set(['tspan', 'textPath']);
/** Attributes that hold words: labels, and the names under which a drawing was saved. */
const SPOKEN_ATTRIBUTE = /docname|export-filename|absref|label$|^title$/u;

/** Only the five entities of XML itself; the types do not know `strictEntities`. */
const OPTIONS = { xmlns: true, strictEntities: true } as sax.SAXOptions;

class Stop extends Error {}

/** Reads an SVG's size and words and lists everything that must not be in it; never throws. */
export function readSvg(text: string): { anatomy: Anatomy; problems: SvgProblem[] } {
	const anatomy = emptyAnatomy();
	const problems: SvgProblem[] = [];
	const parser = sax.parser(true, OPTIONS);
	/** Local names of the open elements. */
	const open: string[] = [];
	/** How deep the refused element lies whose inside is part of the same mistake. */
	let refusedAt = Number.POSITIVE_INFINITY;
	let words = '';
	let style = '';
	let styleStart = 0;

	const refuse = (value: string, offset: number, code: SvgProblem['code'] = 'IMAGE_SVG_ACTIVE') => {
		problems.push({ code, value, at: placeOf(text, offset) });
		if (code === 'IMAGE_BROKEN' || problems.length === MAX_PROBLEMS) throw new Stop();
	};
	const flush = (): void => {
		if (words.trim() !== '' && anatomy.texts.length < MAX_TEXTS) anatomy.texts.push(words.trim());
		words = '';
	};
	const tokenStart = (token: string): number => text.lastIndexOf(token, parser.position - 1);
	const attributeStart = (name: string, start: number): number => {
		const tag = text.slice(start, parser.position);
		const found = tag.search(new RegExp(`\\s${RegExp.escape(name)}\\s*=`, 'u'));
		return start + (found < 0 ? 0 : found + 1);
	};

	parser.onerror = () => refuse('xml', parser.position, 'IMAGE_BROKEN');
	// What most drawing programs write is inert; only declarations of one's own are not.
	parser.ondoctype = (doctype) => {
		if (doctype.includes('[')) refuse('<!DOCTYPE>', text.search(/<!DOCTYPE/iu));
	};
	parser.onsgmldeclaration = () => refuse('xml', tokenStart('<!'), 'IMAGE_BROKEN');
	parser.onprocessinginstruction = ({ name }) => {
		if (name !== 'xml' && name !== 'xpacket') refuse(`<?${name}?>`, tokenStart(`<?${name}`));
	};
	parser.onopentag = (tag) => {
		const { local, uri, name, attributes } = tag as sax.QualifiedTag;
		const start = parser.startTagPosition - 1;
		if (open.length === 0) {
			if (local !== 'svg') refuse('root', start, 'IMAGE_BROKEN');
			if (uri !== SVG_NAMESPACE) refuse('xmlns', start, 'IMAGE_BROKEN');
			Object.assign(anatomy, sizeOf(attributes));
		}
		open.push(local);
		if (local === 'style') styleStart = start;
		if (open.length > MAX_DEPTH) refuse('intricate', start, 'IMAGE_BROKEN');
		if (open.length > refusedAt) return;
		if (!INLINE.has(local)) flush();
		if (!isInert(uri) && !(uri === SVG_NAMESPACE && ELEMENTS.has(local))) {
			refusedAt = open.length;
			return refuse(`<${name}>`, start);
		}
		for (const attribute of Object.values(attributes)) {
			const active = activeAttribute(attribute, isInert(uri));
			if (active) refuse(active, attributeStart(attribute.name, start));
			if (SPOKEN_ATTRIBUTE.test(attribute.local)) words += ` ${attribute.value}`;
		}
	};
	parser.onclosetag = () => {
		const local = open.pop() as string;
		if (open.length === refusedAt - 1) {
			refusedAt = Number.POSITIVE_INFINITY;
			return;
		}
		if (!INLINE.has(local)) flush();
		if (local !== 'style') return;
		const active = activePart(style);
		style = '';
		if (active) refuse(active, Math.max(styleStart, text.indexOf(active, styleStart)));
	};
	const onText = (part: string): void => {
		if (open.length >= refusedAt) return;
		if (open.at(-1) === 'style') style += part;
		else words += part;
	};
	parser.ontext = onText;
	parser.oncdata = onText;
	parser.oncomment = (comment) => {
		flush();
		words = comment;
		flush();
	};
	try {
		for (let offset = 0; offset < text.length; offset += CHUNK) {
			parser.write(text.slice(offset, offset + CHUNK));
			const { attribList = [] } = parser as { attribList?: unknown[] };
			if (attribList.length > MAX_ATTRIBUTES)
				refuse('intricate', parser.startTagPosition - 1, 'IMAGE_BROKEN');
		}
		parser.close();
	} catch (cause) {
		if (!(cause instanceof Stop)) throw cause;
	}
	return { anatomy, problems };
}

/** Line and column of an offset, both 1-based and in characters. */
function placeOf(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, Math.max(0, offset)).split(/\r\n|\r|\n/u);
	return { line: before.length, column: Array.from(before.at(-1) as string).length + 1 };
}

/** How single values are written: quotation marks where they are needed, block texts as they are. */
import { type CollectionTag, isScalar, Scalar, type ScalarTag } from 'yaml';

/** Fields whose value looks like a number and is none. */
const QUOTED = new Set(['phone', 'code', 'id_code', 'accent']);

const DATE = /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?\+08:00)?)?$/u;
/** A text that no reader of YAML, whatever its version, takes for anything else. */
const HARMLESS = /^\p{L}[^:#,[\]{}&*!|>'"%@`\\\p{C}]*$/u;
const WORDS = /^(?:y|n|yes|no|on|off|true|false|null)$/iu;

/** Gives a quoted or marked-as-number text its quotation marks; true where that changes something. */
export function quoteValue(value: unknown, field: string | undefined): boolean {
	if (!isScalar(value) || typeof value.value !== 'string') return false;
	const type = typeFor(value as Scalar<string>, field);
	if (type === value.type) return false;
	value.type = type;
	return true;
}

function typeFor({ value, type }: Scalar<string>, field: string | undefined): Scalar.Type {
	if (type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED) return type;
	if (field !== undefined && QUOTED.has(field)) return Scalar.QUOTE_DOUBLE;
	if (type !== Scalar.QUOTE_DOUBLE && type !== Scalar.QUOTE_SINGLE) return Scalar.PLAIN;
	const isHarmless = HARMLESS.test(value) && !WORDS.test(value) && value === value.trim();
	if (DATE.test(value) || isHarmless) return Scalar.PLAIN;
	return /["\\\p{C}]/u.test(value) ? type : Scalar.QUOTE_DOUBLE;
}

/** A tag of the core schema that writes its values as they were written. */
export function asWritten(tag: ScalarTag | CollectionTag): ScalarTag | CollectionTag {
	if (tag.collection) return tag;
	const isText = tag.tag === 'tag:yaml.org,2002:str';
	const stringify: Stringify = (item, ctx, ...callbacks) =>
		(isText ? sourceOfText(item, ctx) : item.source) ??
		tag.stringify?.(item, ctx, ...callbacks) ??
		String(item.value);
	return { ...tag, stringify };
}

type Stringify = NonNullable<ScalarTag['stringify']>;

/** A block text or a text in double quotes as it stands in the file, where it may stay so. */
function sourceOfText(item: Scalar, ctx: Parameters<Stringify>[1]): string | undefined {
	const written = item.srcToken;
	if (written?.type === 'block-scalar' && !ctx.inFlow && !ctx.implicitKey && !item.comment) {
		const header = written.props.find(({ type }) => type === 'block-scalar-header');
		return header && 'source' in header
			? blockAt(ctx.indent, header.source, written.source)
			: undefined;
	}
	const isSame = written?.type === 'double-quoted-scalar' && item.type === Scalar.QUOTE_DOUBLE;
	return isSame && !written.source.includes('\n') ? written.source : undefined;
}

/** A block text with its lines moved to `indent`; undefined where its header counts columns. */
function blockAt(indent: string, header: string, text: string): string | undefined {
	if (!/^[|>]-?$/u.test(header) || indent === '') return undefined;
	const lines = text.replace(/\n$/u, '').split('\n');
	const first = lines.find((line) => line.trim() !== '');
	const depth = /^ */u.exec(first ?? '')?.[0].length ?? 0;
	if (depth === 0) return undefined;
	const moved = lines.map((line) => (line.length > depth ? indent + line.slice(depth) : ''));
	return [header, ...moved].join('\n');
}

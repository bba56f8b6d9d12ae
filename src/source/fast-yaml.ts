/**
 * The fast road through a clean file: js-yaml gives no positions and takes a sixth of the time.
 * Only what both parsers read alike comes this way; everything else is left to `parse-yaml.ts`.
 */
import { CORE_SCHEMA, load } from 'js-yaml';
import { tooDeepAt } from './parse-yaml.ts';

/**
 * Signs at which the two could differ or which must be reported with a position: anchors, aliases,
 * tags, merge keys, comments behind values, escapes, quotation marks that stand around a value.
 */
const NEEDS_POSITIONS =
	/(?:^|[\s[{,])(?:[&*!]|<<)|\S[ \t]+#|\\|[:\-[,]\s*[“‘「『＂＇]|^[?%]|^\.\.\.|\n---/mu;

/** What the YAML says; undefined where the other parser has to look. Never throws. */
export function fastYaml(yaml: string): unknown {
	if (NEEDS_POSITIONS.test(yaml) || tooDeepAt(yaml) !== undefined) return undefined;
	try {
		return load(yaml, { schema: CORE_SCHEMA });
	} catch {
		return undefined;
	}
}

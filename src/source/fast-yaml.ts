/**
 * The fast road through a clean file: js-yaml gives no positions and takes a sixth of the time.
 * Only what both parsers read alike comes this way; everything else is left to `parse-yaml.ts`.
 */
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { outsideBlocks } from './form/outside-blocks.ts';
import { tooDeepAt } from './parse-yaml.ts';

/**
 * Signs at which the two could differ or which must be reported with a position: anchors (an alias without one is an error to both),
 * tags, merge keys, comments behind values, escapes, quotation marks that stand around a value.
 */
const NEEDS_POSITIONS =
	/(?:^|[\s[{,])[&!?]|<<|\S[ \t]+#|\\|[:\-[,]\s*[“‘「『＂＇]|^[?%]|\t|^\.\.\.|\n---/mu;

/** Keys that are no names: empty, numbers, the words of the core schema (YAML 1.2.2, 10.3). */
const ODD_KEY =
	/(?:^[ -]*|[[{,]\s*)(?:(?![\p{L}_"'\s#|>{[}\]-])[^\n:,]{0,60}?|null|true|false)\s{0,9}:(?:[\s,\]}]|$)/imu;

/** Texts up to this length are parsed whole, however broken. */
const WHOLE_LENGTH = 64 * 1024;
/** How much of a longer one is parsed behind the first fault. */
const BEHIND_FAULT = 16 * 1024;

/**
 * Where to end the careful parsing of a text: of a long one whose form is broken only the part
 * around the first fault is worth its time. Offsets are UTF-16 units.
 */
export function worthParsing(yaml: string): number {
	if (yaml.length <= WHOLE_LENGTH) return yaml.length;
	try {
		load(yaml, { schema: CORE_SCHEMA });
		return yaml.length;
	} catch (fault) {
		const at = fault instanceof YAMLException ? (fault.mark?.position ?? 0) : 0;
		return Math.min(at + BEHIND_FAULT, yaml.length);
	}
}

/**
 * What the YAML says; undefined where the other parser has to look. `outside` is the YAML outside
 * of its block texts. Never throws.
 */
export function fastYaml(yaml: string, outside = outsideBlocks(yaml)): unknown {
	if (NEEDS_POSITIONS.test(outside) || ODD_KEY.test(outside) || tooDeepAt(outside) !== undefined)
		return undefined;
	try {
		return load(yaml, { schema: CORE_SCHEMA });
	} catch {
		return undefined;
	}
}

/** Where the values of a JSON text stand. */
import { type Expression, parseExpressionAt } from 'acorn';
import { type Position, positionsIn } from '../../src/source/position.ts';

type Path = readonly PropertyKey[];

/**
 * Gives the place of the value at a path; of the nearest value around it where it is missing.
 * JSON is part of JavaScript (ECMA-262, 2019), so that its expressions can be located as such.
 * Throws a `SyntaxError` on a text that is neither.
 */
export function placesIn(text: string): (path: Path) => Position {
	const root = parseExpressionAt(text, 0, { ecmaVersion: 2022 });
	const at = positionsIn(text);
	return (path) => {
		let node = root;
		for (const step of path) {
			const next = inside(node, step);
			if (!next) break;
			node = next;
		}
		const isLong = node.type === 'ObjectExpression' || node.type === 'ArrayExpression';
		return at(node.start, isLong ? node.start + 1 : node.end);
	};
}

function inside(node: Expression, step: PropertyKey): Expression | undefined {
	if (node.type === 'ArrayExpression') {
		const element = node.elements[Number(step)];
		return element && element.type !== 'SpreadElement' ? element : undefined;
	}
	if (node.type !== 'ObjectExpression') return undefined;
	for (const property of node.properties) {
		if (property.type !== 'Property' || property.key.type !== 'Literal') continue;
		if (property.key.value === step) return property.value;
	}
	return undefined;
}

/** Where a text stops being JSON; undefined for sound JSON. */
export const faultIn = (text: string): Position | undefined =>
	isJson(text) ? undefined : positionsIn(text)(faultAt(text));

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

/** Offset of the first sign that cannot go on as JSON; the end of a text that is cut off. */
function faultAt(text: string): number {
	let sound = 0;
	let broken = text.length;
	// What fails only because it ends is a beginning of JSON; the longest one ends at the fault.
	while (sound < broken) {
		const middle = Math.ceil((sound + broken) / 2);
		if (isBeginning(text.slice(0, middle))) sound = middle;
		else broken = middle - 1;
	}
	return Math.min(sound, Math.max(0, text.length - 1));
}

/** Whether a text is JSON or fails at its end only. */
function isBeginning(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch (cause) {
		const { message } = cause as Error;
		if (/Unexpected end|Unterminated/u.test(message)) return true;
		const [, at] = /at position (\d+)/u.exec(message) ?? [];
		return at !== undefined && Number(at) >= text.length;
	}
}

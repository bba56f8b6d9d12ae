/** Tells YAML's own signs from the texts between them, before a parser looks at either. */
import type { Flow, FormText } from './form-check.ts';

/** Stands for a character that is no syntax; from the private use area, so no editor types it. */
export const COVER = '\uE000';

/** Stands for every character of a line whose form is broken; private use, too. */
export const BROKEN = '\uE001';

type Cover = Pick<FormText, 'syntax' | 'flows'>;

/**
 * Covers the texts in the YAML of `text` between the offsets `from` and `to`, and all outside.
 * Never fails: on broken YAML it covers by the rules up to the fault.
 */
export function coverText(text: string, from: number, to: number): Cover {
	const walker = new Walker(text);
	for (let start = from; start < to; ) {
		const newline = text.indexOf('\n', start);
		const end = newline < 0 || newline > to ? to : newline;
		walker.line(start, end);
		start = end + 1;
	}
	const outside = (part: string): string =>
		part
			.split('\n')
			.map((line) => COVER.repeat(line.length))
			.join('\n');
	const inside = walker.parts.join('');
	return {
		syntax: outside(text.slice(0, from)) + inside + outside(text.slice(from + inside.length)),
		flows: walker.flows,
	};
}

class Walker {
	readonly parts: string[] = [];
	readonly #flows: Flow[] = [];
	readonly #open: Flow[] = [];
	readonly #text: string;
	#quote = '';
	/** Indentation of the line that opened a block text; -1 outside of one. */
	#block = -1;

	constructor(text: string) {
		this.#text = text;
	}

	/** The flows that are closed; one that is left open is around nothing. */
	get flows(): Flow[] {
		const left = new Set(this.#open);
		for (const flow of this.#flows) {
			while (flow.parent && left.has(flow.parent)) {
				const { parent } = flow.parent;
				if (parent) flow.parent = parent;
				else delete flow.parent;
			}
		}
		return this.#flows.filter((flow) => !left.has(flow));
	}

	/** Takes in the line between two offsets; its end comes with it. */
	line(start: number, end: number): void {
		const line = this.#text.slice(start, end);
		const after = this.#text[end] === '\n' ? '\n' : '';
		const indent = line.length - line.trimStart().length;
		if (this.#block >= 0) {
			const spaces = /^ */u.exec(line)?.[0].length ?? 0;
			if (line.trim() === '' || spaces > this.#block) {
				this.parts.push(COVER.repeat(line.length), after);
				return;
			}
			this.#block = -1;
		}
		const covered = this.#cover(line, start, indent);
		this.parts.push(covered, after);
		if (this.#quote === '' && this.#open.length === 0) this.#block = blockIndent(covered);
	}

	#cover(line: string, start: number, indent: number): string {
		// The common line has neither quotation nor bracket nor comment.
		if (this.#quote === '' && this.#open.length === 0 && !/["'[{#]/u.test(line)) return line;
		let covered = '';
		let before = '';
		// Where a value may begin: after dashes, after the line's first colon, after a sign of a flow.
		let mayBegin = true;
		let hasKey = false;
		for (let index = 0; index < line.length; index += 1) {
			const sign = line[index] as string;
			if (this.#quote !== '') {
				if (this.#quote === '"' && sign === '\\') {
					covered += COVER + (index + 1 < line.length ? COVER : '');
					index += 1;
				} else if (sign === this.#quote) {
					this.#quote = '';
					covered += sign;
					before = sign;
				} else covered += COVER;
				continue;
			}
			const isAtStart = mayBegin || (this.#open.length > 0 && /[[{,:，、：]/u.test(before));
			if ((sign === '"' || sign === "'") && isAtStart) this.#quote = sign;
			else if (sign === '#' && (index <= indent || /\s/u.test(line[index - 1] ?? ' '))) {
				return covered + COVER.repeat(line.length - index);
			} else if ((sign === '[' || sign === '{') && (isAtStart || this.#open.length > 0)) {
				const parent = this.#open.at(-1);
				const flow: Flow = { open: start + index, close: -1, sign, ...(parent ? { parent } : {}) };
				this.#open.push(flow);
				this.#flows.push(flow);
			} else if (sign === ']' || sign === '}') {
				const opened = this.#open.pop();
				if (opened) opened.close = start + index;
			}
			covered += sign;
			if (/\s/u.test(sign)) continue;
			before = sign;
			const isColon = sign === '：' || (sign === ':' && /^\s?$/u.test(line[index + 1] ?? ''));
			mayBegin = (mayBegin && sign === '-') || (isColon && !hasKey);
			hasKey ||= isColon;
		}
		return covered;
	}
}

/** Indentation above which the lines after `line` are a block text; -1 where it opens none. */
function blockIndent(line: string): number {
	if (!/(?:^|[:-]\s+|\s)[|>][0-9+-]{0,2}[\s\uE000]*$/u.test(line)) return -1;
	const [, dashes = '', key] = /^(\s*(?:-\s+)*)([^\s:|>]+:)?/u.exec(line) ?? [];
	return key ? dashes.length : Math.max(0, dashes.trimEnd().length - 1);
}

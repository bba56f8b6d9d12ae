import { parseMarkup } from '../../src/source/markup.ts';
import type { MarkupPrinter } from '../../src/source/print-markup.ts';
import { escapeHtml, printMarkup } from '../../src/source/print-markup.ts';

/** Prints components as custom elements and leaves addresses alone. */
export const plainPrinter: MarkupPrinter = {
	component: (name, attributes, inner) => {
		const given = Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`);
		return `[${name}${given.join('')}]${inner}[/${name}]`;
	},
	href: (target) => target,
	picture: (path, { alt, title }) =>
		`<img src="${path}" alt="${escapeHtml(alt)}"${title === undefined ? '' : ` title="${escapeHtml(title)}"`}>`,
	tableLabel: '表格',
};

/** HTML of a text with components. */
export const printed = (text: string): string => printMarkup(parseMarkup(text, true), plainPrinter);

import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/source/markup.ts';
import { printMarkup } from '../../src/source/print-markup.ts';
import { plainPrinter } from './plain-printer.ts';

/** Code and position of each problem of a body. */
const refusals = (text: string, allowComponents = true): string[] =>
	parseMarkup(text, allowComponents).problems.map(
		({ code, line, column }) => `${code} ${line}:${column}`,
	);

describe('a body is refused at the right place for', () => {
	test.each([
		['an import', "第一段\n\nimport x from 'node:fs'", 'MDX_ESM 3:1'],
		['an export', 'export const a = process.exit(1)', 'MDX_ESM 1:1'],
		['a layout', "export { default } from './layout'", 'MDX_ESM 1:1'],
		['an expression in a line', '文字 {1 + 1}', 'MDX_EXPRESSION 1:4'],
		['an expression on its own', '文字\n\n{globalThis.x = 1}', 'MDX_EXPRESSION 3:1'],
		['an expression after signs that take two units', '𠮷😀 {x}', 'MDX_EXPRESSION 1:4'],
		['a comment in braces', '{/* 备注 */}', 'MDX_EXPRESSION 1:1'],
		['an open brace', '文字\n\n{', 'MDX_EXPRESSION 3:1'],
		[
			'an expression as attribute',
			'<Callout kind={x()}>甲</Callout>',
			'MDX_ATTRIBUTE_EXPRESSION 1:1',
		],
		['a spread', '<Callout {...x}>甲</Callout>', 'MDX_ATTRIBUTE_EXPRESSION 1:1'],
		['a block of HTML', '甲\n\n<div>乙</div>', 'MDX_HTML 3:1'],
		['HTML in a line', '甲<b onclick="x()">乙</b>', 'MDX_HTML 1:2'],
		['a script', '<script>alert(1)</script>', 'MDX_HTML 1:1'],
		['a frame', '<iframe src="https://example.org"/>', 'MDX_HTML 1:1'],
		['a fragment', '<>甲</>', 'MDX_HTML 1:1'],
		['a tag without its end', '甲 <br> 乙', 'MDX_HTML 1:3'],
		['a comment', '甲 <!-- 备注 -->', 'MDX_HTML 1:3'],
		['a doctype', '<!DOCTYPE html>', 'MDX_HTML 1:1'],
		['a processing instruction', '<?xml?>', 'MDX_HTML 1:1'],
		['an attribute without quotes', '<svg onload=alert(1)>', 'MDX_HTML 1:1'],
		['an unknown component', '<Carousel />', 'COMPONENT_UNKNOWN 1:1'],
		['a component in a namespace', '<svg:a />', 'COMPONENT_UNKNOWN 1:1'],
		['a component of a component', '<Callout.constructor />', 'COMPONENT_UNKNOWN 1:1'],
		['a component named like an object’s own', '<Constructor />', 'COMPONENT_UNKNOWN 1:1'],
		['a tag named like an object’s own', '<constructor />', 'MDX_HTML 1:1'],
		['another such name', '<toString />', 'COMPONENT_UNKNOWN 1:1'],
		['the prototype as component', '<__proto__ />', 'COMPONENT_UNKNOWN 1:1'],
		[
			'the prototype as attribute',
			'<Callout __proto__="x">甲</Callout>',
			'COMPONENT_ATTRIBUTE 1:1',
		],
		['a handler as attribute', '<Callout onclick="x">甲</Callout>', 'COMPONENT_ATTRIBUTE 1:1'],
		['a value that is not allowed', '<Callout kind="x">甲</Callout>', 'COMPONENT_ATTRIBUTE 1:1'],
		['a missing attribute', '<Policy />', 'COMPONENT_ATTRIBUTE 1:1'],
		['content where none belongs', '<Policy id="a">甲</Policy>', 'COMPONENT_ATTRIBUTE 1:1'],
		['content in an event', '<Event id="a">甲</Event>', 'COMPONENT_ATTRIBUTE 1:1'],
		['content in a station', '<Station id="a">甲</Station>', 'COMPONENT_ATTRIBUTE 1:1'],
		['content in jobs', '<Jobs>甲</Jobs>', 'COMPONENT_ATTRIBUTE 1:1'],
		['content in a contact', '<Contact>甲</Contact>', 'COMPONENT_ATTRIBUTE 1:1'],
		[
			'content in a figure',
			'<Figure src="assets/a.png" alt="乙">甲</Figure>',
			'COMPONENT_ATTRIBUTE 1:1',
		],
		['a figure without a picture', '<Figure alt="甲" />', 'COMPONENT_ATTRIBUTE 1:1'],
		['a limit that is no number', '<Jobs limit="all" />', 'COMPONENT_ATTRIBUTE 1:1'],
		['a component left open', '甲\n\n<Callout>\n乙', 'COMPONENT_NOT_CLOSED 3:1'],
		['a picture without words', '![](assets/a.png)', 'IMAGE_ALT_MISSING 1:1'],
		['a figure without words', '<Figure src="assets/a.png" alt=" " />', 'IMAGE_ALT_MISSING 1:1'],
		['a remote picture', '甲 ![乙](https://example.org/a.png)', 'IMAGE_REMOTE 1:3'],
		['a picture of another host', '![乙](//example.org/a.png)', 'IMAGE_REMOTE 1:1'],
		['a picture in a script', '![乙](javascript:alert(1))', 'IMAGE_REMOTE 1:1'],
		['a remote figure', '<Figure src="data:image/png,x" alt="乙" />', 'IMAGE_REMOTE 1:1'],
		['a picture outside the region', '![乙](assets/../../a.png)', 'PATH_ESCAPE 1:1'],
		['a picture outside assets', '![乙](a.png)', 'PATH_ESCAPE 1:1'],
		['an address of another host', '[甲](//example.org)', 'LINK_FORM 1:1'],
		['an address from the root', '[甲](/policies/)', 'LINK_FORM 1:1'],
		['a host behind a backslash', '[甲](/\\example.org)', 'LINK_FORM 1:1'],
		['an address with a user', '[甲](https://a:b@example.org)', 'LINK_FORM 1:1'],
		['an address with a password alone', '[甲](https://:b@example.org)', 'LINK_FORM 1:1'],
		['an unfinished reference', '[甲](policy:Some_Thing)', 'REF_FORM 1:1'],
	])('%s', (_what, text, expected) => {
		expect(refusals(text)).toEqual([expected]);
	});
});

describe('a script behind a link is refused', () => {
	test.each([
		['as it stands', '[甲](javascript:alert(1))'],
		['in mixed case', '[甲](JaVaScRiPt:alert(1))'],
		['with its colon as an entity', '[甲](javascript&#58;alert(1))'],
		['with a letter as an entity', '[甲](java&#x73;cript:alert(1))'],
		['with a tab as an entity', '[甲](java&Tab;script:alert(1))'],
		['with a line break as an entity', '[甲](java&#10;script:alert(1))'],
		['with a tab', '[甲](<java\tscript:alert(1)>)'],
		['after a space', '[甲]( javascript:alert(1))'],
		['after a control character', '[甲](&#1;javascript:alert(1))'],
		['with a hard space', '[甲](javascript\u00A0:alert(1))'],
		['with an invisible sign', '[甲](java\u200Bscript:alert(1))'],
		['percent-encoded', '[甲](%6Aavascript:alert(1))'],
		['with an escaped colon', '[甲](javascript\\:alert(1))'],
		['by reference', '[甲][r]\n\n[r]: javascript:alert(1)'],
		['by reference in brackets', '[甲]\n\n[甲]: <JAVASCRIPT:alert(1)>'],
		['as data', '[甲](data:text/html;base64,PHNjcmlwdD4=)'],
		['in another language', '[甲](vbscript:x)'],
		['as a blob', '[甲](blob:https://example.org/x)'],
	])('%s', (_how, text) => {
		expect(refusals(text)).toEqual(['LINK_SCHEME 1:1']);
	});
});

describe('nesting', () => {
	const callouts = (n: number): string =>
		`${'<Callout>\n'.repeat(n)}甲\n${'</Callout>\n'.repeat(n)}`;
	const list = (n: number): string =>
		Array.from({ length: n }, (_, level) => `${'  '.repeat(level)}- 甲`).join('\n');

	test.each([
		['quotations', '> '.repeat(20), '> '.repeat(21), '1:41'],
		['lists', list(20), list(21), '21:41'],
		['components', callouts(20), callouts(21), '21:1'],
	])('of %s is accepted to 20 levels and refused once beyond', (_what, fine, deep, place) => {
		expect(refusals(`${fine}甲`)).toEqual([]);
		expect(refusals(`${deep}甲`)).toEqual([`MDX_TOO_DEEP ${place}`]);
	});

	test('of thousands of levels is refused, not a crash', () => {
		for (const text of [
			'> '.repeat(5000),
			callouts(3000),
			`${'*'.repeat(9000)}甲${'*'.repeat(9000)}`,
		])
			expect(refusals(`${text}甲`)[0]).toMatch(/^(MDX_TOO_DEEP|MDX_TOO_MUCH) /u);
	});
});

test('every mistake of a text is named in one run', () => {
	const text = '<Policy id="a" /> {x}\n\n<div/>\n\n[甲](javascript:x) ![](assets/a.png)';
	expect(refusals(text)).toEqual([
		'MDX_EXPRESSION 1:19',
		'MDX_HTML 3:1',
		'LINK_SCHEME 5:1',
		'IMAGE_ALT_MISSING 5:19',
	]);
});

test('a field takes no components, allowed or not', () => {
	expect(refusals('<Callout>甲</Callout>', false)).toEqual(['MDX_HTML 1:1']);
});

describe('the printer', () => {
	test.each([
		'{x}',
		'<script/>',
		'[甲](javascript:x)',
		'<Callout {...x} />',
		'<!--',
		"import a from 'a'",
	])('refuses %s, which was not found clean', (text) => {
		expect(() => printMarkup(parseMarkup(text, true), plainPrinter)).toThrow('Refusing to print');
	});

	test('refuses a tree with a hostile node even where no problem is listed', () => {
		const { root } = parseMarkup('甲 {x}', true);
		const forged = { root, problems: [], references: [], images: [] };
		expect(() => printMarkup(forged, plainPrinter)).toThrow(
			'Refusing to print a mdxTextExpression',
		);
	});

	test('refuses a component with an expression even where no problem is listed', () => {
		const { root } = parseMarkup('<Callout kind={x}>甲</Callout>', true);
		const forged = { root, problems: [], references: [], images: [] };
		expect(() => printMarkup(forged, plainPrinter)).toThrow('MDX_ATTRIBUTE_EXPRESSION');
	});
});

describe('a body that would cost minutes is refused unparsed:', () => {
	test.each([
		['brackets', `${'['.repeat(2001)}`, 'MDX_TOO_MUCH 1:1'],
		['a wide table', `甲\n\n|${'a|'.repeat(101)}\n|${'-|'.repeat(101)}\n`, 'MDX_TOO_MUCH 4:1'],
		['tags', '<br>'.repeat(1001), 'MDX_TOO_MUCH 1:1'],
		['quotations', `${'> '.repeat(50)}甲`, 'MDX_TOO_DEEP 1:1'],
	])('%s', (_what, text, expected) => {
		expect(refusals(text)).toEqual([expected]);
	});
});

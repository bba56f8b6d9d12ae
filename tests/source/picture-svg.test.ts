import { describe, expect, test } from 'vitest';
import { inspectPicture } from '../../src/source/picture.ts';
import { svg } from '../pictures.ts';

/** What is found in an SVG: `<script> 1:59`. */
const found = (bytes: Uint8Array): string[] =>
	inspectPicture('a.svg', bytes).problems.map(
		({ code, params, at }) =>
			`${code === 'IMAGE_SVG_ACTIVE' ? '' : `${code} `}${params.value ?? params.fault} ${at?.line}:${at?.column}`,
	);

describe('an SVG stands still and keeps to itself', () => {
	test.each([
		['a script', '<script>a()</script>', '<script> 1:59'],
		['a script in upper case', '<SCRIPT>a()</SCRIPT>', '<SCRIPT> 1:59'],
		[
			'a script under a prefix',
			'<s:script xmlns:s="http://www.w3.org/2000/svg"/>',
			'<s:script> 1:59',
		],
		[
			'a script of a web page',
			'<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>',
			'<h:script> 1:59',
		],
		['a script in metadata', '<metadata><script/></metadata>', '<script> 1:69'],
		[
			'a foreign object',
			'<foreignObject><b onclick="a()"/></foreignObject>',
			'<foreignObject> 1:59',
		],
		[
			'a style in a foreign object, once',
			'<foreignObject><style>@import "a";</style></foreignObject>',
			'<foreignObject> 1:59',
		],
		['an animation', '<animate attributeName="href" to="a"/>', '<animate> 1:59'],
		['a setter', '<set attributeName="onload" to="a()"/>', '<set> 1:59'],
		['a link', '<a href="#b"/>', '<a> 1:59'],
		['a picture', '<image href="a.png"/>', '<image> 1:59'],
		['a picture for a filter', '<filter><feImage href="#a"/></filter>', '<feImage> 1:67'],
		['a font', '<font-face/>', '<font-face> 1:59'],
		['a handler', '<g onclick="a()"/>', 'onclick= 1:62'],
		['a handler in upper case', '<g ONCLICK="a()"/>', 'ONCLICK= 1:62'],
		[
			'XML events',
			'<g xmlns:e="http://www.w3.org/2001/xml-events" e:event="click"/>',
			'e:event= 1:106',
		],
		['another base', '<g xml:base="https://example.org/"/>', 'xml:base= 1:62'],
		['an unknown attribute', '<g formaction="a"/>', 'formaction= 1:62'],
		['a use from elsewhere', '<use href="a.svg#b"/>', 'href="a.svg#b" 1:64'],
		[
			'a use from elsewhere, old form',
			'<use xmlns:l="http://www.w3.org/1999/xlink" l:href="//example.org/a#b"/>',
			'l:href="//example.org/a#b" 1:103',
		],
		['a use of data', '<use href="data:image/svg+xml,a#b"/>', 'href="data:image/svg+xml,a#b" 1:64'],
		['a fill from elsewhere', '<g fill="url(https://example.org/a)"/>', 'url( 1:62'],
		['a fill written with escapes', '<g fill="&#117;rl(//example.org/a)"/>', 'url( 1:62'],
		['a style with CSS escapes', String.raw`<g style="fill:\75 rl(//example.org)"/>`, 'url( 1:62'],
		['a style with an expression', '<g style="width:expression(a())"/>', 'expression( 1:62'],
		['an address with spaces', '<g class="java&#10;script:a()"/>', 'javascript: 1:62'],
		['an import', '<style>@import "//example.org";</style>', '@import 1:66'],
		['an import in CDATA', '<style><![CDATA[@import "a";]]></style>', '@import 1:75'],
		['an import in pieces', '<style>@imp<!-- -->ort "a";</style>', '@import 1:59'],
		['an import behind an element', '<style><g/>@import "a";</style>', '@import 1:70'],
		['a font from elsewhere', '<style>@font-face{src:local(a)}</style>', '@font-face 1:66'],
		['a set of pictures', '<style>g{fill:image-set("a" 1x)}</style>', 'image-set( 1:73'],
	])('refuses %s', (_what, inside, place) => {
		expect(found(svg(inside))).toEqual([place]);
	});

	test('refuses entities and style sheets in front of it', () => {
		const entity = '<!DOCTYPE svg [<!ENTITY a "b">]>\n';
		expect(found(Buffer.from(`\n${entity}${svg('&a;')}`))).toEqual(['<!DOCTYPE> 2:1']);
		const sheet = `<?xml version="1.0"?>\n<?xml-stylesheet href="a.css"?>${svg()}`;
		expect(found(Buffer.from(sheet))).toEqual(['<?xml-stylesheet?> 2:1']);
	});

	test('names every offender once, and not what lies inside it', () => {
		const inside = '\n<script onload="a()"><script/></script>\n<g onclick="a()" onfocus="b()"/>';
		expect(found(svg(inside))).toEqual(['<script> 2:1', 'onclick= 3:4', 'onfocus= 3:18']);
	});

	test('stops after ten offenders', () => {
		expect(found(svg('<script/>'.repeat(50)))).toHaveLength(10);
	});

	test('counts columns in characters', () => {
		expect(found(svg('<title>😀图</title><script/>'))).toEqual(['<script> 1:76']);
	});
});

describe('an SVG may be drawn as programs draw', () => {
	test.each([
		['a declaration', `<?xml version="1.0" encoding="UTF-8"?>\n${svg()}`],
		['a byte order mark', `\uFEFF${svg()}`],
		[
			'a gradient, a clip and a use within',
			svg(
				'<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient><clipPath id="b"><rect width="8" height="8"/></clipPath></defs><g fill="url(#a)" clip-path="url( \'#b\' )"><use href="#b" xlink:href="#b" xmlns:xlink="http://www.w3.org/1999/xlink"/></g>',
			).toString(),
		],
		[
			'a style sheet',
			svg(
				'<style type="text/css"><![CDATA[/* url(a) */ .a{fill:url(#b);stroke:none}]]></style><g class="a" style="mix-blend-mode:multiply"/>',
			).toString(),
		],
		[
			'what Inkscape leaves',
			svg(
				'<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" pagecolor="#fff" showgrid="false"/><g xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:groupmode="layer"/>',
			).toString(),
		],
		[
			'a licence as metadata',
			svg(
				'<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#"><cc:Work rdf:about=""><cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/></cc:Work></rdf:RDF></metadata>',
			).toString(),
		],
		[
			'attributes for readers and of unknown programs',
			svg(
				'<g role="img" aria-label="图" data-name="a" xmlns:a="https://example.org/" a:b="c" xml:space="preserve"/>',
			).toString(),
		],
		['a path longer than 64 KiB', svg(`<path d="M0 0${'h1'.repeat(50_000)}"/>`).toString()],
	])('allows %s', (_what, text) => {
		expect(inspectPicture('a.svg', Buffer.from(text)).problems).toEqual([]);
	});
});

describe('an SVG that cannot be read', () => {
	test.each([
		['is not closed', '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>', 'xml 1:50'],
		['holds an unknown entity', svg('&nbsp;').toString(), 'xml 1:65'],
		['has no namespace', '<svg/>', 'xmlns 1:1'],
		['holds a declaration', svg('<!FOO a>').toString(), 'xml 1:59'],
	])('is broken: it %s', (_what, text, place) => {
		expect(found(Buffer.from(text))).toEqual([`IMAGE_BROKEN ${place}`]);
	});

	test.each([
		['GBK bytes', Buffer.concat([svg('<title>'), Buffer.from('cdbc', 'hex')])],
		['another encoding by its own words', `<?xml version="1.0" encoding="GBK"?>${svg('图')}`],
		['an encoding that hides tags', `<?xml version='1.0' encoding='utf-7'?>${svg('+ADw-')}`],
		['UTF-16', Buffer.from(`\uFEFF${svg()}`, 'utf16le')],
	])('is broken for its encoding: %s', (_what, text) => {
		const [problem] = inspectPicture('a.svg', Buffer.from(text)).problems;
		expect(problem?.code).toBe('IMAGE_BROKEN');
	});
});

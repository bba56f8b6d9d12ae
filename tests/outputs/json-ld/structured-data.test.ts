import fc from 'fast-check';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { jsonLd } from '../../../src/outputs/json-ld/structured-data.ts';

/** Text of the block as a browser reads it from a page. */
function readBlock(text: string): string {
	const page = parse(`<head><script type="application/ld+json">${text}</script></head>`);
	const [html] = page.childNodes as any[];
	const [script] = html.childNodes[0].childNodes;
	return script.childNodes[0].value;
}

const HOSTILE = ['</script><script>x=1</script>', '<!--<script>', ']]>', '\u2028\u2029', '&lt;"\\'];

test('parses back equal, whatever stands in it', () => {
	const parts = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }));
	fc.assert(
		fc.property(fc.array(parts), (texts) => {
			const data = { name: texts.join('') };
			expect(JSON.parse(jsonLd(data))).toEqual(data);
		}),
	);
});

test('stays one block that a browser reads whole', () => {
	for (const name of HOSTILE) {
		const text = jsonLd({ name });
		expect(JSON.parse(readBlock(text))).toEqual({ name });
		expect(text).not.toMatch(/[<\u2028\u2029]/u);
	}
});

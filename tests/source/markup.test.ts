import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/source/markup.ts';
import { escapeHtml, printMarkup } from '../../src/source/print-markup.ts';
import { plainPrinter, printed } from './plain-printer.ts';

describe('a body is printed', () => {
	test.each([
		['a paragraph', '一段文字', '<p>一段文字</p>'],
		['emphasis', '**要点**和*语气*', '<p><strong>要点</strong>和<em>语气</em></p>'],
		['a first heading below the page’s title', '# 一\n\n## 二', '<h2>一</h2>\n<h2>二</h2>'],
		['a line break in Chinese without a space', '前一行，\n后一行', '<p>前一行，后一行</p>'],
		['such a break from Windows', '前一行\r\n后一行', '<p>前一行后一行</p>'],
		['a line break between words', 'one\ntwo', '<p>one\ntwo</p>'],
		[
			'a link',
			'[甲](https://example.org/?a=1&b=2 "题")',
			'<p><a href="https://example.org/?a=1&amp;b=2" title="题">甲</a></p>',
		],
		[
			'a bare address',
			'https://example.org',
			'<p><a href="https://example.org">https://example.org</a></p>',
		],
		['a relative link', '[甲](../jobs/)', '<p><a href="../jobs/">甲</a></p>'],
		['a picture', '![甲](assets/a.png)', '<p><img src="assets/a.png" alt="甲"></p>'],
		['a task', '- [x] 做完', '<ul>\n<li><input type="checkbox" checked disabled> 做完</li>\n</ul>'],
		['a list that starts later', '3. 三', '<ol start="3">\n<li>三</li>\n</ol>'],
		['escaped braces', '\\{甲\\}', '<p>{甲}</p>'],
		['a sign that is no tag', '3 < 5 & 7', '<p>3 &lt; 5 &amp; 7</p>'],
		['code as it stands', '`<b>{x}</b>`', '<p><code>&lt;b&gt;{x}&lt;/b&gt;</code></p>'],
		[
			'a component with its content',
			'<Callout kind="tip">\n\n注意\n\n</Callout>',
			'[Callout kind=tip]<p>注意</p>[/Callout]',
		],
		['steps', '<Steps>\n1. 一\n</Steps>', '[Steps]<ol>\n<li>一</li>\n</ol>[/Steps]'],
		['a quotation', '<Quote by="林">甲</Quote>', '[Quote by=林]甲[/Quote]'],
		['a component in a line', '见 <Policy id="grant" />', '<p>见 [Policy id=grant][/Policy]</p>'],
	])('%s', (_what, text, expected) => {
		expect(printed(text)).toBe(expected);
	});

	test('the empty corner of a table as no heading', () => {
		const html = printed('| | 甲 |\n| --- | --- |\n| 乙 | 丙 |');
		expect(html.replaceAll('\n', '')).toContain('<tr><td></td><th>甲</th></tr>');
	});

	test('a table in a box that scrolls', () => {
		const html = printed('| 甲 | 乙 |\n|:-|-:|\n| 1 | 2 |');
		expect(html).toContain(
			'<div class="table" tabindex="0" role="region" aria-label="表格"><table>',
		);
		expect(html).toMatch(/<\/table><\/div>$/u);
	});

	test('footnotes under a Chinese heading', () => {
		expect(printed('甲[^1]\n\n[^1]: 乙')).toContain('<h2 id="footnote-label">注释</h2>');
	});
});

describe('a body tells', () => {
	test('what it refers to and where', () => {
		const { references } = parseMarkup(
			'见 [甲](policy:grant)\n\n<Event id="fair" />\n<Station id="hall" />',
			true,
		);
		expect(references).toEqual([
			{ kind: 'policy', id: 'grant', line: 1, column: 3 },
			{ kind: 'event', id: 'fair', line: 3, column: 1 },
			{ kind: 'station', id: 'hall', line: 4, column: 1 },
		]);
	});

	test('which pictures it shows and where', () => {
		const { images } = parseMarkup(
			'😀![甲](assets/a.png)\n\n<Figure src="assets/b.png" alt="乙" />',
			true,
		);
		expect(images).toEqual([
			{ path: 'assets/a.png', line: 1, column: 2 },
			{ path: 'assets/b.png', line: 3, column: 1 },
		]);
	});
});

/** Text of printed HTML, as a browser would read it. */
const readBack = (html: string): string =>
	html
		.replace(/<[^>]*>/gu, '')
		.replace(/&lt;/gu, '<')
		.replace(/&gt;/gu, '>')
		.replace(/&quot;/gu, '"')
		.replace(/&amp;/gu, '&');

/** Texts rich in the signs that mean something to HTML, Markdown and MDX. */
const hostileText = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				'<',
				'>',
				'&',
				'"',
				"'",
				'{',
				'}',
				'`',
				'*',
				'_',
				'[',
				']',
				'(',
				')',
				'!',
				'\\',
				'\n',
				' ',
			),
			fc.constantFrom(
				'<script>',
				'</p>',
				'<img src=x onerror=x>',
				'&lt;',
				'&#60;',
				'javascript:',
				'甲',
				'a',
			),
			fc.string({ unit: 'grapheme', maxLength: 4 }),
		),
		{ maxLength: 24 },
	)
	.map((parts) => parts.join(''));

describe('escaping', () => {
	test('leaves no sign of HTML in a text and loses none', () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				const html = escapeHtml(text);
				expect(html).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/u);
				expect(readBack(html)).toBe(text);
			}),
		);
	});

	test('keeps a text of any signs a text when it is written in Markdown escapes', () => {
		const word = fc
			.string({ minLength: 1, maxLength: 30 })
			// GitHub's Markdown links a bare address by itself, escaped or not.
			.filter((text) => /^[!-~]+$/u.test(text) && !/@|www\.|:\/\//iu.test(text));
		fc.assert(
			fc.property(word, (text) => {
				const escaped = text.replace(/[!-/:-@[-`{-~]/gu, '\\$&');
				const html = printed(`甲 ${escaped}`);
				expect(html).toMatch(/^<p>[^<>]*<\/p>$/u);
				expect(readBack(html)).toBe(`甲 ${text}`);
			}),
		);
	});

	test('prints only tags of Markdown, whatever a text holds, or refuses the text', () => {
		const allowed =
			/^<\/?(?:p|em|strong|del|a|code|pre|ul|ol|li|blockquote|h[2-6]|hr|br|sup|section|table|thead|tbody|tr|th|td|input|img|div)(?: [a-z]+(?:="[^"<>]*")?)*>$/u;
		let clean = 0;
		fc.assert(
			fc.property(hostileText, (text) => {
				const markup = parseMarkup(text, true);
				if (markup.problems.length > 0) return;
				clean += 1;
				const html = printMarkup(markup, plainPrinter);
				for (const tag of html.match(/<[^>]*>?/gu) ?? []) {
					expect(tag).toMatch(allowed);
					expect(tag).not.toMatch(/ on[a-z]+=|href="\s*(?:javascript|data|vbscript):/iu);
				}
			}),
			{ numRuns: 2000 },
		);
		expect(clean).toBeGreaterThan(100);
	});

	test('gives a heading a name where a link of the text leads to it', () => {
		expect(printed('## 怎么 申请（一）\n\n## 其他\n\n[见上](#怎么-申请一)')).toBe(
			'<h2 id="怎么-申请一">怎么 申请（一）</h2>\n<h2>其他</h2>\n<p><a href="#%E6%80%8E%E4%B9%88-%E7%94%B3%E8%AF%B7%E4%B8%80">见上</a></p>',
		);
	});

	test('keeps an attribute inside its quotes', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
				const title = text.replace(/[\\"&<\s\p{C}]/gu, '');
				const html = printed(`[甲](https://example.org "${title}>'")`);
				expect(html).toMatch(/^<p><a href="https:\/\/example\.org" title="[^"<>]*">甲<\/a><\/p>$/u);
			}),
		);
	});
});

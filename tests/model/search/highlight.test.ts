import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlighted } from '../../../src/model/search/highlight.ts';

const marked = (shown: string, text: string, words: string[] = []): string =>
	highlighted(shown, text, words)
		.map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
		.join('');

test.each([
	['青禾县租房补贴', '租房补贴', [], '青禾县[租房补贴]'],
	['租房的补贴', '租房补贴', ['租房', '补贴'], '[租房]的[补贴]'],
	['Vue前端', 'vue前端', [], '[Vue前端]'],
	['补贴，补贴', '补贴', [], '[补贴]，[补贴]'],
	['养蜂', '租房', ['租', '房'], '养蜂'],
	['租赁', '租房', ['租', '房'], '租赁'],
	['标题', '', [], '标题'],
])('of %s for %s', (shown, text, words, expected) => {
	expect(marked(shown, text, words)).toBe(expected);
});

test('loses and adds no character', () => {
	const texts = fc.string({ unit: fc.constantFrom(...'租房补贴AbＩİ 。') });
	fc.assert(
		fc.property(texts, texts, fc.array(texts), (shown, text, words) => {
			const pieces = highlighted(shown, text, words);
			expect(pieces.map((piece) => piece.text).join('')).toBe(shown);
		}),
	);
});

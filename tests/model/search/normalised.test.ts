import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalised } from '../../../src/model/search/normalised.ts';

describe('a normalised text', () => {
	test.each([
		['ＩＳＯ９００１ 内审员', 'iso9001 内审员'],
		['TypeScript／Vue前端', 'typescript vue前端'],
		['C++、C#开发', 'c++ c#开发'],
		['“3+2”学制', '3+2学制'],
		['R&D岗 / Node.js', 'r&d岗 node.js'],
		['2027年“三支一扶”笔试（青禾考点）', '2027年三支一扶笔试 青禾考点'],
		['  租房补贴？！  怎么申请 ', '租房补贴 怎么申请'],
		["xi'an", 'xian'],
		['+86 .5 A. B', '86 5 a b'],
		['租\u200b房', '租房'],
		['㎡', 'm2'],
		['\u1100\u200d\u1161', '\uac00'],
		['。？！', ''],
	])('of %j is %j', (text, expected) => {
		expect(normalised(text)).toBe(expected);
	});

	test('is the same when it is normalised again', () => {
		const any = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({ unit: fc.constantFrom(...'aİC+#.& 租“”·e\u0301\u200d½ﾞｶﬀ') }),
		);
		fc.assert(
			fc.property(any, (text) => {
				expect(normalised(normalised(text))).toBe(normalised(text));
			}),
			{ numRuns: 1000 },
		);
	});

	test('has no white space but single spaces inside', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(normalised(text)).toMatch(/^(?:\S+(?: \S+)*)?$/u);
			}),
		);
	});
});

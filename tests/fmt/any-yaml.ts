/** Made-up YAML texts in every style a file may have, for properties of the formatter. */
import fc from 'fast-check';
import { Document, isCollection, isNode, isPair, isScalar, Scalar, visit } from 'yaml';

const KEYS = ['title', 'summary', 'kind', 'closes', 'phone', 'apply', 'note', 'zz', '备注', '2'];
const WORDS = [
	'护士',
	'5,000元',
	'yes',
	'007',
	'2026-05-01',
	'a: b',
	'x #y',
	'"引"',
	"it's",
	' ',
	'',
];

const text = fc.oneof(
	fc.constantFrom(...WORDS),
	fc.string({ unit: 'grapheme', maxLength: 30 }),
	fc
		.array(fc.constantFrom('甲乙', '  更深', '# 标题', '- 项', '', 'a'), { maxLength: 5 })
		.map((lines) => lines.join('\n')),
);
const leaf = fc.oneof(
	text,
	fc.integer(),
	fc.double({ noNaN: true }),
	fc.boolean(),
	fc.constant(null),
);
const { value } = fc.letrec((tie) => ({
	value: fc.oneof(
		{ maxDepth: 3 },
		leaf,
		fc.array(tie('value'), { maxLength: 4 }),
		fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 5 }),
	),
}));

const TYPES = ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;
const style = fc.record({
	types: fc.array(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 7 }),
	flows: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
	comments: fc.array(fc.constantFrom(null, ' 记', '!', ' 甲\n 乙'), { minLength: 1, maxLength: 6 }),
	blanks: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
	indent: fc.integer({ min: 1, max: 5 }),
	indentSeq: fc.boolean(),
	lineWidth: fc.constantFrom(0, 20, 80),
	hasMark: fc.boolean(),
	isWindows: fc.boolean(),
});

/** A YAML text of a map, as an editor or another program may have written it. */
export const anyYaml: fc.Arbitrary<string> = fc
	.tuple(fc.dictionary(fc.constantFrom(...KEYS), value, { minKeys: 1 }), style)
	.map(([data, { types, flows, comments, blanks, hasMark, isWindows, ...options }]) => {
		const document = new Document(data);
		let turn = 0;
		const next = <Choice>(choices: Choice[]): Choice => choices[turn++ % choices.length] as Choice;
		visit(document, (key, node) => {
			if (isPair(node) || !isNode(node)) return;
			const isKey = key === 'key';
			if (isScalar(node) && typeof node.value === 'string') {
				const type = Scalar[next(types)];
				node.type = isKey && type.startsWith('BLOCK') ? Scalar.PLAIN : type;
			}
			const isBlock = isScalar(node) && node.type?.startsWith('BLOCK');
			if (isCollection(node) && node !== document.contents) node.flow = next(flows);
			const comment = next(comments);
			if (comment !== null && isScalar(node) && !isKey && !isBlock) node.comment = comment;
			else if (comment !== null && isKey) node.commentBefore = comment;
			if (isKey) node.spaceBefore = next(blanks);
		});
		const written = document.toString(options);
		return (hasMark ? '\uFEFF' : '') + (isWindows ? written.replaceAll('\n', '\r\n') : written);
	});

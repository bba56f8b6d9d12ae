/** Letters and stories of a corpus in the fields of the content model; their bodies are the text. */
import type { CorpusRecord } from './records.ts';
import { plainText } from './safe-text.ts';

/**
 * The fields of a letter beside those of every entry. `policiesOf` gives the policies of the
 * county that are about a benefit, by file name.
 */
export function letterFields(
	{ county, title, year, posted, benefitNames, body }: CorpusRecord,
	policiesOf: (benefit: string) => readonly string[],
): Record<string, unknown> {
	const cohort = Number(/(?<!\d)((?:19[5-9]|20)\d{2})届/u.exec(title)?.[1] ?? year);
	const policies = [...new Set(benefitNames.flatMap(policiesOf))].slice(0, 200);
	const last = body.trim().split('\n').at(-1)?.trim() ?? '';
	const isSignature = /^[^。！？#]{4,40}$/u.test(last);
	return {
		cohort,
		signatory: plainText(isSignature ? last : county, 2, 80),
		addressee: `${cohort}届毕业生`,
		issued: posted,
		...(policies.length > 0 ? { policies } : {}),
	};
}

/** The fields of a story beside those of every entry. */
export function storyFields({ posted, body }: CorpusRecord): Record<string, unknown> {
	const name = /^\s*([\p{Script=Han}·]{2,8})（化名）/u.exec(body)?.[1];
	return {
		person: { name: plainText(`示例·${name ?? '化名'}`, 1, 40) },
		direction: 'return',
		published: posted,
		consent: { basis: 'sample' },
	};
}

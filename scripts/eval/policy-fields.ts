/** A policy of a corpus in the fields of the content model. */
import type { TOPICS } from '../../src/schema/vocabulary.ts';
import { type Block, proseOf, type Section, sectionsOf } from './body-sections.ts';
import type { CorpusRecord } from './records.ts';
import { markdownOf, plainText } from './safe-text.ts';

type Fields = Record<string, unknown>;

/** Words of a benefit's name by topic; the first that fits counts. */
const TOPIC_WORDS: readonly (readonly [keyof typeof TOPICS, RegExp])[] = [
	['startup', /创业|创新|贷款贴息|孵化/u],
	['family', /子女|入学|托育|家庭/u],
	['internship', /见习|实习/u],
	['recruitment', /三支一扶|招录|招聘|考试|服务项目/u],
	['housing', /租房|购房|住房|公寓|安家|安居|宿舍/u],
	['training', /培训|技能|证书/u],
	['talent', /人才|引才|专家/u],
	['living', /生活/u],
	['employment', /就业|求职|社保|社会保险|代偿|面试|基层/u],
];

/** Words of a benefit's name by what is given; the first that fits counts. */
const KIND_WORDS: readonly (readonly [string, RegExp])[] = [
	['loan', /贷款(?!代偿)/u],
	['housing', /公寓|驿站|住房(?!补)|宿舍|周转房/u],
	['place', /入学|学位|名额/u],
	['cash', /补贴|补助|津贴|资助|奖|安家费|代偿/u],
];

const firstOf = (table: readonly (readonly [string, RegExp])[], text: string): string =>
	table.find(([, words]) => words.test(text))?.[0] ?? 'service';

/** Most items of any list in the content. */
const MOST_ITEMS = 200;

/** The fields of a policy beside those of every entry. */
export function policyFields(record: CorpusRecord): Fields {
	const { title, benefitNames, posted, closes, body } = record;
	const sections = sectionsOf(body);
	const [materials, afterMaterials] = taken(sections, /材料/u, isList);
	const [steps, afterSteps] = taken(afterMaterials, /流程|步骤|怎么办/u, hasSteps);
	const [questions, afterQuestions] = taken(afterSteps, /常见问题|问答/u, isQuestions);
	const [who, rest] = taken(afterQuestions, /对象|条件/u, isProse);
	const [note, details] = taken(
		rest,
		/标准|金额/u,
		(section) => isNote(section) && benefitNames.length === 1,
	);
	const phone = /(?:电话|致电)[^\d]{0,3}(\d[\d-]{6,18}\d)/u.exec(body)?.[1];
	const labels = (benefitNames.length > 0 ? benefitNames : [title]).slice(0, MOST_ITEMS);
	return {
		topic: firstOf(TOPIC_WORDS, benefitNames.join(' ') || title),
		benefits: labels.map((label) => ({
			label: plainText(label, 2, 40),
			kind: firstOf(KIND_WORDS, label),
			...(note ? { note: plainText(proseOf(note), 1, 200) } : {}),
		})),
		...(who
			? {
					eligibility: {
						told: sentencesOf(proseOf(who)).map((sentence) => plainText(sentence, 2, 200)),
					},
				}
			: {}),
		...nonEmpty('apply', {
			...(phone
				? { channels: [{ kind: 'phone', name: '咨询电话', phone: plainText(phone, 3, 20) }] }
				: {}),
			...(materials
				? { materials: textsOf(materials).map((name) => ({ name: plainText(name, 2, 80) })) }
				: {}),
			...(steps ? { steps: textsOf(steps).map((step) => plainText(step, 2, 200)) } : {}),
		}),
		...(questions ? { questions: textsOf(questions).map(questionOf) } : {}),
		...nonEmptyText('details', markdownOf(details, 3)),
		effective: { from: posted, ...(closes === undefined ? {} : { to: closes }) },
	};
}

/** The first section whose heading and form fit, and all others. */
function taken(
	sections: readonly Section[],
	heading: RegExp,
	fits: (section: Section) => boolean,
): [Section | undefined, Section[]] {
	const found = sections.find((section) => heading.test(section.heading) && fits(section));
	return [found, sections.filter((section) => section !== found)];
}

const fitting = (blocks: readonly Block[], most: number): boolean => {
	const texts = blocks.flatMap((block) => block.texts);
	return (
		texts.length > 0 &&
		texts.length <= MOST_ITEMS &&
		texts.every((text) => text.trim() !== '' && Array.from(text).length <= most)
	);
};

const isList = ({ blocks }: Section): boolean =>
	blocks.every(({ kind }) => kind !== 'paragraph') && fitting(blocks, 80);

const hasSteps = ({ blocks }: Section): boolean =>
	blocks.some(({ kind }) => kind !== 'paragraph') && fitting(blocks, 200);

const isQuestions = ({ blocks }: Section): boolean =>
	blocks.every(({ texts }) => texts.every((text) => QUESTION.test(text))) && fitting(blocks, 500);

const isProse = (section: Section): boolean =>
	section.blocks.every(({ kind }) => kind === 'paragraph') &&
	fitting([{ kind: 'list', texts: sentencesOf(proseOf(section)) }], 200);

const isNote = ({ blocks }: Section): boolean =>
	blocks.length === 1 && blocks[0]?.kind === 'paragraph' && fitting(blocks, 200);

const textsOf = ({ blocks }: Section): string[] => blocks.flatMap(({ texts }) => texts);

const QUESTION = /^(?:问[：:])?\s*([^？?]{2,110}[？?])\s*(?:答[：:])?\s*(\S[\s\S]*)$/u;

function questionOf(text: string): Fields {
	const [, question = text, answer = text] = QUESTION.exec(text) ?? [];
	const blocks: Block[] = [{ kind: 'paragraph', texts: [answer] }];
	return {
		question: plainText(question, 2, 120),
		answer: markdownOf([{ heading: '', blocks }]) ?? '示例',
	};
}

/** Sentences of a paragraph, each without its full stop. */
const sentencesOf = (prose: string): string[] =>
	prose.split('。').filter((sentence) => sentence.trim() !== '');

const nonEmpty = (name: string, value: Fields): Fields =>
	Object.keys(value).length > 0 ? { [name]: value } : {};

const nonEmptyText = (name: string, text: string | undefined): Fields =>
	text === undefined ? {} : { [name]: text };

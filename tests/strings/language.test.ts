/** Both catalogues say everything, each in its own language. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import * as EN_CHANGES from '../../src/strings/en/changes.ts';
import { CONDITIONS } from '../../src/strings/en/conditions.ts';
import * as EN_FINDER from '../../src/strings/en/finder.ts';
import { INTERFACE } from '../../src/strings/en/interface.ts';
import * as EN_STATES from '../../src/strings/en/states.ts';
import * as EN_VOCABULARY from '../../src/strings/en/vocabulary.ts';
import { date, period, sentences, sum } from '../../src/strings/format.ts';
import { t } from '../../src/strings/interface.ts';
import { language, speak } from '../../src/strings/language.ts';
import { TOPICS } from '../../src/strings/vocabulary.ts';

afterEach(() => speak('zh-CN'));

/** Examples of Chinese that an English page asks its readers to type. */
const TO_TYPE = ['in Chinese: 会计学', 'in Chinese: 租房补贴'];

/** Every text of a catalogue by its path; sentences with a value are asked with a figure. */
function textsOf(words: unknown, path = ''): [path: string, text: string][] {
	if (typeof words === 'string') return [[path, words]];
	if (typeof words === 'function')
		return textsOf(words(...Array.from({ length: words.length }, () => 2)), `${path}()`);
	if (typeof words !== 'object' || words === null || words instanceof RegExp) return [];
	return Object.entries(words).flatMap(([name, value]) => textsOf(value, `${path}.${name}`));
}

describe('the English words', () => {
	const { ANSWERS: _answers, ...finder } = EN_FINDER;
	const texts = textsOf({
		INTERFACE,
		CONDITIONS,
		...EN_STATES,
		...EN_VOCABULARY,
		...finder,
		FIELDS: EN_CHANGES.FIELDS,
		ASPECTS: EN_CHANGES.ASPECTS,
	});

	test('are there', () => {
		expect(texts.length).toBeGreaterThan(400);
		expect(texts.filter(([, text]) => text === '' || text.includes('undefined'))).toEqual([
			['.INTERFACE.languageNote.zh-CN', ''],
			['.INTERFACE.languageNote.zh-Hant', ''],
		]);
	});

	test('hold no Chinese', () => {
		const chinese = texts.filter(([, text]) => /[\p{Script=Han}，。；：、（）]/u.test(text));
		expect(chinese.map(([, text]) => text)).toEqual(TO_TYPE);
	});
});

describe('the language spoken', () => {
	test('is Chinese until somebody asks for another, and for traditional characters too', () => {
		expect(language()).toBe('zh-CN');
		expect(t.sections.policies).toBe('政策');
		speak('en');
		expect(t.sections.policies).toBe('Policies');
		expect(Object.entries(TOPICS)[0]).toEqual(['startup', 'Starting a business']);
		speak('zh-Hant');
		expect(t.sections.policies).toBe('政策');
	});

	test('decides the forms of days, sums and sentences', () => {
		speak('en');
		expect(date('2026-03-01T09:30+08:00')).toBe('1 Mar 2026 09:30');
		expect(date('2026-03')).toBe('Mar 2026');
		expect(period('2026-03-01', '2026-12-31')).toBe('1 Mar 2026 to 31 Dec');
		expect(sum({ max: 5000, unit: 'yuan', per: 'once' })).toBe('up to 5,000 yuan');
		expect(sentences(['Open now', '已核对。', 'Ask!'])).toBe('Open now. 已核对。 Ask!');
	});

	test('has a day in every form of it', () => {
		speak('en');
		fc.assert(
			fc.property(
				fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
				(moment) => {
					const day = moment.toISOString().slice(0, 10);
					expect(new Date(`${date(day)} UTC`).toISOString().slice(0, 10)).toBe(day);
				},
			),
		);
	});
});

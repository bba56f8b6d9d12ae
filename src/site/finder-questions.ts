/** The questions of the finder in words. */
import type { Axis } from '../model/eligibility/verdict.ts';
import { ANSWERS, QUESTIONS } from '../strings/finder.ts';
import type { FinderView } from './site-view.ts';

/** A question with the words of each answer. */
export interface FinderQuestion {
	axis: Axis;
	title: string;
	hint?: string;
	options: { value: string; label: string }[];
}

/** All questions of a finder, in the order of asking. */
export const finderQuestions = ({ questions, places }: FinderView): FinderQuestion[] =>
	questions.map(({ axis, options }) => {
		const { title, hint } = QUESTIONS[axis];
		const labelled = options.map((value, index) => ({
			value,
			label: label(axis, value, places, index),
		}));
		return { axis, title, ...(hint ? { hint } : {}), options: labelled };
	});

function label(axis: Axis, value: string, places: Record<string, string>, index: number): string {
	const known = QUESTIONS[axis].options[value];
	if (known) return known;
	if (axis === 'hukou') {
		const place = places[value] ?? value;
		return index > 0 ? ANSWERS.restOf(place) : place;
	}
	return axis === 'major' ? value : ANSWERS.range(axis, value);
}

/** What is left to ask after some answers; runs on the phone. */
import { type Answers, type Axis, type Condition, outcomeOf } from './verdict.ts';

/** A question and its possible answers, in the order of reading. */
export interface Question {
	axis: Axis;
	options: readonly string[];
}

/**
 * The first question that can still change what is known of a policy; undefined when all is said. A
 * question is answered by an answer, also by an empty one.
 */
export function nextQuestion(
	questions: readonly Question[],
	policies: readonly (readonly Condition[])[],
	answers: Answers,
): Question | undefined {
	return questions.find(({ axis }) => {
		if (answers[axis] !== undefined) return false;
		return policies.some((policy) => {
			const outcomes = policy.map((condition) => outcomeOf(condition, answers));
			if (outcomes.includes(-1)) return false;
			return policy.some(
				(condition, index) => outcomes[index] === 0 && condition.some((test) => test.axis === axis),
			);
		});
	});
}

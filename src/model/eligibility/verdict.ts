/**
 * Whether a person meets conditions, as far as their answers tell: Kleene's three values, so an
 * unknown answer never excludes anybody. Runs on the phone as it runs here.
 */

/** What a person is asked about. */
export type Axis =
	| 'degree'
	/** Year of graduation. */
	| 'graduated'
	/** Id of the narrowest region around the site that holds the person's hukou; `elsewhere`. */
	| 'hukou'
	| 'work'
	| 'returning'
	| 'overseas'
	/** Graduated from a double-first-class university. */
	| 'elite'
	| 'major'
	/** Whole years. */
	| 'age'
	/** Months of social insurance paid where the policy is from. */
	| 'insurance'
	| 'hardship';

/**
 * A person's answers. A number is a range, `18-35`, `36-`, `-17`, or one number; an empty answer and
 * an absent one are both unknown.
 */
export type Answers = Partial<Record<Axis, string>>;

/** From and to, both included. */
export type Range = readonly [from: number, to: number];

/** What a number must be: certainly enough within `sure`, certainly not outside of `maybe`. */
interface NumberTest {
	axis: Axis;
	sure: Range;
	maybe: Range;
}

/** Answers that are enough. */
interface ChoiceTest {
	axis: Axis;
	in: readonly string[];
}

export type Test = NumberTest | ChoiceTest;

/** A condition: one of its tests is enough. Without a test nothing can be computed. */
export type Condition = readonly Test[];

/** 1 met, 0 unknown, -1 failed. */
export type Outcome = 1 | 0 | -1;

/** No number asked about is larger. */
export const MOST = 9999;

/** The range that an answer stands for. */
export function rangeOf(answer: string): Range {
	const [from = '', to = from] = answer.split('-');
	return [Number(from || 0), Number(to || MOST)];
}

function testOutcome(test: Test, answer: string | undefined): Outcome {
	if (!answer) return 0;
	if ('in' in test) return test.in.includes(answer) ? 1 : -1;
	const [from, to] = rangeOf(answer);
	if (from >= test.sure[0] && to <= test.sure[1]) return 1;
	return from <= test.maybe[1] && to >= test.maybe[0] ? 0 : -1;
}

/** Whether answers meet a condition. */
export function outcomeOf(condition: Condition, answers: Answers): Outcome {
	if (condition.length === 0) return 0;
	const outcomes = condition.map((test) => testOutcome(test, answers[test.axis]));
	return Math.max(...outcomes) as Outcome;
}

/** Whether answers meet all conditions; no condition admits everyone. */
export const verdictOf = (conditions: readonly Condition[], answers: Answers): Outcome =>
	Math.min(1, ...conditions.map((condition) => outcomeOf(condition, answers))) as Outcome;

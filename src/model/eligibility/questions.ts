/** Which questions to ask for a set of policies, and in which order. */
import type { Question } from './questions-left.ts';
import { type Axis, type Condition, MOST, outcomeOf } from './verdict.ts';

/** Most questions anybody is asked; conditions on further ones are left to confirm. */
const MOST_QUESTIONS = 7;

const YES_OR_NO = ['yes', 'no'];
const CHOICES: Partial<Record<Axis, readonly string[]>> = {
	degree: ['associate', 'bachelor', 'master', 'doctor', 'other'],
	work: ['studying', 'job-seeking', 'employed', 'self-employed', 'other'],
	returning: YES_OR_NO,
	overseas: YES_OR_NO,
	elite: YES_OR_NO,
	hardship: YES_OR_NO,
};

/** The tests of conditions on one axis. */
const testsOn = (conditions: readonly Condition[], axis: Axis) =>
	conditions.flat().filter((test) => test.axis === axis);

/** Numbers from which on a test may come out otherwise. */
function borders(conditions: readonly Condition[], axis: Axis): number[] {
	const found = testsOn(conditions, axis).flatMap((test) =>
		'in' in test ? [] : [test.sure[0], test.sure[1] + 1, test.maybe[0], test.maybe[1] + 1],
	);
	return [...new Set(found)].filter((at) => at > 0 && at <= MOST).sort((a, b) => a - b);
}

/** Ranges between the borders: `-17`, `18-35`, `36-`. */
function ranges(conditions: readonly Condition[], axis: Axis): string[] {
	const starts = [0, ...borders(conditions, axis)];
	return starts.map((from, index) => {
		const next = starts[index + 1];
		if (next === undefined) return `${from}-`;
		return from === 0 ? `-${next - 1}` : `${from}-${next - 1}`;
	});
}

/** The coming year of graduation and those before it; years that no condition tells apart together. */
function years(conditions: readonly Condition[], year: number): string[] {
	const first = Math.min(year, ...borders(conditions, 'graduated'));
	const seen = (one: number): string =>
		conditions.map((condition) => outcomeOf(condition, { graduated: `${one}` })).join();
	const found: string[] = [];
	for (let to = year + 1; to >= first; ) {
		let from = to;
		while (from > first && seen(from - 1) === seen(to)) from -= 1;
		found.push(from === to ? `${to}` : `${from}-${to}`);
		to = from - 1;
	}
	return [...found, `-${first - 1}`];
}

/**
 * Places around the site, narrowest first, and all others; of neighbours that no condition tells
 * apart the widest.
 */
function places(conditions: readonly Condition[], all: readonly string[]): string[] {
	const seen = (place: string): string =>
		conditions.map((condition) => outcomeOf(condition, { hukou: place })).join();
	const told = all.filter((place, index) => seen(place) !== seen(all[index + 1] ?? 'elsewhere'));
	return [...told, 'elsewhere'];
}

function optionsOf(
	axis: Axis,
	conditions: readonly Condition[],
	about: { places: readonly string[]; year: number },
): readonly string[] {
	if (axis === 'graduated') return years(conditions, about.year);
	if (axis === 'hukou') return places(conditions, about.places);
	if (axis === 'age' || axis === 'insurance') return ranges(conditions, axis);
	if (axis === 'major') {
		const majors = testsOn(conditions, axis).flatMap((test) => ('in' in test ? test.in : []));
		return [...new Set(majors), 'other'];
	}
	return CHOICES[axis] as readonly string[];
}

/** Entropy in bits of counts. */
function entropy(counts: readonly number[]): number {
	const all = counts.reduce((sum, count) => sum + count, 0);
	return counts
		.filter((count) => count > 0)
		.reduce((sum, count) => sum - (count / all) * Math.log2(count / all), 0);
}

/** Bits that an answer tells about a condition, and the share of answers that exclude somebody. */
function told(condition: Condition, { axis, options }: Question): { bits: number; out: number } {
	const outcomes = options.map((answer) => outcomeOf(condition, { [axis]: answer }));
	const count = (outcome: number): number => outcomes.filter((found) => found === outcome).length;
	return { bits: entropy([count(1), count(0), count(-1)]), out: count(-1) / options.length };
}

/**
 * The questions that separate the policies, most first: each next one is that whose answer tells
 * most bits about the policies which the answers before have left, all answers as likely. At most
 * seven; none that tells nothing. `places` are the answers to where the hukou is, narrowest first.
 */
export function questionsFor(
	policies: readonly (readonly Condition[])[],
	about: { places: readonly string[]; year: number },
): Question[] {
	const conditions = policies.flat();
	const axes = [...new Set(conditions.flat().map(({ axis }) => axis))].sort();
	let left = axes.map((axis) => ({ axis, options: optionsOf(axis, conditions, about) }));
	/** Chance of each policy that nothing has excluded it yet. */
	let alive = policies.map(() => 1);
	const asked: Question[] = [];
	while (left.length > 0 && asked.length < MOST_QUESTIONS) {
		const gains = left.map((question) => {
			const each = policies.map((policy) =>
				policy.map((condition) => told(condition, question)).filter(({ bits }) => bits > 0),
			);
			const bits = each.map((found) => found.reduce((sum, { bits: one }) => sum + one, 0));
			const out = each.map((found) => Math.max(0, ...found.map((one) => one.out)));
			const gain = bits.reduce((sum, one, index) => sum + one * (alive[index] as number), 0);
			return { question, gain, out };
		});
		const [best] = gains.sort((a, b) => b.gain - a.gain);
		if (!best || best.gain === 0) break;
		asked.push(best.question);
		left = left.filter((question) => question !== best.question);
		alive = alive.map((chance, index) => chance * (1 - (best.out[index] as number)));
	}
	return asked;
}

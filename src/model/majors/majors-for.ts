/** Which majors a job's text concerns, found from the text instead of by asking every major. */
import { meetsMajors, reachOf } from '../major-match.ts';
import { readAskedMajors } from './asked-majors.ts';

export interface MajorsFor {
	/** 专业不限: nothing is asked. */
	isAny: boolean;
	/** Majors that meet the text, by their names in the catalogue or as the text writes them. */
	yes: string[];
	/** Majors of which the text does not say it. */
	maybe: string[];
	/** Whether a major in neither list may still meet it: 相关专业, or a family no catalogue has. */
	isOpen: boolean;
}

/**
 * Agrees with `meetsMajors()` for every major of the catalogue and every name in the text, but for
 * single majors no catalogue has: a list takes them at their word, or every search would end in 问单位.
 */
export function majorsFor(text: string): MajorsFor {
	const { isAny, isOpen, majors } = readAskedMajors(text);
	const names = majors.flatMap(({ name, only }) =>
		[name, ...only].flatMap((one) => {
			const reach = reachOf(one);
			return reach ? [...reach.majors, ...reach.maybe] : [one];
		}),
	);
	const answers = [...new Set(names)].map((name) => ({
		name,
		meets: meetsMajors(name, [text]).meets,
	}));
	const those = (meets: string): string[] =>
		answers.filter((answer) => answer.meets === meets).map(({ name }) => name);
	return {
		isAny,
		yes: those('yes'),
		maybe: those('unknown'),
		isOpen: isOpen || majors.some(({ name }) => name.endsWith('类') && !reachOf(name)),
	};
}

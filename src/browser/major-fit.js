// Holds a job's row against somebody's major, for the list of all jobs and for the finder.
const split = (text) => (text ? text.split(' ') : []);

/**
 * Keys of the listed majors someone means: by name, with or without 学 or 专业, or by a short form.
 * @param {string} text
 * @param {HTMLOptionElement[]} majors
 * @returns {string[]}
 */
export const majorKeys = (text, majors) => {
	const name = text.replace(/专业$/, '');
	const forms = [name, `${name}学`, name.replace(/学$/, '')];
	const keys = majors
		.filter(({ value, dataset }) => forms.includes(value) || split(dataset.also).includes(name))
		.map(({ dataset }) => dataset.asked);
	return text ? split(keys.join(' ')) : [];
};

/**
 * `yes`, `maybe` or an empty text for a row, and why.
 * @param {HTMLElement} row
 * @param {string[]} keys
 * @param {{ any: string, yes: string, maybe: string, asked: Record<string, string> }} words
 * @returns {[answer: string, why?: string]}
 */
export const majorFit = (row, keys, words) => {
	const asked = split(row.dataset.asked);
	if (!asked.length) return ['yes', words.any];
	const say = (answer, ...found) => [
		answer,
		words[answer].replace('{asked}', found.map((key) => words.asked[key]).join(words.listComma)),
	];
	const yes = asked.find((key) => keys.includes(key));
	if (yes) return say('yes', yes);
	const maybe = asked.find((key) => keys.includes(`~${key}`));
	if (maybe) return say('maybe', maybe);
	return 'open' in row.dataset ? say('maybe', ...asked) : [''];
};

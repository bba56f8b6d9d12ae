/** One script without imports, for a page to hold: the text of modules that need only each other. */
export const plainScript = (...modules: readonly string[]): string => {
	const text = modules
		.join('')
		.replace(COMMENTS, '')
		.replace(/^export |^import .*\n/gmu, '');
	return `{${text}}`;
};

/** Comments that have lines of their own. */
const COMMENTS = /^\s*(?:\/\/.*|\/\*\*[\s\S]*?\*\/)\n/gmu;

/** An `.mdx` file taken apart: YAML between two `---` lines, then the body. */
export interface FrontMatter {
	yaml: string;
	/** Offset of the YAML in the file, in UTF-16 units. */
	yamlStart: number;
	body: string;
	/** 1-based line of the file on which the body begins. */
	bodyLine: number;
}

/** Splits front matter and body; undefined where the fences are missing. CRLF is accepted. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
	const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/u.exec(text);
	if (!match) return undefined;
	const yaml = match[1] as string;
	const before = match[0];
	return {
		yaml,
		yamlStart: before.indexOf('\n') + 1,
		body: text.slice(before.length),
		bodyLine: before.split('\n').length,
	};
}

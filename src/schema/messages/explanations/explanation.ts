/** What `npm run explain`, the error reference and SARIF say of a code beyond its message. */
export interface Explanation {
	/** A short name in Chinese, 14 characters at most. */
	title: string;
	/** One or two plain sentences: why this is not accepted, or why to look at it. */
	why: string;
	/** A tiny excerpt with the mistake; characters that cannot be seen stand as ⟨U+200B⟩. */
	wrong: string;
	/** The same excerpt as it should be. */
	right: string;
}

/** Explanations by the permanent code. */
export type Explanations = Record<string, Explanation>;

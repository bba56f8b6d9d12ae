/** Where a shown text holds what was searched. */

/** A piece of a text; pieces that match are to be marked. */
export interface Piece {
	text: string;
	isMatch: boolean;
}

/**
 * Parts a text at the query as a whole or, where it does not stand there, at its words of two
 * characters and more. Case is nothing; all other forms of characters must be the same.
 */
export function highlighted(shown: string, text: string, words: readonly string[]): Piece[] {
	const plain = shown.toLowerCase();
	// What changes its length in lower case cannot be matched by position.
	if (plain.length !== shown.length || text === '') return [{ text: shown, isMatch: false }];
	const isWhole = plain.indexOf(text) >= 0;
	const wanted = isWhole ? [text] : words.filter((word) => word.length > 1);
	const isMarked: boolean[] = Array.from(plain, () => false);
	for (const word of wanted)
		for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length))
			isMarked.fill(true, at, at + word.length);
	const pieces: Piece[] = [];
	for (let at = 0; at < shown.length; at += 1) {
		const isMatch = isMarked[at] === true;
		const last = pieces[pieces.length - 1];
		if (last && last.isMatch === isMatch) last.text += shown[at];
		else pieces.push({ text: shown[at] as string, isMatch });
	}
	return pieces;
}

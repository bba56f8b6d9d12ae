/**
 * Whether to colour what goes to `stream`: on a terminal, unless the reader asked otherwise.
 * `FORCE_COLOR` outranks `NO_COLOR` (no-color.org), as in Node; an empty variable says nothing.
 */
export function wantsColour(
	stream: { isTTY?: boolean },
	environment: Record<string, string | undefined>,
): boolean {
	const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = environment;
	if (forced) return forced !== '0' && forced !== 'false';
	return stream.isTTY === true && !refused && terminal !== 'dumb';
}

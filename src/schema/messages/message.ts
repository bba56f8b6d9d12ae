/** What a message of the catalogue is made of. */

/** Values a message may quote; `value` is the offending text as written. */
export type Params = Record<string, any>;

export interface Message {
	severity: 'error' | 'warning';
	/** One sentence: what is wrong, with the value quoted. */
	message: (params: Params) => string;
	/** What to type instead. */
	hint: (params: Params) => string;
}

/** Messages by their permanent code. */
export type Messages = Record<string, Message>;

export const error = (message: Message['message'], hint: Message['hint']): Message => ({
	severity: 'error',
	message,
	hint,
});

export const warning = (message: Message['message'], hint: Message['hint']): Message => ({
	severity: 'warning',
	message,
	hint,
});

/** Quotes a value briefly and shows invisible characters by their number. */
export const quote = (value: unknown): string => {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
	const visible = text.replace(
		/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu,
		(sign) => `U+${(sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`,
	);
	const characters = Array.from(visible);
	return `“${characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : visible}”`;
};

/** The question a hint begins with where something similar exists. */
export const similar = (p: Params): string => (p.nearest ? `是不是 ${p.nearest}？` : '');

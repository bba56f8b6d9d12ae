/** Something found in a text that must not be published. */
export interface Sighting {
	code: 'PERSONAL_ID_NUMBER' | 'PERSONAL_MOBILE' | 'PERSONAL_BANK_CARD' | 'SECRET_FOUND';
	/** UTF-16 offsets in the text as written. */
	start: number;
	end: number;
	/** What a message may show: the number with its middle hidden; of a secret its kind. */
	masked: string;
	/** The number in ASCII digits, or the secret itself; for comparison only, never for a message. */
	digits: string;
}

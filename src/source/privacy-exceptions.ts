/** Which sightings somebody answers for, and until when. */
import type { PrivacyExceptions } from '../schema/privacy-exceptions.ts';
import type { Finding } from './issue.ts';
import { findPersonalData, type Sighting } from './personal-data.ts';

/** A number as a sighting names it, however it is written; other text without spaces and dashes. */
const comparable = (value: string): string =>
	findPersonalData(value)[0]?.digits ??
	value
		.normalize('NFKC')
		.replace(/[\s\p{Cf}\p{Pd}]/gu, '')
		.toUpperCase();

const counts = ({ until }: PrivacyExceptions[number], day: string): boolean => day <= until;

/**
 * Whether an exception covers what was seen in `file` (its path below the content folder) on `day`
 * (`YYYY-MM-DD`, in Asia/Shanghai). `digits` is the sighting's.
 */
export const isExcepted = (
	digits: Sighting['digits'],
	file: string,
	exceptions: PrivacyExceptions,
	day: string,
): boolean =>
	exceptions.some(
		(exception) =>
			counts(exception, day) &&
			(exception.file === undefined || exception.file === file) &&
			comparable(exception.value) === comparable(digits),
	);

/** A finding for each exception whose last day is before `day`, in `privacy-exceptions.yaml`. */
export const expiredExceptions = (exceptions: PrivacyExceptions, day: string): Finding[] =>
	exceptions.flatMap((exception, index) => {
		if (counts(exception, day)) return [];
		const masked =
			findPersonalData(exception.value)[0]?.masked ?? `${exception.value.slice(0, 2)}…`;
		const params = { masked, value: exception.until, owner: exception.owner };
		return [{ code: 'EXCEPTION_EXPIRED', path: [index, 'until'], params }];
	});

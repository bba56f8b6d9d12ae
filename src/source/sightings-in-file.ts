/** Personal data and secrets of one content file, at their places. */
import type { Finding, PlacedFinding } from './issue.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { findPersonalData, type Sighting } from './personal-data.ts';
import { placeInText } from './place-in-text.ts';
import { type Position, positionsIn } from './position.ts';

/** A content file, and what its YAML says where it can be read. */
export interface SearchedFile {
	/** Path below the content folder. */
	file: string;
	/** The whole text, decoded. */
	text: string;
	/** The YAML as parsed: shows numbers that folding or escapes divide. */
	yaml?: Pick<ParsedYaml, 'data' | 'locate'>;
	/** Whether somebody answers for a number (`isExcepted`). */
	isExcused?: (digits: Sighting['digits']) => boolean;
}

/**
 * Everything in a file that must not be published: in fields, notes, comments, the body and the
 * file name. A mobile number in a field `phone` is a warning, and nothing where the file says
 * `phone_public: true`. Each is named once, at its first sign.
 */
export function sightingsInFile(searched: SearchedFile): PlacedFinding[] {
	const { file, text, yaml, isExcused = () => false } = searched;
	const seen = findPersonalData(text);
	const texts = yaml ? textsIn(yaml.data) : [];
	const placed = [...inText(text, seen), ...onlyInValues(text, texts, seen, yaml)];
	if (placed.length === 0) return inFileName(file, isExcused);
	const phones = phonesIn(texts, yaml);
	const isPublic = isPhonePublic(text, yaml?.data);
	const isPhone = ({ sighting, position, path }: Placed): boolean =>
		sighting.code === 'PERSONAL_MOBILE' &&
		(path
			? path.at(-1) === 'phone'
			: yaml
				? phones.has(placeKey(position.line, sighting.digits))
				: isAfterPhone(text, sighting.start));
	const findings = placed
		.filter(({ sighting }) => !isExcused(sighting.digits))
		.map((sighted) => ({ ...sighted, isPhone: isPhone(sighted) }))
		.filter((sighted) => !(sighted.isPhone && isPublic))
		.map((sighted) => ({
			finding: findingOf(sighted.sighting, sighted.isPhone),
			position: sighted.position,
		}))
		.sort(({ position: a }, { position: b }) => a.line - b.line || a.column - b.column);
	return [...inFileName(file, isExcused), ...findings];
}

/** Fewest characters of a number. */
const SHORTEST = 11;

/** Stands between texts that are searched together; no number goes on behind it. */
const PARTED = '\n\u0001\n';

interface Placed {
	sighting: Sighting;
	position: Position;
	/** The field, where only its value showed the number. */
	path?: (string | number)[];
}

interface FieldText {
	path: (string | number)[];
	value: string;
}

const findingOf = ({ code, masked }: Sighting, isPhone: boolean): Finding => ({
	code,
	path: [],
	params: { masked, value: masked, isPhone },
	...(isPhone ? { severity: 'warning' } : {}),
});

const KINDS: Record<Sighting['code'], string> = {
	PERSONAL_ID_NUMBER: '身份证号码',
	PERSONAL_MOBILE: '手机号码',
	PERSONAL_BANK_CARD: '银行卡号',
	SECRET_FOUND: '密钥',
};

/** Sightings in the parts of a path, each at the head of the file. */
function inFileName(file: string, isExcused: (digits: string) => boolean): PlacedFinding[] {
	// The parts together show no less than each of them, and nearly always nothing.
	if (findPersonalData(file.replaceAll('/', PARTED)).length === 0) return [];
	return file
		.split('/')
		.flatMap(findPersonalData)
		.filter(({ digits }) => !isExcused(digits))
		.map(({ code, masked }) => ({
			finding: {
				code: 'PERSONAL_IN_FILE_NAME',
				path: [],
				params: { masked, value: masked, kind: KINDS[code] },
			},
			position: { line: 1, column: 1 },
		}));
}

/** Whether what stands before an offset on its line makes it the value of a field `phone`. */
function isAfterPhone(text: string, at: number): boolean {
	const before = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 200), at);
	return /^[^#]*(?<![\w-])phone:[ \t]*["']?[^"'#,{}]{0,20}$/u.test(before);
}

const placeKey = (line: number, digits: string): string => `${line} ${digits}`;

/** Lines and numbers of all fields `phone`. */
const phonesIn = (texts: readonly FieldText[], yaml: SearchedFile['yaml']): Set<string> =>
	new Set(
		texts
			.filter(({ path }) => path.at(-1) === 'phone')
			.flatMap(({ path, value }) =>
				findPersonalData(value).map(({ digits }) => placeKey(yaml?.locate(path).line ?? 0, digits)),
			),
	);

const isPhonePublic = (text: string, data: unknown): boolean =>
	data && typeof data === 'object'
		? (data as { phone_public?: unknown }).phone_public === true
		: /^phone_public:[ \t]+true[ \t]*\r?$/mu.test(text);

/** Sightings of a text with their lines and columns. */
function inText(text: string, sightings: readonly Sighting[]): Placed[] {
	const at = positionsIn(text);
	return sightings.map((sighting) => ({ sighting, position: at(sighting.start, sighting.end) }));
}

/** What only the values of the YAML show, at the place of the value. */
function onlyInValues(
	text: string,
	texts: readonly FieldText[],
	seen: readonly Sighting[],
	yaml: SearchedFile['yaml'],
): Placed[] {
	// Nearly always nothing is found, and one long text is searched faster than many short ones.
	const together = texts.map(({ value }) => value).join(PARTED);
	if (findPersonalData(together).length === 0) return [];
	const left = Map.groupBy(seen, ({ digits }) => digits);
	const found: Placed[] = [];
	for (const { path, value } of texts) {
		for (const sighting of findPersonalData(value)) {
			if (!yaml || left.get(sighting.digits)?.pop()) continue;
			const [{ position: at }] = inText(value, [sighting]) as [Placed];
			const position = placeInText(text, yaml.locate(path), value, at);
			found.push({ sighting, position, path });
		}
	}
	return found;
}

/** Every text of a parsed value, keys included, with its path. */
function textsIn(
	value: unknown,
	path: (string | number)[] = [],
	found: FieldText[] = [],
): FieldText[] {
	if (typeof value === 'string') {
		if (value.length >= SHORTEST) found.push({ path, value });
	} else if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) textsIn(item, [...path, index], found);
	} else if (typeof value === 'object' && value !== null) {
		for (const [name, item] of Object.entries(value)) {
			const inside = [...path, name];
			if (name.length >= SHORTEST) found.push({ path: inside, value: name });
			textsIn(item, inside, found);
		}
	}
	return found;
}

/** What Exif, XMP and IPTC blocks say: whether they tell a place, and their words. */
import ExifReader from 'exifreader';
import sax from 'sax';

export interface Metadata {
	/** Whether a latitude or longitude is among it. */
	hasPosition: boolean;
	texts: string[];
	/** Whether a camera held on its side took it, so that it is shown with its sides swapped. */
	isOnItsSide?: boolean;
}

/** Most bytes of one block that are read; tags stand at its beginning. */
const MAX_BLOCK = 1024 * 1024;

/** Exif tags that people write words into, by the names `exifreader` gives them. */
const WORDS = [
	'ImageDescription',
	'Artist',
	'Copyright',
	'DocumentName',
	'HostComputer',
	'UserComment',
	'CameraOwnerName',
	'OwnerName',
	'XPTitle',
	'XPComment',
	'XPAuthor',
	'XPKeywords',
	'XPSubject',
];
const PLACES = ['GPSLatitude', 'GPSLongitude', 'GPSDestLatitude', 'GPSDestLongitude'];

/** Bytes of their own, as `exifreader` takes only whole buffers. */
const copyOf = (block: Uint8Array): ArrayBuffer =>
	Uint8Array.from(block.subarray(0, MAX_BLOCK)).buffer;

/** Reads an Exif block, which begins with its TIFF header; a damaged one says nothing. */
export function readExif(block: Uint8Array): Metadata {
	try {
		const { exif = {} } = ExifReader.load(copyOf(block), {
			expanded: true,
			includeTags: { exif: [...WORDS, ...PLACES, 'Orientation'] },
		}) as { exif?: Record<string, { value: unknown; description: unknown } | undefined> };
		return {
			hasPosition: PLACES.some((name) => isPlace(exif[name]?.value)),
			texts: WORDS.map((name) => exif[name]?.description).filter(isText),
			// Exif 2.32, tag 0x0112: 5 to 8 turn the picture by a quarter.
			isOnItsSide: Number(exif.Orientation?.value) >= 5,
		};
	} catch {
		return { hasPosition: false, texts: [] };
	}
}

const isText = (value: unknown): value is string =>
	typeof value === 'string' && value.trim() !== '' && value !== '<faulty value>';

/** Whether a fraction or a list of them says something; without a fix cameras write 0/0 or 0/1. */
function isPlace(value: unknown): boolean {
	if (!Array.isArray(value)) return false;
	const fractions = Array.isArray(value[0]) ? value : [value];
	return fractions.some(([over, under]) => over !== 0 && under !== 0 && under !== undefined);
}

/** Reads the IPTC words of a JPEG segment APP13; a damaged one says nothing. */
export function readIptc(segment: Uint8Array): string[] {
	const length = Buffer.alloc(2);
	length.writeUInt16BE(segment.length + 2);
	const parts = [Buffer.from([0xff, 0xd8, 0xff, 0xed]), length, segment, Buffer.from([0xff, 0xd9])];
	try {
		const { iptc = {} } = ExifReader.load(copyOf(Buffer.concat(parts)), { expanded: true });
		return Object.values(iptc)
			.flat()
			.map((tag) => (tag as { description?: unknown } | undefined)?.description)
			.filter(isText);
	} catch {
		return [];
	}
}

/** XMP vocabularies that hold words about the picture; the others hold numbers and settings. */
const SPOKEN =
	/^(?:(?:xmpRights|Iptc4xmpCore|Iptc4xmpExt|lr|mwg-rs|MPReg):|dc:(?!format|type|identifier)|photoshop:(?:Headline|Credit|Source|City|State|Country|Instructions|CaptionWriter|AuthorsPosition|Layer)|tiff:(?:ImageDescription|Artist|Copyright)|exif:UserComment)/iu;
const XMP_PLACE = /GPS(?:Dest)?(?:Latitude|Longitude)(?:\s*=\s*["']|\s*>)\s*[^\s"'<]/u;

/** Reads an XMP packet, or a part of one. */
export function readXmp(packet: Uint8Array): Metadata {
	const text = Buffer.from(packet.subarray(0, MAX_BLOCK)).toString('utf8');
	return { hasPosition: XMP_PLACE.test(text), texts: spokenWords(text) };
}

/** Only the five entities of XML itself; the types do not know `strictEntities`. */
const OPTIONS = { strictEntities: true } as sax.SAXOptions;

function spokenWords(xml: string): string[] {
	const texts: string[] = [];
	const open: string[] = [];
	const add = (name: string, words: string): void => {
		if (SPOKEN.test(name) && words.trim() !== '') texts.push(words.trim());
	};
	const parser = sax.parser(true, OPTIONS);
	parser.onopentag = ({ name, attributes }) => {
		// Inside lists such as rdf:Alt the name of the property still holds.
		open.push(SPOKEN.test(name) ? name : (open.at(-1) ?? name));
		for (const [key, value] of Object.entries(attributes)) add(key, String(value));
	};
	parser.onclosetag = () => open.pop();
	parser.ontext = (words) => add(open.at(-1) ?? '', words);
	parser.onerror = (cause) => {
		throw cause;
	};
	try {
		parser.write(xml).close();
	} catch {
		// A part of a packet breaks off somewhere; the words before it count.
	}
	return texts;
}

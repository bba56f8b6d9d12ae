/** What the parsers of the picture formats share: what they find, and how they refuse. */

/** Parts of a picture that matter here. Blocks are views into the file, in the order found. */
export interface Anatomy {
	width?: number;
	height?: number;
	/** Number of pictures of an animation; 1 for a still one. */
	frames: number;
	/** Whether its size is no count of pixels, as in a drawing without one of its own. */
	isScalable?: boolean;
	/** Exif blocks, each beginning with its TIFF header. */
	exif: Uint8Array[];
	/** XMP packets. */
	xmp: Uint8Array[];
	/** JPEG segments APP13, which hold IPTC captions. */
	iptc: Uint8Array[];
	/** A position that lies outside all of these, as in a film behind a photograph. */
	hasPosition: boolean;
	/** Comments and other words, as they stand. */
	texts: string[];
}

export const emptyAnatomy = (): Anatomy => ({
	frames: 1,
	exif: [],
	xmp: [],
	iptc: [],
	hasPosition: false,
	texts: [],
});

/**
 * The picture is not whole. `cut` means that the file ends too early, `damaged` that `byte` (counted
 * from 0) is not what must stand there. A `RangeError` of `Buffer` means `cut` too.
 */
export class BrokenPicture extends Error {
	readonly reason: 'cut' | 'damaged';
	readonly byte: number;

	constructor(reason: 'cut' | 'damaged', byte: number) {
		super(`${reason} at byte ${byte}`);
		this.reason = reason;
		this.byte = byte;
	}
}

/** Most Exif, XMP and text blocks that are looked at; a real picture has a handful. */
export const MAX_BLOCKS = 64;

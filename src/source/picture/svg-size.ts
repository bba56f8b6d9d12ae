/** How large an SVG says it is. */
import type { QualifiedAttribute } from 'sax';
import type { Anatomy } from './anatomy.ts';

/** Pixels of a CSS length; undefined for percentages and relative units. */
function pixels(length: string | undefined): number | undefined {
	const [, number, unit] =
		/^\s*(\d+(?:\.\d+)?(?:e\d+)?)(px|pt|pc|mm|cm|in|)\s*$/iu.exec(length ?? '') ?? [];
	const perUnit: Record<string, number> = {
		pt: 4 / 3,
		pc: 16,
		mm: 96 / 25.4,
		cm: 96 / 2.54,
		in: 96,
	};
	return number ? Number(number) * (perUnit[(unit ?? '').toLowerCase()] ?? 1) : undefined;
}

/** Width and height as declared, else those of `viewBox`, which are units of the drawing. */
export function sizeOf(
	attributes: Record<string, QualifiedAttribute>,
): Pick<Anatomy, 'width' | 'height' | 'isScalable'> {
	const [width, height] = [pixels(attributes.width?.value), pixels(attributes.height?.value)];
	if (width !== undefined && height !== undefined) return { width, height };
	const box =
		attributes.viewBox?.value
			.trim()
			.split(/[\s,]+/u)
			.map(Number) ?? [];
	return box[2] && box[3] ? { width: box[2], height: box[3], isScalable: true } : {};
}

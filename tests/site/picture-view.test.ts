import { expect, test } from 'vitest';
import { copiesOf, pictureView } from '../../src/site/picture-view.ts';

const widthsOf = (width: number) => pictureView('r/assets/a.png', { width, height: 300 }).widths;

test('makes copies of 360 and 720 pixels of a wide picture', () => {
	expect(widthsOf(1440)).toEqual([360, 720]);
	expect(widthsOf(721)).toEqual([360, 720]);
});

test('never makes a copy wider than the picture, nor one twice', () => {
	expect(widthsOf(500)).toEqual([360, 500]);
	expect(widthsOf(360)).toEqual([360]);
	expect(widthsOf(200)).toEqual([200]);
});

test('leaves tiny pictures and those without a size as they are', () => {
	expect(widthsOf(120)).toBeUndefined();
	expect(widthsOf(121)).toEqual([121]);
	expect(pictureView('r/assets/a.svg', undefined)).toEqual({ file: 'r/assets/a.svg' });
});

test('names the copies of pictures that differ only in their extension apart', () => {
	const paths = ['assets/r/a.png', 'assets/r/a.jpg'].flatMap((path) =>
		copiesOf(path, { file: path, widths: [360, 500] }).map((copy) => copy.path),
	);
	expect(paths).toEqual([
		'assets/r/a.png@360.webp',
		'assets/r/a.png@360.jpg',
		'assets/r/a.png@500.webp',
		'assets/r/a.png@500.jpg',
		'assets/r/a.jpg@360.webp',
		'assets/r/a.jpg@360.jpg',
		'assets/r/a.jpg@500.webp',
		'assets/r/a.jpg@500.jpg',
	]);
});

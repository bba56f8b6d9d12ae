import { expect, test } from 'vitest';
import { nearestPicture } from '../../src/schema/nearest-picture.ts';

const PICTURES = ['assets/b.jpg', 'assets/Lin.JPG', 'assets/a.webp', 'assets/2026/poster.png'];

test.each([
	['upper and lower case', 'assets/lin.jpg', 'assets/Lin.JPG'],
	['the extension, before a similar name', 'assets/a.jpg', 'assets/a.webp'],
	['the folder', 'assets/poster.png', 'assets/2026/poster.png'],
	['a letter', 'assets/2026/postre.png', 'assets/2026/poster.png'],
	['nothing, where none is close', 'assets/graduation-ceremony.png', undefined],
])('proposes a picture that differs by %s', (_what, name, proposal) => {
	expect(nearestPicture(name, PICTURES)).toBe(proposal);
});

import { expect, test } from 'vitest';
import { pictureHtml } from '../../src/components/picture-html.ts';
import { pictureView } from '../../src/site/picture-view.ts';
import type { SiteView } from '../../src/site/site-view.ts';

const site = {
	pictures: {
		'assets/r/wide.png': pictureView('r/assets/wide.png', { width: 1441, height: 960 }),
		'assets/r/small.png': pictureView('r/assets/small.png', { width: 200, height: 100 }),
		'assets/r/sign.png': pictureView('r/assets/sign.png', { width: 64, height: 48 }),
		'assets/r/map.svg': pictureView('r/assets/map.svg', undefined),
	},
} as unknown as SiteView;
const html = (name: string, more = {}) =>
	pictureHtml(site, '../../', `assets/r/${name}`, { alt: '稻"田', ...more });

test('offers WebP and JPEG in two widths and keeps the place of the picture', () => {
	const sizes = 'sizes="(min-width:686px) 646px,calc(100vw - 40px)"';
	expect(html('wide.png')).toBe(
		`<picture><source type="image/webp" srcset="../../assets/r/wide.png@360.webp 360w,../../assets/r/wide.png@720.webp 720w" ${sizes}>` +
			'<img src="../../assets/r/wide.png@720.jpg" alt="稻&quot;田" width="720" height="480" ' +
			`srcset="../../assets/r/wide.png@360.jpg 360w,../../assets/r/wide.png@720.jpg 720w" ${sizes} loading="lazy" decoding="async"></picture>`,
	);
});

test('shows a small picture no wider than it is', () => {
	expect(html('small.png')).toContain('small.png@200.webp 200w"');
	expect(html('small.png')).toContain('width="200" height="100"');
});

test('says how wide a narrower place is', () => {
	expect(html('wide.png', { most: 420 })).toContain(
		'sizes="(min-width:460px) 420px,calc(100vw - 40px)"',
	);
});

test('loads a picture of the first screen at once', () => {
	expect(html('wide.png', { isFirst: true })).not.toContain('loading=');
	expect(html('wide.png', { isFirst: true })).toContain('decoding="async"');
});

test('shows a tiny picture and a drawing as they are', () => {
	expect(html('sign.png', { title: '印' })).toBe(
		'<img src="../../assets/r/sign.png" alt="稻&quot;田" title="印" width="64" height="48" loading="lazy" decoding="async">',
	);
	expect(html('map.svg')).toBe(
		'<img src="../../assets/r/map.svg" alt="稻&quot;田" loading="lazy" decoding="async">',
	);
});

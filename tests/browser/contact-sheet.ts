/**
 * `npm run sheet -- [FOLDER]`: a page of every kind of a built tree as the small pictures of three
 * sheets, `docs/screens-*.webp`; without a folder of the tree that the tests last built.
 */
import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { BUILT_SITE } from '../built-site.ts';
import { PAGE_KINDS, type PageKind } from './page-kinds.ts';
import { serveFolder } from './static-server.ts';

interface View {
	/** CSS pixels of the screen. */
	width: number;
	height: number;
	colorScheme: 'light' | 'dark';
	/** CSS pixels of margin left out on either side. */
	margin?: number;
}
interface Sheet {
	file: string;
	views: View[];
	columns: number;
	/** Width of one picture on the sheet, in pixels. */
	tile: number;
}
interface Tile {
	caption: string;
	png: Buffer;
}

const PHONE = { width: 360, height: 720 };
const SHEETS: Sheet[] = [
	{
		file: 'screens-phone.webp',
		views: [
			{ ...PHONE, colorScheme: 'light' },
			{ ...PHONE, colorScheme: 'dark' },
		],
		columns: 9,
		tile: 260,
	},
	{
		file: 'screens-tablet.webp',
		views: [{ width: 768, height: 900, colorScheme: 'light' }],
		columns: 6,
		tile: 440,
	},
	{
		file: 'screens-wide.webp',
		views: [{ width: 1280, height: 800, margin: 110, colorScheme: 'light' }],
		columns: 5,
		tile: 620,
	},
];

/** The first screen of a page, once its pictures are there. */
async function tileOf(
	browser: Browser,
	address: string,
	kind: PageKind,
	view: View,
): Promise<Tile> {
	const { width, height, colorScheme, margin = 0 } = view;
	const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'zh-CN' });
	await page.goto(address + kind.path, { waitUntil: 'networkidle' });
	if (kind.tap !== undefined) await page.locator(kind.tap).click();
	const png = await page.screenshot({
		clip: { x: margin, y: 0, width: width - 2 * margin, height },
	});
	await page.close();
	return { caption: kind.name, png };
}

/** The pictures in rows, each with its name below, as a WebP. */
async function sheetOf(
	browser: Browser,
	tiles: readonly Tile[],
	{ columns, tile }: Sheet,
): Promise<Buffer> {
	const figures = tiles.map(
		({ caption, png }) =>
			`<figure><img src="data:image/png;base64,${png.toString('base64')}"><figcaption>${caption}</figcaption></figure>`,
	);
	const style = `body{margin:0;padding:12px;background:#8b928e;display:grid;gap:14px 12px;grid-template-columns:repeat(${columns},${tile}px);width:max-content}figure{margin:0}img{display:block;width:100%}figcaption{font:15px/1.6 sans-serif;color:#fff}`;
	const page = await browser.newPage({
		viewport: { width: columns * (tile + 12) + 12, height: 9 },
	});
	await page.setContent(`<style>${style}</style>${figures.join('')}`);
	const png = await page.screenshot({ fullPage: true });
	await page.close();
	return sharp(png).webp({ quality: 62, effort: 6 }).toBuffer();
}

const server = await serveFolder(process.argv[2] ?? BUILT_SITE);
const browser = await launchBrowser();
try {
	for (const sheet of SHEETS) {
		const tiles: Tile[] = [];
		for (const view of sheet.views)
			for (const kind of PAGE_KINDS) tiles.push(await tileOf(browser, server.address, kind, view));
		const webp = await sheetOf(browser, tiles, sheet);
		writeFileSync(new URL(`../../docs/${sheet.file}`, import.meta.url), webp);
		process.stdout.write(`docs/${sheet.file}: ${tiles.length} pictures, ${webp.length} bytes\n`);
	}
} finally {
	await browser.close();
	await server.close();
}

/** A real Chromium for tests and measurements: the machine's own, else the one of an npm package. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { CACHE } from '../cli/places.ts';
import { type Executable, packagedChromium } from './packaged-chromium.ts';

const UNPACKED = join(CACHE, 'browser');
const require = createRequire(import.meta.url);
const FONTS = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/snap/bin/chromium',
];

const FLAGS = [
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-gpu',
	'--font-render-hinting=none',
];

/** The machine's own Chromium or Chrome; undefined where it has none. */
function systemChromium(path = process.env.PATH ?? ''): Executable | undefined {
	const inPath = path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
	const found = [...inPath, ...PLACES].find((file) => existsSync(file));
	return found === undefined ? undefined : { path: found };
}

/**
 * Starts a browser that shows Chinese with the project's own font files on any machine; `flags` are
 * added to those of its command line.
 */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
	const { path, libraries } = systemChromium() ?? (await packagedChromium(UNPACKED));
	const fonts = mkdtempSync(join(tmpdir(), 'guiyan-fonts-'));
	const browser = await chromium.launch({
		executablePath: path,
		args: [...FLAGS, ...flags],
		env: {
			...(process.env as Record<string, string>),
			FONTCONFIG_FILE: writeFontconfig(fonts),
			...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
		},
	});
	browser.on('disconnected', () => rmSync(fonts, { recursive: true, force: true }));
	return browser;
}

/** Writes a fontconfig file that knows Noto Sans SC and nothing else. */
function writeFontconfig(folder: string): string {
	const file = join(folder, 'fonts.conf');
	mkdirSync(join(folder, 'cache'));
	const aliases = ['sans-serif', 'serif', 'monospace', 'system-ui']
		.map(
			(name) =>
				`<alias><family>${name}</family><prefer><family>Noto Sans SC</family></prefer></alias>`,
		)
		.join('');
	const folders = ['400Regular', '500Medium', '600SemiBold', '700Bold']
		.map((weight) => `<dir>${join(FONTS, weight)}</dir>`)
		.join('');
	writeFileSync(
		file,
		`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${join(folder, 'cache')}</cachedir>${aliases}</fontconfig>\n`,
	);
	return file;
}

/** A site of the same text made with Starlight, to compare pages with under equal conditions. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { installBeside } from './install-beside.ts';

/** Starlight in its newest version, on the Astro this project uses. */
const PACKAGES = ['astro@7.3.5', '@astrojs/starlight@latest'];

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: 'https://example.org',
	integrations: [
		starlight({ title: '归雁', locales: { root: { label: '简体中文', lang: 'zh-CN' } } }),
	],
});
`;
const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
/** So that no browser asks in vain. */
const ICON =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1H0z"/></svg>';

export interface PeerPage {
	/** Last part of its address; empty for the home page. */
	slug: string;
	title: string;
	markdown: string;
}

/** The title and the text of one of our pages, with its headings and lists. */
export async function textOf(browser: Browser, address: string, slug: string): Promise<PeerPage> {
	const page = await browser.newPage();
	try {
		await page.goto(address);
		const { title, lines } = await page.evaluate(() => {
			for (const closed of document.querySelectorAll('details')) closed.open = true;
			// biome-ignore lint/performance/useDomNodeTextContent: the lines a reader sees are wanted
			const seen = (element: HTMLElement): string => element.innerText;
			const textsOf = (selector: string): Set<string> =>
				new Set([...document.querySelectorAll<HTMLElement>(selector)].map(seen));
			const [headings, items] = [textsOf('main :is(h2, h3)'), textsOf('main li')];
			const main = document.querySelector('main') as HTMLElement;
			const heading = document.querySelector('h1');
			const lines = seen(main)
				.split('\n')
				.map((text) => ({
					text: text.trim(),
					mark: headings.has(text) ? '## ' : items.has(text) ? '- ' : '',
				}));
			return { title: heading ? seen(heading) : document.title, lines };
		});
		const markdown = lines
			.filter(({ text }) => text !== '')
			.map(({ text, mark }) => mark + text.replace(/[\\`*_{}[\]<>#|~+-]/gu, '\\$&'))
			.join('\n\n');
		return { slug, title: title.replace(/\s+/gu, ' '), markdown: `${markdown}\n` };
	} finally {
		await page.close();
	}
}

/** Installs Starlight below `folder` and builds the pages; undefined where it cannot be installed. */
export async function buildPeer(
	folder: string,
	pages: readonly PeerPage[],
): Promise<string | undefined> {
	if (!(await installBeside(folder, PACKAGES))) return undefined;
	const docs = join(folder, 'src/content/docs');
	rmSync(docs, { recursive: true, force: true });
	mkdirSync(docs, { recursive: true });
	mkdirSync(join(folder, 'public'), { recursive: true });
	writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
	writeFileSync(join(folder, 'src/content.config.ts'), COLLECTIONS);
	writeFileSync(join(folder, 'public/favicon.svg'), ICON);
	for (const { slug, title, markdown } of pages) {
		const text = `---\ntitle: ${JSON.stringify(title)}\n---\n\n${markdown}`;
		writeFileSync(join(docs, `${slug || 'index'}.md`), text);
	}
	const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
	await promisify(execFile)(process.execPath, [astro, 'build'], {
		cwd: folder,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	const built = join(folder, 'dist');
	if (!existsSync(join(built, 'index.html'))) throw new Error(`Nothing was built in ${built}`);
	return built;
}

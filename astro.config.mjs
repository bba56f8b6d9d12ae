import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { templatesOnly } from './scripts/build/adapter.ts';
import { packedScript } from './scripts/build/packed-script.ts';
import { scriptFloor } from './scripts/build/script-floor.ts';
import { preview } from './scripts/dev/preview-integration.ts';

// Astro compiles the templates to a server bundle; scripts/build renders every site with it.
// `compressHTML` stays at its default: it keeps line breaks in templates out of Chinese sentences.
export default defineConfig({
	output: 'server',
	adapter: templatesOnly(),
	markdown: { syntaxHighlight: false },
	integrations: [mdx(), preview()],
	outDir: process.env.GUIYAN_TEMPLATES ?? './.cache/templates/manual',
	cacheDir: './.cache/astro',
	build: { inlineStylesheets: 'always' },
	// The floor of phones: Chrome 86, iOS 14; without it the minifier writes newer media queries.
	vite: {
		plugins: [scriptFloor(), packedScript()],
		// Scripts of pages stand in the pages: one request, nothing to host beside them.
		build: { cssTarget: ['chrome86', 'ios14'], assetsInlineLimit: 65536 },
	},
	image: { service: { entrypoint: 'astro/assets/services/noop' } },
	security: { checkOrigin: false },
	devToolbar: { enabled: false },
	server: { host: '127.0.0.1' },
	trailingSlash: 'ignore',
});

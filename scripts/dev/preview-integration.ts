import type { AstroIntegration } from 'astro';

/** In `astro dev` a middleware loads the site from the address; the engine passes it itself. */
export function previewMiddleware(): AstroIntegration {
	return {
		name: 'guiyan-preview',
		hooks: {
			'astro:config:setup': ({ command, addMiddleware }) => {
				if (command !== 'dev') return;
				addMiddleware({
					order: 'pre',
					entrypoint: new URL('./preview-middleware.ts', import.meta.url),
				});
			},
		},
	};
}

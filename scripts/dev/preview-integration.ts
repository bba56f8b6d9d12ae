import type { AstroIntegration } from 'astro';

/** In `astro dev` a middleware loads the site from the address, and a saved file reloads the page. */
export function preview(): AstroIntegration {
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
			'astro:server:setup': ({ server }) => {
				const content = process.env.GUIYAN_CONTENT;
				if (content === undefined) return;
				server.watcher.add(content);
				server.watcher.on('all', (_event, path) => {
					if (path.startsWith(content)) server.ws.send({ type: 'full-reload' });
				});
			},
		},
	};
}

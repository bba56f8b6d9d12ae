import type { AstroIntegration } from 'astro';

/** An Astro adapter that only makes the compiled templates callable; see `server-entry.ts`. */
export function templatesOnly(): AstroIntegration {
	return {
		name: 'guiyan-templates',
		hooks: {
			'astro:config:done': ({ setAdapter }) =>
				setAdapter({
					name: 'guiyan-templates',
					entrypointResolution: 'auto',
					serverEntrypoint: new URL('./server-entry.ts', import.meta.url),
					supportedAstroFeatures: {
						staticOutput: 'stable',
						serverOutput: 'stable',
						hybridOutput: 'stable',
						sharpImageService: 'stable',
					},
				}),
		},
	};
}

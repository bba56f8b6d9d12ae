/**
 * A Vite plugin that compiles the scripts of pages to ES2019, the floor of phones. Astro sets the
 * target of its client environment itself, behind what the configuration says; this hook comes
 * after both.
 */
export const scriptFloor = () => ({
	name: 'guiyan-script-floor',
	configEnvironment: (name: string) =>
		name === 'client' ? { build: { target: 'es2019' } } : undefined,
});

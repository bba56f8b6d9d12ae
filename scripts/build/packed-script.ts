/**
 * A Vite plugin for scripts that go onto other people's pages: `import text from './x.js?packed'` is
 * the text of the script without what only its readers need (esbuild, ES2019).
 */
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

const PACKED = /\?packed$/u;

export const packedScript = () => ({
	name: 'guiyan-packed-script',
	enforce: 'pre' as const,
	load(id: string): string | undefined {
		if (!PACKED.test(id)) return undefined;
		const text = readFileSync(id.replace(PACKED, ''), 'utf8');
		const { code } = transformSync(text, { minify: true, target: 'es2019', charset: 'utf8' });
		return `export default ${JSON.stringify(code)}`;
	},
});

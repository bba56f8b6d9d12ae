import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUILT_SITE } from './built-site.ts';

test('publishes a portal', () => {
	expect(existsSync(`${BUILT_SITE}/index.html`)).toBe(true);
});

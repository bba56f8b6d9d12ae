/** A browser, and a server of the built site, for all tests of the file that imports them. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { BUILT_SITE } from '../built-site.ts';
import { type StaticServer, serveFolder } from './static-server.ts';

export let browser: Browser;
export let server: StaticServer;

beforeAll(async () => {
	[browser, server] = await Promise.all([launchBrowser(), serveFolder(BUILT_SITE)]);
});
afterAll(async () => {
	await browser.close();
	await server.close();
});

/** A partner's page on another origin, and what it may hold of us; for all tests of the file that imports this. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { BUILT_SITE } from '../built-site.ts';
import { type PartnerPage, servePartner } from './partner-page.ts';
import { type StaticServer, serveFolder } from './static-server.ts';

let browser: Browser;
export let site: StaticServer;
export let partner: Awaited<ReturnType<typeof servePartner>>;
export let context: BrowserContext;
export let page: Page;
export let complaints: string[];

beforeAll(async () => {
	[browser, site, partner] = await Promise.all([
		launchBrowser(),
		serveFolder(BUILT_SITE, { 'Access-Control-Allow-Origin': '*' }),
		servePartner(),
	]);
});
afterAll(async () => {
	await browser.close();
	await Promise.all([site.close(), partner.close()]);
});
beforeEach(() => open());
afterEach(() => context.close());

/** Opens a browser's window of its own; the one before has to be closed. */
export async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
	context = await browser.newContext({ viewport: { width: 360, height: 800 }, ...options });
	page = await context.newPage();
	page.setDefaultTimeout(10_000);
	complaints = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('dialog', (dialog) => {
		complaints.push(`dialog ${dialog.message()}`);
		dialog.dismiss();
	});
}

export const FRAME = (more = '') =>
	`<iframe data-guiyan src="${site.address}bailu/embed/v1/jobs/?n=5" title="白鹭县的岗位" height="300" class="frame" ${more}></iframe>`;
export const HOST = () => `<script src="${site.address}embed/v1/host.js" defer></script>`;
export const ELEMENT = (attributes = 'county="bailu" limit="5"') =>
	`<county-jobs ${attributes}><a href="${site.address}bailu/jobs/">白鹭县的岗位</a></county-jobs><script src="${site.address}embed/v1/county-jobs.js" defer></script>`;
const STYLE = '.frame{width:100%;border:0}';
export const NO_SCRIPT = 'sandbox="allow-popups allow-popups-to-escape-sandbox"';

/** Opens the partner's page with what is given. */
export async function visit(shown: PartnerPage): Promise<void> {
	partner.show({ style: STYLE, ...shown });
	await page.goto(partner.address, { waitUntil: 'load' });
}
export const frameRows = () => page.frameLocator('iframe').locator('li:visible');
export const elementRows = () => page.locator('county-jobs').locator('li');
export const state = (name: string) => page.locator(`county-jobs[state=${name}]`).waitFor();

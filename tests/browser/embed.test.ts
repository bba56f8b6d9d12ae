/** What partners show of us, on a page of another origin and under its own policy. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { BUILT_SITE } from '../built-site.ts';
import { loadAxe, violations } from './axe.ts';
import { type PartnerPage, servePartner } from './partner-page.ts';
import { type StaticServer, serveFolder } from './static-server.ts';

let browser: Browser;
let site: StaticServer;
let partner: Awaited<ReturnType<typeof servePartner>>;
let context: BrowserContext;
let page: Page;
let complaints: string[];

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

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
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

const FRAME = (more = '') =>
	`<iframe data-guiyan src="${site.address}bailu/embed/v1/jobs/?n=5" title="白鹭县的岗位" height="300" class="frame" ${more}></iframe>`;
const HOST = () => `<script src="${site.address}embed/v1/host.js" defer></script>`;
const ELEMENT = (attributes = 'county="bailu" limit="5"') =>
	`<county-jobs ${attributes}><a href="${site.address}bailu/jobs/">白鹭县的岗位</a></county-jobs><script src="${site.address}embed/v1/county-jobs.js" defer></script>`;
const STYLE = '.frame{width:100%;border:0}';
const NO_SCRIPT = 'sandbox="allow-popups allow-popups-to-escape-sandbox"';

async function visit(shown: PartnerPage): Promise<void> {
	partner.show({ style: STYLE, ...shown });
	await page.goto(partner.address, { waitUntil: 'load' });
}
async function axe(): Promise<string[]> {
	await loadAxe(page);
	return violations(page);
}
const frameRows = () => page.frameLocator('iframe').locator('li:visible');
const elementRows = () => page.locator('county-jobs').locator('li');
const state = (name: string) => page.locator(`county-jobs[state=${name}]`).waitFor();

describe('under the policy of a partner', () => {
	const site0 = () => site.address.slice(0, -1);
	test.each<[string, () => string, ('frame' | 'sandbox' | 'host' | 'element')[]]>([
		['that there is not', () => '', ['frame', 'host', 'element']],
		['that lets frames in', () => `default-src 'self'; frame-src ${site0()}`, ['frame']],
		[
			'that lets frames in, sandboxed',
			() => `default-src 'self'; frame-src ${site0()}`,
			['sandbox'],
		],
		[
			'that lets scripts and answers in',
			() => `default-src 'self'; script-src ${site0()}; connect-src ${site0()}`,
			['element'],
		],
		[
			'that lets frames and the script for their height in',
			() => `default-src 'self'; frame-src ${site0()}; script-src ${site0()}`,
			['frame', 'host'],
		],
		[
			'that lets in no more than is said, with trusted types',
			() =>
				`default-src 'none'; style-src 'self'; img-src 'self'; frame-src ${site0()}; script-src ${site0()}; connect-src ${site0()}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
			['frame', 'host', 'element'],
		],
	])('%s shows jobs without a complaint', async (_name, policy, forms) => {
		const has = (form: (typeof forms)[number]) => forms.includes(form);
		await visit({
			policy: policy(),
			body: [
				has('frame') ? FRAME() : '',
				has('sandbox') ? FRAME(NO_SCRIPT) : '',
				has('host') ? HOST() : '',
				has('element') ? ELEMENT() : '',
			].join(''),
		});
		// Without a script the frame cannot know how many are wanted.
		if (has('frame')) await expect.poll(() => frameRows().count()).toBe(5);
		if (has('sandbox')) await expect.poll(() => frameRows().count()).toBe(10);
		if (has('element')) await expect.poll(() => elementRows().count()).toBe(5);
		expect(complaints.filter((text) => !/sandboxed/u.test(text))).toEqual([]);
	});
});

describe('a frame', () => {
	test.each([245, 360, 768])('is as high as its page at %i px', async (width) => {
		await page.setViewportSize({ width, height: 800 });
		await visit({ body: FRAME() + HOST() });
		const frame = page.frames()[1];
		const isExact = async () => {
			const [outer, inner = Number.NaN] = await Promise.all([
				page.locator('iframe').evaluate((one) => one.getBoundingClientRect().height),
				frame?.evaluate(() => document.documentElement.getBoundingClientRect().height),
			]);
			return outer >= inner && outer < inner + 1;
		};
		await expect.poll(isExact).toBe(true);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			width,
		);
	});

	test('does not grow on a page that makes frames as high as the screen', async () => {
		await visit({ body: FRAME() + HOST(), style: '.frame{width:100%;border:0;min-height:100vh}' });
		const height = () => page.locator('iframe').evaluate((one) => one.clientHeight);
		await page.waitForFunction(() => (document.querySelector('iframe') as any).style.height);
		const first = await height();
		await page.setViewportSize({ width: 361, height: 801 });
		await page.setViewportSize({ width: 360, height: 800 });
		await expect.poll(height).toBe(first);
	});

	test('takes its height from nobody else', async () => {
		await visit({ body: FRAME() + HOST() });
		await page.waitForFunction(() => (document.querySelector('iframe') as any).style.height);
		const before = await page.locator('iframe').getAttribute('style');
		await page.evaluate(() => {
			const forged = { type: 'guiyan:height', v: 1, height: 9000 };
			window.postMessage(forged, '*');
			const other = document.createElement('iframe');
			other.srcdoc = `<script>parent.postMessage(${JSON.stringify(forged)},'*')</script>`;
			document.body.append(other);
			return new Promise((resolve) => setTimeout(resolve, 300));
		});
		expect(await page.locator('iframe').first().getAttribute('style')).toBe(before);
	});

	test('leads out of itself', async () => {
		await visit({ body: FRAME(NO_SCRIPT) });
		const [opened] = await Promise.all([
			context.waitForEvent('page'),
			frameRows().first().getByRole('link').click(),
		]);
		await opened.waitForURL('**/bailu/jobs/*/');
		expect(page.url()).toBe(partner.address);
	});
});

const JOBS = '**/bailu/embed/v1/lists/jobs.json';
const answer = (jobs: unknown[]) =>
	page.route(JOBS, (route) =>
		route.fulfill({
			json: { name: '白鹭归雁', jobs },
			headers: { 'Access-Control-Allow-Origin': '*' },
		}),
	);
const JOB = { title: '护士', employer: '县医院', place: '县城', path: 'jobs/nurse/' };

describe('the element', () => {
	test('asks once, and keeps nothing', async () => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await visit({ body: ELEMENT() });
		await state('list');
		expect(asked.filter((url) => url.endsWith('.json'))).toEqual([
			`${site.address}bailu/embed/v1/lists/jobs.json`,
		]);
		expect(await context.cookies()).toEqual([]);
		expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
	});

	test('is let in by its integrity, and by no other', async () => {
		const note = await (await fetch(`${site.address}embed/v1/county-jobs.json`)).json();
		const pinned = (integrity: string) =>
			`<county-jobs county="bailu"><a href="${site.address}bailu/jobs/">白鹭县的岗位</a></county-jobs><script src="${site.address}embed/v1/${note.file}" integrity="${integrity}" crossorigin defer></script>`;
		await visit({ body: pinned(note.integrity) });
		await state('list');
		await visit({ body: pinned(`sha384-${'A'.repeat(64)}`) });
		await expect.poll(() => complaints.some((text) => text.includes('integrity'))).toBe(true);
		expect(await page.getByRole('link', { name: '白鹭县的岗位' }).isVisible()).toBe(true);
	});

	test('reads no configuration from the address of the page it stands on', async () => {
		partner.show({ body: ELEMENT() });
		await page.goto(`${partner.address}?county=qinghe&kind=volunteer&limit=1#county=qinghe`);
		await state('list');
		expect(await elementRows().count()).toBe(5);
	});

	test('shows one kind, and takes a change up', async () => {
		await visit({ body: ELEMENT('county="bailu" kind="internship"') });
		await state('list');
		const kinds = await elementRows().locator('a').allTextContents();
		await page.locator('county-jobs').evaluate((one) => one.removeAttribute('kind'));
		await expect.poll(() => elementRows().locator('a').allTextContents()).not.toEqual(kinds);
		const links = await elementRows()
			.locator('a')
			.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
		expect(links.every((link) => link.startsWith(site.address))).toBe(true);
	});

	test('says that there is nothing', async () => {
		await answer([]);
		await visit({ body: ELEMENT() });
		await state('empty');
		expect(await page.locator('county-jobs').getByText('现在没有在招的岗位').isVisible()).toBe(
			true,
		);
	});

	test('says that all it has is over', async () => {
		await answer([{ ...JOB, closes: '2020-01-01' }]);
		await visit({ body: ELEMENT() });
		await state('outdated');
		expect(await elementRows().count()).toBe(0);
		expect(await page.locator('county-jobs').getByText('都已截止').isVisible()).toBe(true);
	});

	test.each<[string, () => Promise<unknown>]>([
		['is not there', () => page.route(JOBS, (route) => route.fulfill({ status: 404 }))],
		['is no JSON', () => page.route(JOBS, (route) => route.fulfill({ body: '<html>' }))],
		['is not what was expected', () => page.route(JOBS, (route) => route.fulfill({ json: [] }))],
		['cannot be reached', () => page.route(JOBS, (route) => route.abort())],
	])('leaves the link where the list %s', async (_what, fail) => {
		await fail();
		await visit({ body: ELEMENT() });
		await state('unavailable');
		expect(await page.getByRole('link', { name: '白鹭县的岗位' }).isVisible()).toBe(true);
		expect(await page.locator('county-jobs').getByText('现在读不到').isVisible()).toBe(true);
	});

	test('leaves the link where the list takes too long', async () => {
		await page.clock.install();
		await page.route(JOBS, () => {});
		await visit({ body: ELEMENT() });
		expect(await page.getByRole('link', { name: '白鹭县的岗位' }).isVisible()).toBe(true);
		await page.clock.runFor(9000);
		await state('unavailable');
	});

	test('leaves the link without a script', async () => {
		await context.close();
		await open({ javaScriptEnabled: false });
		await visit({ body: ELEMENT() + FRAME() });
		expect(await page.getByRole('link', { name: '白鹭县的岗位' }).isVisible()).toBe(true);
		expect(await frameRows().count()).toBe(10);
	});

	test('shows hostile answers as text', async () => {
		await answer([
			{ ...JOB, title: '<img src=x onerror=alert(1)>', path: 'javascript:alert(1)' },
			{ ...JOB, title: '</ul><script>alert(1)</script>', path: 'data:text/html,x' },
			{ ...JOB, employer: { toString: 'x' }, place: ['<b>x</b>'] },
		]);
		await visit({ body: ELEMENT() });
		await state('list');
		expect(await elementRows().locator('a').allTextContents()).toEqual([
			'<img src=x onerror=alert(1)>',
			'</ul><script>alert(1)</script>',
			'护士',
		]);
		const inside = page
			.locator('county-jobs')
			.locator('img, script, b, i, a[href^="j"], a[href^="d"]');
		expect(await inside.count()).toBe(0);
		expect(complaints).toEqual([]);
	});
});

test('a day after its last a job is shown by neither', async () => {
	await visit({ body: FRAME() + ELEMENT() });
	await state('list');
	const [first, last] = [
		await elementRows().first().locator('a').textContent(),
		await elementRows().first().locator('[part=closes]').textContent(),
	];
	const day = (last as string).slice(0, 10);
	const shown = async (now: string) => {
		await page.clock.setFixedTime(new Date(now));
		await page.reload();
		await state('list');
		return Promise.all(
			[frameRows(), elementRows()].map(async (rows) =>
				(await rows.locator('a').allTextContents())
					.map((text) => text.trim())
					.includes(first as string),
			),
		);
	};
	expect(await shown(`${day}T23:59:00+08:00`)).toEqual([true, true]);
	const next = new Date(Date.parse(`${day}T23:59:59+08:00`) + 1000).toISOString();
	expect(await shown(next)).toEqual([false, false]);
});

test.each(['light', 'dark'] as const)('both are accessible in %s', async (colorScheme) => {
	await context.close();
	await open({ colorScheme });
	await visit({ body: FRAME() + HOST() + ELEMENT() });
	await state('list');
	expect(await axe()).toEqual([]);
	await page.goto(`${site.address}bailu/embed/v1/jobs/`);
	expect(await axe()).toEqual([]);
});

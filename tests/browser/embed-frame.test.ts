/** Our frames on a page of another origin. */
import { describe, expect, test } from 'vitest';
import { lightness } from './partner-page.ts';
import {
	context,
	FRAME,
	frameRows,
	HOST,
	NO_SCRIPT,
	open,
	page,
	partner,
	site,
	visit,
} from './partner-site.ts';

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

	test('is as high as its page where the host measures its border in', async () => {
		await visit({
			body: FRAME() + HOST(),
			style: '.frame{box-sizing:border-box;width:100%;border:3px solid;padding:2px}',
		});
		const frame = page.frames()[1];
		const spare = async () =>
			(await page.locator('iframe').evaluate((one) => one.clientHeight)) -
			4 -
			Math.ceil(
				(await frame?.evaluate(() => document.documentElement.getBoundingClientRect().height)) ??
					Number.NaN,
			);
		await expect.poll(spare).toBe(0);
	});

	test('gets its height from a script that comes late', async () => {
		await page.clock.install();
		await visit({ body: FRAME() });
		await page.clock.runFor(10_000);
		await page.evaluate((src) => {
			const script = document.createElement('script');
			script.src = src;
			document.body.append(script);
		}, `${site.address}embed/v1/host.js`);
		await page.waitForFunction(() => (document.querySelector('iframe') as any).style.height);
	});

	test.each(['light', 'dark'] as const)('is %s where the page wants it so', async (look) => {
		await context.close();
		await open({ colorScheme: look === 'dark' ? 'light' : 'dark' });
		await visit({ body: FRAME().replace('?n=5', `?n=5&look=${look}`) });
		expect(await lightness(page.frameLocator('iframe').locator('h1'))).toBe(look);
	});

	test('drops a job whose last day passes while it is open', async () => {
		await page.clock.setFixedTime('2026-11-22T12:00:00+08:00');
		await visit({ body: FRAME() });
		await frameRows().first().waitFor();
		const first = await frameRows().first().locator('a').textContent();
		await page.clock.setFixedTime('2026-12-09T00:30:00+08:00');
		await page.frames()[1]?.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await expect.poll(() => frameRows().first().locator('a').textContent()).not.toBe(first);
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

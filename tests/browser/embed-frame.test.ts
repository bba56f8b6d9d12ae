/** Our frames on a page of another origin. */
import { describe, expect, test } from 'vitest';
import {
	context,
	FRAME,
	frameRows,
	HOST,
	NO_SCRIPT,
	page,
	partner,
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

/** A cheap phone on a slow network. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** The slow mobile network and processor of Lighthouse's DevTools throttling. */
const NETWORK = {
	offline: false,
	latency: 562.5,
	downloadThroughput: (1474.56 * 1024) / 8,
	uploadThroughput: (675 * 1024) / 8,
};
/** How many times slower the processor is than this machine's. */
export const SLOWER = 4;

const AGENT =
	'Mozilla/5.0 (Linux; Android 10; M2006C3LC) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/98.0.4758.102 Mobile Safari/537.36 MicroMessenger/8.0.30 Language/zh_CN';

interface Phone {
	/** To be closed by the caller. */
	context: BrowserContext;
	page: Page;
	cdp: CDPSession;
}

/**
 * Opens an empty page on a phone that has loaded nothing yet. Network and main thread are slowed;
 * workers share the network, but not the slow processor.
 */
export async function openPhone(browser: Browser): Promise<Phone> {
	const context = await browser.newContext({
		viewport: { width: 360, height: 800 },
		deviceScaleFactor: 2,
		isMobile: true,
		hasTouch: true,
		locale: 'zh-CN',
		userAgent: AGENT,
	});
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await cdp.send('Network.enable');
	await cdp.send('Network.emulateNetworkConditions', NETWORK);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	return { context, page, cdp };
}

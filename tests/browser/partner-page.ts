/** A page of somebody else, on an origin of its own, that shows what we offer. */
import { createServer } from 'node:http';
import type { Locator } from 'playwright-core';
import { type LocalServer, openLocally } from '../../scripts/serve/open-locally.ts';

/** What a partner's page holds. */
export interface PartnerPage {
	/** Its content security policy; none where empty. */
	policy?: string;
	/** HTML of its body. */
	body: string;
	/** Styles in a file of its own. */
	style?: string;
}

/** Serves one page, and what the browser says of violations in `window.violations`. */
export async function servePartner(): Promise<LocalServer & { show: (page: PartnerPage) => void }> {
	let shown: PartnerPage = { body: '' };
	const server = createServer((request, response) => {
		if (request.url === '/own.css') {
			response.writeHead(200, { 'Content-Type': 'text/css' }).end(shown.style ?? '');
			return;
		}
		if (request.url === '/icon') {
			response.writeHead(204).end();
			return;
		}
		response.writeHead(200, {
			'Content-Type': 'text/html;charset=utf-8',
			...(shown.policy ? { 'Content-Security-Policy': shown.policy } : {}),
		});
		response.end(
			`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>校友会</title><link rel="icon" href="/icon"><link rel="stylesheet" href="/own.css"></head><body><main><h1>校友会</h1>${shown.body}</main></body></html>`,
		);
	});
	const opened = await openLocally(server);
	return {
		...opened,
		show: (page) => {
			shown = page;
		},
	};
}

/** Whether a text is for a light or a dark page, by its colour. */
export const lightness = async (text: Locator): Promise<'light' | 'dark'> => {
	const ink = await text.evaluate((element) => getComputedStyle(element).color);
	return Number(/\d+/u.exec(ink)?.[0]) < 128 ? 'light' : 'dark';
};

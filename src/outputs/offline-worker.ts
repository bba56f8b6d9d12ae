import { t } from '../strings/interface.ts';

/**
 * The service worker `script`, which keeps visited pages, with its words in place of `SAVED` and
 * `NONE`, and without what is there for readers of the code.
 */
export function offlineWorker(script: string): string {
	const { saved, none, toHome } = t.offline;
	// Lines of 48 px, so that a thumb meets the link.
	const page = `<meta name=viewport content=width=device-width><body style=line-height:3>${none}<br><a href={home}>${toHome}</a>`;
	return script
		.replace(/^\s*\/\/.*\n/gmu, '')
		.replace(/^\t+/gmu, '')
		.replace(/\n{2,}/gu, '\n')
		.replace('SAVED', () => JSON.stringify(saved))
		.replace('NONE', () => JSON.stringify(page));
}

import { t } from '../strings/interface.ts';

/**
 * The service worker `script`, which keeps visited pages, with its words in place of `SAVED` and
 * `NONE`, and without what is there for readers of the code.
 */
export function offlineWorker(script: string): string {
	const { saved, none, toHome } = t.offline;
	const page = `<!doctype html><meta name=viewport content=width=device-width><p>${none}<p><a href={home}>${toHome}</a>`;
	return script
		.replace(/^\s*\/\/.*\n/gmu, '')
		.replace(/^\t+/gmu, '')
		.replace(/\n{2,}/gu, '\n')
		.replace('SAVED', () => JSON.stringify(saved))
		.replace('NONE', () => JSON.stringify(page));
}

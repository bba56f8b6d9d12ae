import { t } from '../strings/interface.ts';
import { language } from '../strings/language.ts';

/**
 * The service worker `script`, which keeps visited pages, with its words in place of `SAVED` and
 * `NONE`, their language for `LANGUAGE`, and without what is there for readers of the code.
 */
export function offlineWorker(script: string): string {
	const { saved, none, toHome } = t.offline;
	// Lines of 48 px, so that a thumb meets the link.
	const page = `<meta name=viewport content=width=device-width><body style=line-height:3>${none}<br><a href={home}>${toHome}</a>`;
	return (
		script
			.replace(/^\s*\/\/.*\n/gmu, '')
			.replace(/^\t+/gmu, '')
			.replace(/\n{2,}/gu, '\n')
			// Days look the same in all of Chinese.
			.replace('LANGUAGE', () => JSON.stringify(language().slice(0, 2)))
			.replace('SAVED', () => JSON.stringify(saved))
			.replace('NONE', () => JSON.stringify(page))
	);
}

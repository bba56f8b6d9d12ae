import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FileCache } from '../../scripts/content/file-cache.ts';
import { contentFolder } from '../content-folder.ts';

/** A folder with one file that was last written an hour ago, and where its cache lies. */
function folder(): { root: string; path: string; touch: (text: string) => void } {
	const root = contentFolder({ 'a.txt': 'one' });
	return {
		root,
		path: join(root, 'cache.json'),
		touch: (text) => writeFileSync(join(root, 'a.txt'), text),
	};
}

/** Reads `a.txt` through the cache, and says whether it was opened. */
function readOnce(root: string, path: string | undefined): boolean {
	let isRead = false;
	const cache = new FileCache(root, path);
	cache.of('a.txt', (bytes) => {
		isRead = true;
		return bytes;
	});
	cache.save();
	return isRead;
}

/** Makes the cache older or younger than the file, in seconds. */
const age = (path: string, seconds: number): void => {
	const time = Date.now() / 1000 + seconds;
	utimesSync(path, time, time);
};

describe('the cache of files', () => {
	test('reads an unchanged file once', () => {
		const { root, path } = folder();
		expect(readOnce(root, path)).toBe(true);
		age(path, 10);
		expect(readOnce(root, path)).toBe(false);
	});

	test('reads a file again that has changed', () => {
		const { root, path, touch } = folder();
		readOnce(root, path);
		touch('two');
		age(path, 10);
		expect(readOnce(root, path)).toBe(true);
	});

	test('reads a file again that changed in the second in which the cache was written', () => {
		const { root, path } = folder();
		readOnce(root, path);
		expect(readOnce(root, path)).toBe(true);
	});

	test('reads every time where there is no place to keep anything', () => {
		const { root } = folder();
		expect([readOnce(root, undefined), readOnce(root, undefined)]).toEqual([true, true]);
	});
});

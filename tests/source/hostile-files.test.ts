import { describe, expect, test } from 'vitest';
import { hostileFiles } from '../../scripts/bench/hostile-files.ts';
import { readEntry } from '../../src/source/read-entry.ts';

/** Long enough that work which grows with the square of the length would not end in time. */
const BYTES = 128 * 1024;

describe('a file that is one sign over and over is read to its end', () => {
	test.each(hostileFiles(BYTES))('$name', ({ folder, ending, text }) => {
		expect(Buffer.byteLength(text)).toBeGreaterThan(BYTES - 200);
		const file = { id: 'a', region: 'moni', file: `moni/${folder}/a${ending}` };
		const bytes = Buffer.from(text);
		const { entry, issues } =
			folder === 'policies'
				? readEntry({ ...file, type: 'policies', version: 1 }, bytes)
				: readEntry({ ...file, type: 'letters' }, bytes);
		expect(entry === undefined).toBe(issues.some(({ severity }) => severity === 'error'));
	});
});

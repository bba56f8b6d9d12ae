import { expect, test } from 'vitest';
import { issuesIn } from './check-content.ts';
import { CLEAN } from './clean-content.ts';
import { ODD_BUT_GOOD } from './odd-but-good.ts';

test.each(Object.entries(ODD_BUT_GOOD))('no issue is found in %s', (_name, files) => {
	expect(issuesIn({ ...CLEAN, ...files })).toEqual([]);
});

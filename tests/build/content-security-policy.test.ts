import { expect, test } from 'vitest';
import { withPolicy } from '../../scripts/build/content-security-policy.ts';

const HEAD = '<html><head><meta charset="utf-8"></head>';

test.each([
	['has one', '<iframe src="../"></iframe>', true],
	['names one in a script', '<script>const frame = "<iframe></iframe>";</script>', false],
	['has one after such a script', '<script>"<iframe>"</script><iframe></iframe>', true],
	['has none', '<p>', false],
])('allows frames only where a page has some: one that %s', (_, body, isAllowed) => {
	expect(withPolicy(`${HEAD}${body}</html>`).includes("frame-src 'self'")).toBe(isAllowed);
});

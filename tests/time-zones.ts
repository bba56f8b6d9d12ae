/** Runs tests under several time zones of the machine; content's days must not depend on them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Minutes from local time to UTC on 1 January, which proves that a zone is in force. */
const ZONES = { UTC: 0, 'Asia/Shanghai': -480, 'America/New_York': 300 };

/** Registers the tests of `define` once for each time zone. */
export function inEveryTimeZone(define: () => void): void {
	describe.each(Object.entries(ZONES))('with the machine in %s', (zone, minutes) => {
		const before = process.env.TZ;
		beforeAll(() => {
			process.env.TZ = zone;
		});
		afterAll(() => {
			if (before === undefined) delete process.env.TZ;
			else process.env.TZ = before;
		});
		test('runs in that time zone', () => {
			expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(minutes);
		});
		define();
	});
}

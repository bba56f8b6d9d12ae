/** The script that says a job is over follows the same rule as the model, on any day and in any zone. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayInShanghai } from '../../src/model/day.ts';
import { JOB_CLOSING_DAYS, jobState } from '../../src/model/job-state.ts';
import { jobStateText } from '../../src/strings/state-text.ts';
import { anyDay } from '../model/any-day.ts';
import { inEveryTimeZone } from '../time-zones.ts';

const script = readFileSync(new URL('../../src/browser/expiry-guard.js', import.meta.url), 'utf8');
const WORDS = { days: JOB_CLOSING_DAYS, over: '已截止', left: '还有 {n} 天截止', last: '今天截止' };

/** What the badge of a job's row says after the script ran at an instant. */
function badgeAt(instant: number, closes: string): string {
	const badge = { textContent: '招聘中', className: 'state live', matches: () => false };
	const row = {
		dataset: { closes } as Record<string, string>,
		querySelector: () => badge,
		querySelectorAll: () => [],
		parentNode: { append: () => undefined },
	};
	class Clock extends Date {
		static override now = (): number => instant;
	}
	runInNewContext(script, {
		Date: Clock,
		addEventListener: () => undefined,
		document: {
			currentScript: { dataset: WORDS },
			querySelectorAll: () => [row],
			addEventListener: () => undefined,
		},
	});
	return badge.textContent;
}

inEveryTimeZone(() => {
	test('says at every second what the model says of that day', () => {
		const offset = fc.integer({ min: -12, max: 12 });
		const second = fc.integer({ min: 0, max: 86_399 });
		fc.assert(
			fc.property(anyDay, offset, second, (closes, days, seconds) => {
				const instant = Date.parse(`${addDays(closes, days)}T00:00:00+08:00`) + seconds * 1000;
				const job = { posted: addDays(closes, -30), closes, status: 'open' } as const;
				expect(badgeAt(instant, closes)).toBe(jobStateText(jobState(job, dayInShanghai(instant))));
			}),
		);
	});

	test('changes its mind with the last second of the last day in Shanghai', () => {
		const end = Date.parse('2026-12-10T23:59:59.999+08:00');
		expect(badgeAt(end, '2026-12-10')).toBe('今天截止');
		expect(badgeAt(end + 1, '2026-12-10')).toBe('已截止');
	});
});

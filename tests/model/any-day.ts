import fc from 'fast-check';

/** Any day from 1993 to 2098. */
export const anyDay: fc.Arbitrary<string> = fc
	.integer({ min: Date.UTC(1993, 0, 1) / 86_400_000, max: Date.UTC(2098, 11, 31) / 86_400_000 })
	.map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

/** A day within a few weeks, so that periods meet, touch and overlap often. */
export const nearDay: fc.Arbitrary<string> = fc
	.integer({ min: 0, max: 40 })
	.map((number) => new Date(Date.UTC(2026, 11, 10 + number)).toISOString().slice(0, 10));

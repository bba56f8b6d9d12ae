import { z } from 'zod';

type Payload = z.core.ParsePayload<unknown>;

/**
 * Adds an issue with a code of the catalogue (`messages.ts`) at `path` below the checked value.
 * Parsing goes on, so that one run reports every problem.
 */
export function fail(
	ctx: Payload | { value: unknown; issues: z.core.$ZodRawIssue[] },
	code: string,
	params: Record<string, unknown> = {},
	path: (string | number)[] = [],
): void {
	ctx.issues.push({
		code: 'custom',
		input: ctx.value,
		path,
		params: { code, ...params },
		continue: true,
	});
}

/** What a rule over several fields may call: a code, the field it concerns, and its words. */
export type Report = (
	code: string,
	path: (string | number)[],
	params?: Record<string, unknown>,
) => void;

/**
 * A check over several fields that runs even when single fields are wrong, so that an editor
 * learns everything in one run. `rule` must therefore expect any field to be missing or misshapen.
 */
export function acrossFields(rule: (value: Record<string, any>, report: Report) => void) {
	const check = z.check<Record<string, unknown>>((ctx) => {
		rule(ctx.value as Record<string, any>, (code, path, params) => fail(ctx, code, params, path));
	});
	check._zod.def.when = (payload) =>
		typeof payload.value === 'object' && payload.value !== null && !Array.isArray(payload.value);
	return check;
}

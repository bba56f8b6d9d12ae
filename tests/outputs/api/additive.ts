/** Whether a newer JSON Schema of what we send keeps the promise of an older one. */

type Schema = Record<string, any>;

/**
 * What a reader of the older form may no longer rely on, as paths with what happened; empty where the
 * newer one only adds: fields, values of closed lists, and certainty that a field is there.
 */
export function brokenPromises(before: Schema, after: Schema, path = ''): string[] {
	const here = path || '(root)';
	if (before.type !== undefined && before.type !== after.type)
		return [`${here}: type ${before.type} → ${after.type}`];
	if ('const' in before && before.const !== after.const)
		return [`${here}: const ${before.const} → ${after.const}`];
	const lost = (before.enum ?? []).filter((value: unknown) => !after.enum?.includes(value));
	const broken = lost.map((value: unknown) => `${here}: value ${value} is gone`);
	for (const rule of ['pattern', 'format'] as const)
		if (before[rule] !== undefined && before[rule] !== after[rule])
			broken.push(`${here}: ${rule} ${before[rule]} → ${after[rule]}`);
	if (before.items) broken.push(...brokenPromises(before.items, after.items ?? {}, `${path}[]`));
	for (const name of before.required ?? [])
		if (!after.required?.includes(name)) broken.push(`${path}.${name}: may be missing`);
	for (const [name, field] of Object.entries<Schema>(before.properties ?? {})) {
		const now = after.properties?.[name];
		const at = `${path}.${name}`;
		broken.push(...(now ? brokenPromises(field, now, at) : [`${at}: is gone`]));
	}
	return broken;
}

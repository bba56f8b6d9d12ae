/**
 * The entry of a table whose key is the longest trailing part of a field path: for
 * `jobs.employer.kind` that is `jobs.employer.kind`, else `employer.kind`, else `kind`.
 */
export function byFieldPath<Value>(
	table: Readonly<Record<string, Value>>,
	path: string,
): Value | undefined {
	const steps = path.split('.');
	for (let start = 0; start < steps.length; start += 1) {
		const key = steps.slice(start).join('.');
		if (Object.hasOwn(table, key)) return table[key];
	}
	return undefined;
}

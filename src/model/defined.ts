/** The facts that are known: a field that is undefined becomes one that is not there. */
export const defined = <Facts extends Record<string, unknown>>(
	facts: Facts,
): { [Key in keyof Facts]?: NonNullable<Facts[Key]> } =>
	Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as never;

/** The values of a closed list, for a schema. */
export const keys = <Key extends string>(list: Readonly<Record<Key, unknown>>): [Key, ...Key[]] =>
	Object.keys(list) as [Key, ...Key[]];

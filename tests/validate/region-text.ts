/** A `region.yaml` without a site. */
export const region = (name: string, level: string, code?: string): string =>
	`name: ${name}\nlevel: ${level}\n${code === undefined ? '' : `code: "${code}"\n`}`;

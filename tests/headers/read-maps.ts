/** Reads the maps of an `nginx.conf` or a `Caddyfile`, and what stands around them, as the servers do. */

/** Gives the value at an address: the first expression that fits, else the default. */
type Mapped = (path: string) => string;

export interface ServerFile {
	maps: Record<string, Mapped>;
	/** Headers as they are added, by name in lower case; the value may be a variable. */
	added: Record<string, string>;
}

const ROW =
	/^\s+(?:"?~(?<expression>[^"\s]+)"?|(?<fallback>default)) (?:"(?<quoted>[^"]*)"|(?<bare>\S+?));?$/u;

interface Row {
	expression?: string;
	value: string;
}

const readRow = (line: string): Row[] => {
	const { expression, quoted, bare, fallback } = ROW.exec(line)?.groups ?? {};
	const value = quoted ?? bare ?? '';
	if (expression !== undefined) return [{ expression, value }];
	return fallback === undefined ? [] : [{ value }];
};

function readMap(body: string): Mapped {
	const rows = body.split('\n').flatMap(readRow);
	const fallback = rows.find(({ expression }) => expression === undefined)?.value ?? '';
	return (path) =>
		rows.find(
			({ expression }) => expression !== undefined && new RegExp(expression, 'u').test(path),
		)?.value ?? fallback;
}

const mapsIn = (text: string, head: RegExp): Record<string, Mapped> =>
	Object.fromEntries(
		[...text.matchAll(head)].map(({ 1: name = '', 2: body = '' }) => [name, readMap(body)]),
	);

/** The maps are of the address asked for, and headers stand in `add_header` lines. */
export const readNginx = (text: string): ServerFile => ({
	maps: mapsIn(text, /^map \$guiyan_asked \$(\w+) \{\n([\s\S]*?)^\}/gmu),
	added: Object.fromEntries(
		[...text.matchAll(/^\tadd_header (\S+) (?:"([^"]*)"|(\$\w+)) always;$/gmu)].map(
			([, name = '', quoted, variable]) => [name.toLowerCase(), quoted ?? variable ?? ''],
		),
	),
});

/** The maps are of the path, and headers stand in a block and a line of their own. */
export const readCaddy = (text: string): ServerFile => ({
	maps: mapsIn(text, /^\tmap \{path\} \{(\w+)\} \{\n([\s\S]*?)^\t\}/gmu),
	added: Object.fromEntries(
		[
			...(/^\theader \{\n([\s\S]*?)^\t\}/mu.exec(text)?.[1] ?? '').matchAll(
				/^\t\t([A-Z]\S*) (?:"([^"]*)"|(\{\w+\}))$/gmu,
			),
		].map(([, name = '', quoted, variable]) => [name.toLowerCase(), quoted ?? variable ?? '']),
	),
});

/** Records as sites: content in a folder, built with the engine as it is. */
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Day } from '../../src/model/day.ts';
import { build } from '../build/build.ts';
import { CACHE } from '../cli/places.ts';
import { ContentStore } from '../content/content-store.ts';
import { issueBlocks } from '../validate/report-text.ts';
import { searchAddress } from './ask.ts';
import { type CorpusContent, contentOfCorpus } from './corpus-content.ts';
import type { KnownRegion } from './corpus-regions.ts';
import type { CorpusRecord } from './records.ts';

/** Sites of a corpus. */
export interface BuiltCorpus extends Pick<CorpusContent, 'sites' | 'recordAt'> {
	/** Folder of the published tree. */
	out: string;
	/** The page to search on, from the server's root. */
	address: string;
}

/**
 * Builds the sites of `records` below `folder`, as of `asOf`; `own` is the project's content, for
 * places of counties and for synonyms. Undefined after saying on stderr what is wrong.
 */
export async function buildCorpus(
	folder: string,
	records: readonly CorpusRecord[],
	own: string,
	asOf: Day,
	print: (line: string) => void,
): Promise<BuiltCorpus | undefined> {
	const content = contentOfCorpus(records, knownRegions(own));
	writeContent(join(folder, 'corpus-content'), content, own);
	const out = join(folder, 'corpus-site');
	const report = await build({
		content: join(folder, 'corpus-content'),
		out,
		cache: join(folder, 'corpus-cache'),
		asOf,
		sites: [],
		commit: null,
		hasSearch: true,
		print,
		isTerminal: false,
	});
	const issues = [...report.issues, ...report.sites.flatMap((site) => site.issues)];
	const errors = issues.filter(({ severity }) => severity === 'error');
	if (errors.length > 0 || report.totals.failed > 0) {
		process.stderr.write(issueBlocks(errors));
		return undefined;
	}
	const { sites, recordAt } = content;
	return { sites, recordAt, out, address: searchAddress(out, sites) };
}

/** The regions of the project's own content, where there is some. */
function knownRegions(content: string): KnownRegion[] {
	if (!existsSync(content)) return [];
	const store = new ContentStore(resolve(content), CACHE);
	return store.ids.flatMap((id) => {
		const { region } = store.read(id);
		return region ? [{ id, region }] : [];
	});
}

function writeContent(folder: string, { files }: CorpusContent, own: string): void {
	rmSync(folder, { recursive: true, force: true });
	for (const [path, text] of files) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	const synonyms = join(own, 'synonyms.yaml');
	if (existsSync(synonyms)) copyFileSync(synonyms, join(folder, 'synonyms.yaml'));
}

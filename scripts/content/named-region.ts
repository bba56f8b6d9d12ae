import type { RegionRead } from '../../src/source/read-region.ts';

/** What a region is called, and where that is written, below the content folder. */
export interface NamedRegion {
	name: string;
	aliases: readonly string[];
	file: string;
}

/** The region as it is called; none where its `region.yaml` cannot be read. */
export const namedRegion = ({ region, file }: RegionRead): NamedRegion[] =>
	region ? [{ name: region.name, aliases: region.aliases ?? [], file }] : [];

/** The content files whose form is known: their schema and whether they are MDX. */
import type { z } from 'zod';
import { PortalSchema, SynonymsSchema } from '../../src/schema/portal.ts';
import { RegionSchema } from '../../src/schema/region.ts';
import { ENTRY_TYPES } from '../../src/schema/registry.ts';
import { findContent } from '../../src/source/find-content.ts';

interface ContentFile {
	/** Relative to the content folder, with `/`. */
	file: string;
	schema: z.ZodType;
	isMdx: boolean;
}

/** Every well-named content file below `root`, in order; misplaced ones are the validator's. */
export function contentFiles(root: string): ContentFile[] {
	const { hasPortal, hasSynonyms, regions } = findContent(root);
	const yaml = (file: string, schema: z.ZodType): ContentFile => ({ file, schema, isMdx: false });
	const files = [
		...(hasPortal ? [yaml('portal.yaml', PortalSchema)] : []),
		...(hasSynonyms ? [yaml('synonyms.yaml', SynonymsSchema)] : []),
		...regions.flatMap((region) => [
			yaml(region.file, RegionSchema),
			...region.entries.map(({ file, type }) => {
				const { schema, extension } = ENTRY_TYPES[type];
				return { file, schema, isMdx: extension === '.mdx' };
			}),
		]),
	];
	return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

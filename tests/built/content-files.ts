/** The content's own files, read without the project's reader. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { filesIn } from './published-files.ts';

export interface ContentFile {
	/** File below the content folder. */
	path: string;
	/** Folder of the region it belongs to. */
	region: string;
	/** Plural type name; `region` for `region.yaml`. */
	type: string;
	/** File name without extension and version. */
	slug: string;
	version: number;
	/** The fields, of an MDX file those of its front matter. */
	fields: Record<string, any>;
}

/** Every region and entry below `folder`. */
export const contentFiles = (folder = 'content'): ContentFile[] =>
	filesIn(folder).flatMap((path): ContentFile[] => {
		const match =
			/^(?<region>.+?)\/(?:(?<type>policies|letters|stories|jobs|events|stations|programmes)\/(?<slug>[a-z0-9-]+)(?:\.v(?<version>\d+))?|region)\.(?<kind>yaml|mdx)$/u.exec(
				path,
			);
		if (!match?.groups) return [];
		const { region, type = 'region', slug = '', version, kind } = match.groups;
		const text = readFileSync(join(folder, path), 'utf8');
		const fields = parse(kind === 'mdx' ? (text.split(/^---$/mu)[1] as string) : text);
		return [{ path, region: region!, type, slug, version: Number(version ?? 1), fields }];
	});

/** Folder of a region's site in the published tree; undefined for a region without one. */
export const siteOf = ({ region, fields }: ContentFile): string | undefined =>
	fields.site && (fields.site.slug ?? region.split('/').at(-1));

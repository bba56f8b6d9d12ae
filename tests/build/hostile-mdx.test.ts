/** Code in an editor's text is reported and never run, whichever door it takes. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	folderOfTest,
	publishedBytes,
	reportOf,
	runBuild,
	statuses,
	temporaryFolder,
} from './run-build.ts';
import { letter, policy, story, writeFiles, writeTinyContent } from './tiny-content.ts';

const folder = temporaryFolder();
const marker = join(folder.path, 'was-run');
const site = join(folder.path, 'site');
const content = join(folder.path, 'content');
afterAll(folder.remove);

/** An expression that leaves a file where anything runs it. */
const writing = (file: string): string =>
	`process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(file)}, '')`;

/** A body for each door, by the name of the county that holds it. */
const BODIES: Record<string, string> = {
	'esm-block': `import { writeFileSync } from 'node:fs'\nexport const done = writeFileSync('${marker}', '')\n\n你好。`,
	expression: `{${writing(marker)}}`,
	attribute: `<Callout kind={${writing(marker)}}>\n\n你好。\n\n</Callout>`,
	spread: `<Callout {...${writing(marker)}}>\n\n你好。\n\n</Callout>`,
	script: `<script>document.title = 'was-run'</script>`,
	handler: `<Callout onclick="document.title = 'was-run'">\n\n你好。\n\n</Callout>`,
	link: `[你好](javascript:document.title='was-run')`,
	'hidden-link': `[你好](java&#10;script:document.title='was-run')`,
};
/** Codes of the same body in a letter or story, and in a policy, which has no components. */
const CODES: Record<string, [body: string, markdown: string]> = {
	'esm-block': ['MDX_ESM', 'MDX_ESM'],
	expression: ['MDX_EXPRESSION', 'MDX_EXPRESSION'],
	attribute: ['MDX_ATTRIBUTE_EXPRESSION', 'MDX_HTML'],
	spread: ['MDX_ATTRIBUTE_EXPRESSION', 'MDX_HTML'],
	script: ['MDX_HTML', 'MDX_HTML'],
	handler: ['COMPONENT_ATTRIBUTE', 'MDX_HTML'],
	link: ['LINK_SCHEME', 'LINK_SCHEME'],
	'hidden-link': ['LINK_SCHEME', 'LINK_SCHEME'],
};
const HOSTILE = [...Object.keys(BODIES), 'layout'];

/** What the report says of a county, as `type code line:column`. */
function problems(out: string, slug: string): string[] {
	const { sites } = reportOf(out);
	return sites
		.find((each: { slug: string }) => each.slug === slug)
		.issues.map(
			({ file, code, line, column }: any) =>
				`${/(\w+)\/home\.[a-z0-9.]+$/u.exec(file)?.[1]} ${code} ${line}:${column}`,
		);
}

function writeHostileContent(): void {
	for (const [county, body] of Object.entries(BODIES)) {
		writeFiles(join(content, 'shi', county), {
			'letters/home.mdx': letter(body),
			'stories/home.mdx': story(body),
			'policies/home.v1.yaml': policy(body),
		});
	}
	const layout = `layout: ${JSON.stringify(join(folder.path, 'hostile.astro'))}\n`;
	writeFiles(folder.path, {
		'hostile.astro': `---\n${writing(marker)}\n---\n<slot />\n`,
		'content/shi/layout/letters/home.mdx': letter('你好。', layout),
		'content/shi/layout/stories/home.mdx': story('你好。', layout),
	});
}

let before: Record<string, string>;
let code: number | null;

beforeAll(() => {
	writeTinyContent(content, [...HOSTILE, 'harmless']);
	const good = runBuild({ content, out: site });
	expect(good.code, good.output).toBe(0);
	before = publishedBytes(site);
	writeHostileContent();
	({ code } = runBuild({ content, out: site }));
});

describe('hostile text', () => {
	test('leaves its mark where something runs it', () => {
		const seen = join(folderOfTest(), 'seen');
		runInThisContext(writing(seen));
		expect(existsSync(seen)).toBe(true);
	});

	test('is not run, and the counties keep their last good sites', () => {
		expect(code).toBe(1);
		expect(existsSync(marker)).toBe(false);
		expect(statuses(site)).toEqual({
			...Object.fromEntries(HOSTILE.map((county) => [county, 'kept'])),
			harmless: 'unchanged',
		});
		expect(publishedBytes(site)).toEqual(before);
	});

	test('is not run where there is no last good site', () => {
		const out = join(folderOfTest(), 'site');
		expect(runBuild({ content, out }).code).toBe(1);
		expect(existsSync(marker)).toBe(false);
		expect(statuses(out)).toEqual({
			...Object.fromEntries(HOSTILE.map((county) => [county, 'failed'])),
			harmless: 'built',
		});
	});

	test.each(Object.entries(CODES))(
		'is reported where it stands: %s',
		(county, [body, markdown]) => {
			expect(problems(site, county)).toEqual([
				`letters ${body} 10:1`,
				`policies ${markdown} 5:3`,
				`stories ${body} 10:1`,
			]);
		},
	);

	test('is reported where it stands: layout', () => {
		expect(problems(site, 'layout')).toEqual([
			'letters FIELD_UNKNOWN 7:1',
			'stories FIELD_UNKNOWN 7:1',
		]);
	});
});

/** Renders the pages of one site, or of the portal, with the compiled templates. */
import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { IndexFacts } from '../../src/outputs/index-facts.ts';
import { pageAddresses } from '../../src/site/addresses.ts';
import { comparisonAddresses, portalPlaces } from '../../src/site/comparison.ts';
import {
	API_LISTS,
	apiAddresses,
	EMBED_SCRIPTS,
	isAtRootOnly,
} from '../../src/site/file-addresses.ts';
import { languageFolder } from '../../src/site/languages.ts';
import { copiesOf } from '../../src/site/picture-view.ts';
import type { PortalView } from '../../src/site/portal-view.ts';
import type { SiteView } from '../../src/site/site-view.ts';
import { FIRST_LANGUAGE, type Language } from '../../src/strings/language.ts';
import type { ManifestFile } from '../workers/protocol.ts';
import { withPolicy } from './content-security-policy.ts';
import { finishFacts, finishPage } from './finish-page.ts';
import { pictureCopy } from './picture-copy.ts';
import { pinnedScripts } from './pinned-scripts.ts';

/** What the compiled templates offer. */
interface Templates {
	app: {
		render: (request: Request, options: { locals: Record<string, unknown> }) => Promise<Response>;
	};
	/** Sets the language of the words, which are a copy of their own in there. */
	speak: (language: Language) => void;
}

/** Pages of the portal; the guides are MDX files of the maintainers, and one page of all components. */
const PORTAL_ADDRESSES = [
	'',
	'search/',
	'search.json',
	'traditional.txt',
	'llms.txt',
	'guide/about/',
	'guide/editors/',
	'guide/partners/',
	'guide/accessibility/',
	'guide/privacy/',
	'guide/components/',
	...['sites', ...API_LISTS].flatMap(apiAddresses),
	'api/v1/openapi.json',
	...EMBED_SCRIPTS,
];

/** What was rendered. */
export interface Rendered {
	files: ManifestFile[];
	/** What the full-text index knows of the pages. */
	facts: IndexFacts[];
}

/** Address of those facts, which are not published. */
const FACTS = 'index-facts.json';

/** Writes files below a folder and notes each for the manifest. */
class Tree {
	readonly files: ManifestFile[] = [];
	readonly #folders = new Set<string>();
	readonly #root: string;
	readonly #prefix: string;

	constructor(root: string, prefix: string) {
		this.#root = root;
		this.#prefix = prefix;
	}

	write(path: string, content: string | Uint8Array): void {
		const target = join(this.#root, this.#prefix, path);
		const folder = dirname(target);
		if (!this.#folders.has(folder)) {
			mkdirSync(folder, { recursive: true });
			this.#folders.add(folder);
		}
		const bytes = typeof content === 'string' ? Buffer.from(content) : content;
		writeFileSync(target, bytes);
		const sha256 = hash('sha256', bytes);
		this.files.push({ path: this.#prefix + path, sha256, bytes: bytes.length });
	}
}

/** `policies/x/` is written as `policies/x/index.html`. */
const fileOf = (address: string): string =>
	address === '' || address.endsWith('/') ? `${address}index.html` : address;

/** Gives the text of one address; throws where there is none. */
async function textAt(
	{ app }: Templates,
	address: string,
	locals: Record<string, unknown>,
): Promise<string> {
	const response = await app.render(new Request(`http://guiyan.invalid/${address}`), { locals });
	if (response.status !== 200) throw new Error(`/${address} answered ${response.status}`);
	// `text()` would leave out a byte order mark, which is there for Excel.
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}

async function renderInto(
	tree: Tree,
	templates: Templates,
	base: string,
	addresses: readonly string[],
	locals: Record<string, unknown>,
	finish: (file: string, text: string) => Promise<string>,
): Promise<void> {
	for (const address of addresses) {
		const file = fileOf(address);
		const text = await finish(file, await textAt(templates, `${base}${address}`, locals));
		tree.write(file, text);
		if (file === ELEMENT) writePinned(tree, text);
	}
}

/** The element for other people's pages. */
const ELEMENT = 'embed/v1/county-jobs.js';

function writePinned(tree: Tree, text: string): void {
	for (const beside of pinnedScripts(basename(ELEMENT), text))
		tree.write(join(dirname(ELEMENT), beside.name), beside.text);
}

/** Pages get their policy; other files stay as they are. */
const policed = (file: string, text: string, searched: readonly string[] = []): string =>
	file.endsWith('.html') ? withPolicy(text, searched) : text;

/**
 * Renders a site in the language of its view into `out/<slug>/`, or the language's folder in it. With
 * the first language come the pictures; `picture` gives a picture's bytes by its path below the content
 * folder, `cache` is where its copies are kept. Throws when a page fails or there is none,
 * and an `UndecodablePicture`.
 */
export async function renderSite(
	view: SiteView,
	entry: string,
	picture: (file: string) => Uint8Array,
	cache: string,
	out: string,
): Promise<Rendered> {
	const templates = (await import(entry)) as Templates;
	templates.speak(view.language);
	const folder = languageFolder(view.language);
	const tree = new Tree(out, `${view.slug}/${folder}`);
	const addresses = pageAddresses(view).filter(
		(address) => folder === '' || !isAtRootOnly(address),
	);
	const locals = { site: view };
	await renderInto(tree, templates, `${view.slug}/`, addresses, locals, async (file, text) =>
		policed(file, await finishPage(view, file, text)),
	);
	const known = JSON.parse(await textAt(templates, `${view.slug}/${FACTS}`, locals));
	const facts = await finishFacts(view, known);
	if (folder !== '') return { files: tree.files, facts };
	for (const [path, shown] of Object.entries(view.pictures)) {
		const source = { file: shown.file, bytes: picture(shown.file) };
		if (!shown.widths) tree.write(path, source.bytes);
		for (const copy of copiesOf(path, shown))
			tree.write(copy.path, await pictureCopy(source, copy, cache));
	}
	if (tree.files.length === 0) throw new Error(`${view.slug} has no pages`);
	return { files: tree.files, facts };
}

/** Renders the portal's pages into `out`. */
export async function renderPortal(
	portal: PortalView,
	entry: string,
	out: string,
): Promise<Rendered> {
	const templates = (await import(entry)) as Templates;
	templates.speak(FIRST_LANGUAGE);
	const tree = new Tree(out, '');
	const searched = portal.partners.map(({ url }) => new URL(url).origin);
	await renderInto(
		tree,
		templates,
		'',
		[...PORTAL_ADDRESSES, ...comparisonAddresses(portalPlaces(portal))],
		{ portal },
		async (file, text) => policed(file, text, searched),
	);
	return { files: tree.files, facts: JSON.parse(await textAt(templates, FACTS, { portal })) };
}

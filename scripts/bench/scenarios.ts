/** What is measured: builds of synthetic counties and of the project's own sites. */
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { BuildReport } from '../build/report.ts';
import { generateCounties } from './generate.ts';
import { type Measurement, measureCommand } from './measure.ts';

export interface Result extends Measurement {
	scenario: string;
	/** Pages that were rendered, not carried over. */
	pages: number;
	/** Seconds from the first page rendered to the last. */
	renderSeconds: number;
}

/** The day all builds are made for, so that the same content gives the same states. */
export const AS_OF = '2026-12-01';

/** One content folder with its own output and its own cache of parsed content. */
class Builds {
	readonly #content: string;
	readonly #out: string;
	readonly #cache: string;
	readonly #flags: string[];
	#edits = 0;

	constructor(folder: string, flags: string[]) {
		this.#content = join(folder, 'content');
		this.#out = join(folder, 'dist');
		this.#cache = join(folder, 'cache');
		this.#flags = flags;
		this.forgetContent();
		this.forgetReleases();
	}

	forgetContent(): void {
		rmSync(this.#cache, { recursive: true, force: true });
	}

	forgetReleases(): void {
		rmSync(this.#out, { force: true });
		rmSync(`${this.#out}.releases`, { recursive: true, force: true });
	}

	/** Gives the policy deepest in the tree another summary; few other sites can show it. */
	editPolicy(): void {
		const files = globSync('**/policies/*.yaml', { cwd: this.#content }).sort();
		const depth = (file: string): number => file.split(sep).length;
		const deepest = files.reduce((best, file) => (depth(file) > depth(best) ? file : best));
		const path = join(this.#content, deepest);
		const text = readFileSync(path, 'utf8');
		this.#edits += 1;
		const summary = `summary: 测速时第 ${this.#edits} 次改的话，看改一处要多久。`;
		writeFileSync(path, text.replace(/^summary: .*$/mu, summary));
	}

	async run(scenario: string): Promise<Result> {
		const places = ['--content', this.#content, '--out', this.#out, '--cache', this.#cache];
		const measured = await measureCommand('build', [...places, '--as-of', AS_OF, ...this.#flags]);
		const report: BuildReport = JSON.parse(
			readFileSync(join(this.#out, 'build-report.json'), 'utf8'),
		);
		const built = report.sites.filter(({ status }) => status === 'built');
		const pages = built.reduce((sum, site) => sum + site.pages, 0);
		return { scenario, pages, renderSeconds: report.totals.renderMs / 1000, ...measured };
	}
}

/** Builds of `counties` synthetic counties without a search index. */
export async function* syntheticBuilds(folder: string, counties: number): AsyncGenerator<Result> {
	rmSync(join(folder, 'content'), { recursive: true, force: true });
	generateCounties(join(folder, 'content'), counties);
	const builds = new Builds(folder, ['--no-search']);
	yield await builds.run(`${counties} 县，从头生成`);
	builds.forgetReleases();
	yield await builds.run(`${counties} 县，内容读过，全部重画`);
	yield await builds.run(`${counties} 县，没有改动`);
	builds.editPolicy();
	yield await builds.run(`${counties} 县，改一条政策`);
	builds.editPolicy();
	yield await builds.run(`${counties} 县，再改一条，删去最旧的发布`);
}

/** Builds of a copy of the project's own content with its search index. */
export async function* ownBuilds(folder: string, content: string): AsyncGenerator<Result> {
	rmSync(join(folder, 'content'), { recursive: true, force: true });
	cpSync(content, join(folder, 'content'), { recursive: true });
	const builds = new Builds(folder, []);
	yield await builds.run('本项目的网站，从头生成，带搜索');
	builds.editPolicy();
	yield await builds.run('本项目的网站，改一条政策，带搜索');
}

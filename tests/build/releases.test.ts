/** Publishing: a symlink to the newest good release, the last three kept, nothing of others touched. */
import {
	existsSync,
	lstatSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { below, folderOfTest, publishedBytes, runBuild, statuses } from './run-build.ts';
import { policy, writeFiles, writeTinyContent } from './tiny-content.ts';

let folder: string;
let content: string;
let out: string;

beforeEach(() => {
	folder = folderOfTest();
	content = join(folder, 'content');
	out = join(folder, 'site');
	writeTinyContent(content, ['east', 'west']);
});

/** Names in the folder of releases that a reader or the next build could come across. */
const releases = (): string[] =>
	readdirSync(`${out}.releases`)
		.filter((name) => !name.startsWith('.'))
		.sort();

describe('a build', () => {
	test('publishes by a symlink, rebuilds nothing unchanged and keeps three releases', () => {
		expect(runBuild({ content, out }).code).toBe(0);
		expect(lstatSync(out).isSymbolicLink()).toBe(true);
		const [first, link] = [publishedBytes(out), readlinkSync(out)];
		for (let count = 2; count <= 4; count += 1) {
			expect(runBuild({ content, out }).code).toBe(0);
			expect(statuses(out)).toEqual({ east: 'unchanged', west: 'unchanged' });
			expect(publishedBytes(out)).toEqual(first);
			expect(readlinkSync(out)).not.toBe(link);
			expect(releases()).toHaveLength(Math.min(count, 3));
		}
		expect(readlinkSync(out)).toBe(`site.releases/${releases().at(-1)}`);
	});

	test('is not harmed by what an interrupted one left behind', () => {
		runBuild({ content, out });
		const before = publishedBytes(out);
		writeFiles(`${out}.releases`, {
			'000002.tmp/east/index.html': 'half',
			'.state/000002/state.json': '{"keys":',
		});
		symlinkSync('site.releases/000002.tmp', `${out}.tmp`);
		expect(runBuild({ content, out }).code).toBe(0);
		expect(publishedBytes(out)).toEqual(before);
		expect(releases().filter((name) => name.endsWith('.tmp'))).toEqual([]);
		expect(existsSync(`${out}.tmp`)).toBe(false);
	});

	test('starts anew where what it remembers of the last release is damaged', () => {
		runBuild({ content, out });
		const before = publishedBytes(out);
		const [id] = releases();
		writeFileSync(join(`${out}.releases`, '.state', id as string, 'state.json'), '{"keys":');
		expect(runBuild({ content, out }).code).toBe(0);
		expect(statuses(out)).toEqual({ east: 'built', west: 'built' });
		expect(publishedBytes(out)).toEqual(before);
	});

	test.each(['folder', 'file'])('refuses to publish over a %s that is no symlink', (kind) => {
		const kept = kind === 'file' ? out : join(out, 'kept.txt');
		writeFiles(folder, { [kind === 'file' ? 'site' : 'site/kept.txt']: 'mine' });
		const { code, output } = runBuild({ content, out });
		expect(code).not.toBe(0);
		expect(output).toContain(out);
		expect(readFileSync(kept, 'utf8')).toBe('mine');
		expect(existsSync(`${out}.releases`)).toBe(false);
	});
});

describe('a day later', () => {
	const grant = (amount: number): string =>
		`benefits:\n  - {label: 补贴, kind: cash, amount: {min: ${amount}, max: ${amount}, unit: yuan, per: once}}\n`;

	test('only a site whose pages change is rebuilt', () => {
		writeFiles(join(content, 'shi/east/policies'), {
			'home.v1.yaml': policy('旧办法。', grant(1000)),
			'home.v2.yaml': policy(
				'新办法。',
				`${grant(2000)}effective: {from: 2026-12-02}\nchanges: 金额提高到两千元。\n`,
			),
		});
		runBuild({ content, out, asOf: '2026-12-01' });
		const before = publishedBytes(out);
		const page = (): string => readFileSync(join(out, 'east/policies/home/index.html'), 'utf8');
		expect(page()).not.toContain('新办法。');
		expect(runBuild({ content, out, asOf: '2026-12-02' }).code).toBe(0);
		expect(statuses(out)).toEqual({ east: 'built', west: 'unchanged' });
		expect(page()).toContain('新办法。');
		expect(below(publishedBytes(out), 'west')).toEqual(below(before, 'west'));
		runBuild({ content, out, asOf: '2026-12-03' });
		expect(statuses(out)).toEqual({ east: 'unchanged', west: 'unchanged' });
	});
});

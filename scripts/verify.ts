/** `npm run verify`: compares a published tree with its manifest. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { verifyTree } from './build/verify-tree.ts';
import { runCommand, UsageError } from './cli/arguments.ts';

const HELP = `用法：npm run verify -- [目录]

把发布目录（默认 dist）和它的 manifest.json 比对，列出改动、缺少和多出的文件。
`;

await runCommand(HELP, {}, ({ positionals }) => {
	const [folder = 'dist'] = positionals;
	if (!existsSync(join(folder, 'manifest.json')))
		throw new UsageError(`${folder} 里没有 manifest.json`);
	const { files, changed, missing, extra } = verifyTree(folder);
	for (const [word, paths] of [
		['改动', changed],
		['缺少', missing],
		['多出', extra],
	] as const) {
		for (const path of paths) process.stdout.write(`${word}  ${path}\n`);
	}
	const faults = changed.length + missing.length + extra.length;
	process.stdout.write(
		faults === 0 ? `${files} 个文件都和清单一致。\n` : `${files} 个文件中有 ${faults} 处不一致。\n`,
	);
	return faults === 0 ? 0 : 1;
});

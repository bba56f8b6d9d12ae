/** `npm run docs`: writes the pages of `docs/` that are made from the code. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './cli/arguments.ts';
import { PROJECT } from './cli/places.ts';
import { errorReference } from './docs/error-reference.ts';

const HELP = `用法：npm run docs

重新生成 docs/ 里由程序写出的文件：errors.md（错误和提醒的说明）。

  --help   显示这段说明
`;

/** Files by their path in the project, each with what makes it. */
const PAGES: Record<string, () => string> = { 'docs/errors.md': errorReference };

await runCommand(HELP, {}, () => {
	for (const [path, text] of Object.entries(PAGES)) {
		writeFileSync(join(PROJECT, path), text());
		process.stdout.write(`已写好 ${path}\n`);
	}
	return 0;
});

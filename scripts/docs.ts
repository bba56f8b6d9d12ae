/** `npm run docs`: writes the files that are made from the code. */
import { join } from 'node:path';
import { runCommand } from './cli/arguments.ts';
import { PROJECT } from './cli/places.ts';
import { writeAtomically } from './content/json-files.ts';
import { errorReference } from './docs/error-reference.ts';
import { jsonSchemas } from './docs/json-schemas.ts';

const HELP = `用法：npm run docs

重新生成由程序写出的文件：docs/errors.md（错误和提醒的说明），
schemas/ 里的 JSON Schema（文字编辑器靠它们提示字段和可选的值）。

  --help   显示这段说明
`;

await runCommand(HELP, {}, () => {
	const files = Object.entries(jsonSchemas());
	for (const [file, text] of files) writeAtomically(join(PROJECT, 'schemas', file), text);
	writeAtomically(join(PROJECT, 'docs/errors.md'), errorReference());
	process.stdout.write(`写好了 docs/errors.md 和 schemas/ 里的 ${files.length} 个文件。\n`);
	return 0;
});

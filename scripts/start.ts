/** `npm start`: builds everything and serves it. */
import { existsSync } from 'node:fs';
import { BUILD_OPTIONS, runBuild } from './build/run-build.ts';
import { type CommonArguments, runCommand } from './cli/arguments.ts';
import { serve } from './serve/serve.ts';

const HELP = `用法：npm start -- [选项]

生成全部网站，然后在本机打开。

  --port N             端口（默认 4321；被占用时另选一个）
  --content DIR        内容文件夹（默认 content）
  --out DIR            发布到哪里（默认 dist）
  --as-of YYYY-MM-DD   把哪天当作今天（默认今天，北京时间）
  --help               显示这段说明
`;

async function start(args: CommonArguments): Promise<number> {
	const code = await runBuild(args);
	if (!existsSync(args.values.out)) return code;
	const { address } = await serve(args.values.out, Number(args.values.port));
	process.stdout.write(`\n网站在 ${address}\n按 Ctrl+C 结束。\n`);
	return code;
}

await runCommand(HELP, { ...BUILD_OPTIONS, port: { type: 'string', default: '4321' } }, start);

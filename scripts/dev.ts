/** `npm run dev`: a live preview of all sites; a content error shows in the page. */
import { resolve } from 'node:path';
import { runCommand } from './cli/arguments.ts';
import { PROJECT } from './cli/places.ts';

const HELP = `用法：npm run dev -- [选项]

在本机预览，保存文件后页面自动刷新；内容有错误时，页面上写明在哪里、怎样改。

  --content DIR        内容文件夹（默认 content）
  --as-of YYYY-MM-DD   把哪天当作今天（默认今天，北京时间）
  --port N             端口（默认 4320）
  --help               显示这段说明
`;

await runCommand(
	HELP,
	{ port: { type: 'string', default: '4320' } },
	async ({ content, asOf, values }) => {
		process.env.GUIYAN_CONTENT = resolve(content);
		process.env.GUIYAN_AS_OF = asOf;
		process.env.ASTRO_TELEMETRY_DISABLED = '1';
		const { dev } = await import('astro');
		const { address } = await dev({
			root: PROJECT,
			logLevel: 'warn',
			server: { host: '127.0.0.1', port: Number(values.port) },
		});
		process.stdout.write(`预览在 http://127.0.0.1:${address.port}/\n按 Ctrl+C 结束。\n`);
		return 0;
	},
);

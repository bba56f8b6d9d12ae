/** `npm run build`: validates, renders and publishes all sites. */
import { BUILD_OPTIONS, runBuild } from './build/run-build.ts';
import { runCommand } from './cli/arguments.ts';

const HELP = `用法：npm run build -- [选项]

检查内容，生成全部网站，全部完成后一次换上。有错误的县保留上一次的网站，其余照常发布。

  --content DIR        内容文件夹（默认 content）
  --out DIR            发布到哪里（默认 dist；各次发布放在 DIR.releases）
  --as-of YYYY-MM-DD   把哪天当作今天（默认今天，北京时间）
  --site SLUG          只生成这些网站，其余沿用上一次的
  --shard I/N          只生成第 I 份，共 N 份
  --since REF          只生成这个 Git 版本以来内容有变化的网站
  --no-search          不做全文索引（测速用）
  --cache DIR          读过的内容存在哪里（默认 .cache；测速用）
  --help               显示这段说明
`;

await runCommand(HELP, BUILD_OPTIONS, runBuild);

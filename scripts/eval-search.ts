/** `npm run eval:search`: how well the search answers known queries. */
import { runCommand, UsageError } from './cli/arguments.ts';
import { evalSearch } from './eval/eval-search.ts';

const HELP = `用法：npm run eval:search -- --corpus 文件 --queries 文件 [选项]

把一批记录做成内容，生成全部网站，在浏览器里逐个搜索，和已知的答案比较。
两个文件的写法见 docs/search-evaluation.md。

  --corpus FILE        记录（JSON 列表）
  --queries FILE       查询和答案（JSON 列表）
  --json               只输出 JSON；进度写到标准错误
  --baseline           同时测量原样的 Pagefind
  --keep DIR           在这里做并留下全部文件（默认做完删除）
  --content DIR        本项目的内容文件夹，用它的地区和同义词（默认 content）
  --as-of YYYY-MM-DD   把哪天当作今天（默认记录里最早的截止日期，这天还没有一条过期）
  --help               显示这段说明
`;

const OPTIONS = {
	corpus: { type: 'string' },
	queries: { type: 'string' },
	json: { type: 'boolean' },
	baseline: { type: 'boolean' },
	keep: { type: 'string' },
} as const;

await runCommand(HELP, OPTIONS, ({ content, asOf, values, positionals }) => {
	const { corpus, queries, keep } = values;
	if (positionals.length > 0) throw new UsageError(`不认识 ${positionals.join(' ')}`);
	return evalSearch({
		corpus,
		queries,
		content,
		...(values['as-of'] === undefined ? {} : { asOf }),
		isJson: values.json === true,
		hasBaseline: values.baseline === true,
		...(keep === undefined ? {} : { keep }),
	});
});

/** An editor's text with all that may stand in one. */

/** A folder in which every picture is the same drawing of two hills, so that the page loads none. */
export const DRAWINGS = `data:image/svg+xml,${encodeURIComponent(
	"<svg xmlns='http://www.w3.org/2000/svg' width='720' height='405' viewBox='0 0 720 405'><rect width='720' height='405' fill='#dfe9e4'/><path d='M0 330 190 170 330 300 470 200 720 350V405H0z' fill='#0f6b5c'/></svg>",
)}#`;

/** Paragraph, list, table, callouts, quote, references, steps, picture, contact. */
export const PROSE = `正文一段，有**粗体**、[链接](https://example.org/)和一条[站内链接](policy:sample-loan)。

- 列表第一项
- 列表第二项

| 学历 | 每月 | 最长 |
| --- | --- | --- |
| 本科 | 500 元 | 24 个月 |
| 硕士 | 800 元 | 36 个月 |

<Callout kind="info">

一般的提示。

</Callout>

<Callout kind="warning">

要小心的事。

</Callout>

<Quote by="样例人物" source="样例报道">引用的一句话。</Quote>

<Policy id="sample-loan" />

<Station id="sample" />

<Steps>

1. 第一步
2. 第二步

</Steps>

<Figure src="assets/hills.svg" alt="样例图：两座山" credit="样例摄影" />

<Contact />
`;

/** A small content folder without any issue on `DAY`; every bad fixture changes one thing in it. */
import type { Files } from '../content-folder.ts';
import { png } from '../pictures.ts';

/** The day on which the fixtures are checked. */
export const DAY = '2026-12-01';

const foot = `source: {title: 示例文件, issuer: 示例单位}
checked: {on: 2026-11-01, by: 示例核对人}
`;

export const CLEAN: Files = {
	'portal.yaml': `format: 1
title: 归雁
operator: 示例运营方
`,
	'synonyms.yaml': `- [补贴, 补助]
`,
	'g/region.yaml': `name: 示例省
level: province
`,
	'g/policies/loan.v1.yaml': `title: 创业贷款
summary: 一句话说明这条内容，十个字以上。
topic: startup
benefits:
  - label: 贴息
    kind: loan
    amount: {max: 300000, unit: yuan, per: once}
${foot}`,
	'g/x/region.yaml': `name: 佛冈县
code: "441821"
level: county
site:
  title: 青禾归雁
  tagline: 回到青禾的路
  accent: "#0f6b5c"
contacts:
  - label: 示例县人社局
    phone: "000-0000-0001"
shares: {jobs_from: [g/y]}
`,
	'g/y/region.yaml': `name: 白鹭县
level: county
site:
  title: 白鹭归雁
  tagline: 回到白鹭的路
`,
	'g/y/policies/rent.v1.yaml': `title: 租房补贴
summary: 一句话说明这条内容，十个字以上。
topic: housing
${foot}`,
	'g/x/policies/grant.v1.yaml': `title: 创业资助
summary: 一句话说明这条内容，十个字以上。
topic: startup
benefits:
  - label: 一次性资助
    kind: cash
    rates:
      - {from: 2025-01-01, to: 2025-12-31, amount: {max: 5000, unit: yuan, per: once}}
      - {from: 2026-01-01, amount: {max: 8000, unit: yuan, per: once}}
excludes: [loan]
effective: {from: 2025-01-01}
${foot}`,
	'g/x/policies/grant.v2.yaml': `title: 创业资助
summary: 一句话说明这条内容，十个字以上。
topic: startup
details: |
  分两次发放。

  见[贷款](policy:loan)。
effective: {from: 2026-01-01}
changes: 标准提高。
${foot}`,
	'g/x/jobs/nurse.yaml': `title: 县医院护士
summary: 一句话说明这条内容，十个字以上。
kind: job
employer: {name: 示例县医院}
place: {region: g/x, text: 青禾县}
headcount: 3
pay: {min: 5000, max: 7000, per: month}
posted: 2026-11-01
closes: 2026-12-31
apply:
  email: hr@example.org
${foot.replace('示例单位', '示例单位, published: 2026-11-20')}`,
	'g/x/events/fair.yaml': `title: 春季招聘会
summary: 一句话说明这条内容，十个字以上。
sample: true
kind: fair
starts: 2027-05-01T09:00+08:00
online: https://example.org
former_ids: [old-fair]
`,
	'g/x/stations/hall.yaml': `title: 人才驿站
summary: 一句话说明这条内容，十个字以上。
sample: true
kind: talent-station
`,
	'g/x/programmes/plan.yaml': `title: 雁归计划
summary: 一句话说明这条内容，十个字以上。
sample: true
items:
  - {n: 1, title: 第一项}
  - {n: 2, title: 第二项}
`,
	'g/x/letters/open.mdx': `---
title: 致毕业生的一封信
summary: 一句话说明这条内容，十个字以上。
sample: true
cohort: 2026
signatory: 示例县人社局
addressee: 毕业生
policies: [grant]
stations: [hall]
---

欢迎回来。

<Policy id="grant" />
`,
	'g/x/stories/lin.mdx': `---
title: 她把课堂搬回家乡
summary: 一句话说明这条内容，十个字以上。
sample: true
person: {name: 示例·林晓禾}
direction: return
consent: {basis: sample}
photo: {src: assets/a.png, alt: 林晓禾, credit: 示例摄}
---

她回来了。
`,
	'g/x/assets/a.png': png(),
};

/** File texts of a synthetic county's entries: the shape of real ones, every fact invented. */
import { DEGREES, JOB_KINDS, SITUATIONS, TOPICS } from '../../src/schema/vocabulary.ts';
import type { Choices } from './random.ts';
import { indented, markdown, prose, sentence } from './texts.ts';

const keys = <Table extends object>(table: Table): string[] => Object.keys(table);
const NAMES = [
	'租房补贴',
	'创业资助',
	'见习补贴',
	'技能培训',
	'安家补贴',
	'子女入学',
	'担保贷款',
	'求职补贴',
];
const POSTS = [
	'设备工程师',
	'小学教师',
	'全科医生',
	'质检员',
	'电商运营',
	'农技员',
	'会计',
	'软件开发',
];

/** Address segment of the policy with that number, from 1. */
export const policySlug = (number: number): string => `policy-${String(number).padStart(3, '0')}`;

/** A policy with every usual field and about 2,000 characters of details. */
export function policyText(choices: Choices, number: number, policies: number): string {
	const other = policySlug((number % policies) + 1);
	const name = choices.pick(NAMES);
	const sum = choices.whole(3, 40) * 100;
	return `title: 第${number}号${name}办法
summary: ${sentence(choices)}
topic: ${keys(TOPICS)[number % keys(TOPICS).length]}
benefits:
  - label: ${name}
    kind: cash
    amount: {min: ${sum}, max: ${sum + 400}, unit: yuan, per: month}
    months: ${choices.whole(6, 36)}
    note: ${sentence(choices)}
eligibility:
  degrees: [${choices.some(keys(DEGREES), choices.whole(1, 4)).join(', ')}]
  graduated: {within_years: ${choices.whole(2, 8)}}
  situation: [${choices.some(keys(SITUATIONS), choices.whole(1, 3)).join(', ')}]
  age: {max: ${choices.whole(30, 45)}}
  told:
    - ${sentence(choices)}
apply:
  channels:
    - kind: window
      name: 县就业服务中心示例窗口
      address: 示例路${number}号一楼
      phone: "000-0000-0001"
      hours: 工作日 9:00–17:00
    - kind: online
      name: 示例政务服务网
      url: https://example.org/apply/${number}
  materials:
    - name: 身份证
      copies: 1
    - name: 毕业证
      note: ${sentence(choices)}
    - name: 劳动合同或营业执照
  steps:
    - ${sentence(choices)}
    - ${sentence(choices)}
    - ${sentence(choices)}
  working_days: ${choices.whole(3, 30)}
  fee: 免费
basis:
  - title: 示例${name}管理办法
    number: 示人社〔2025〕示例${number}号
combines_with: [${other}]
questions:
  - question: 换了工作还能领吗？
    answer: ${prose(choices, 2)}
  - question: 多久能到账？
    answer: ${prose(choices, 2)}
details: |
${indented(markdown(choices, other))}
effective: {from: 2025-0${choices.whole(1, 9)}-01, to: ${choices.whole(2027, 2029)}-12-31}
source:
  title: 示例${name}管理办法
  issuer: 示例县人力资源和社会保障局
  published: 2025-01-10
sample: true
`;
}

/** A job that closes within a year of the day the bench runs on. */
export function jobText(choices: Choices, number: number): string {
	const pay = choices.whole(30, 90) * 100;
	return `title: ${choices.pick(POSTS)}（${number}号岗位）
summary: ${sentence(choices)}
kind: ${choices.pick(keys(JOB_KINDS))}
employer:
  name: 示例单位${choices.whole(1, 40)}
  kind: 示例企业
place:
  text: 示例路${number}号
headcount: ${choices.whole(1, 20)}
pay: {min: ${pay}, max: ${pay + 2000}, per: month}
requirements:
  degrees: [${choices.some(keys(DEGREES), choices.whole(1, 3)).join(', ')}]
  majors: [专业不限]
  text: ${sentence(choices)}
duties: |
  ${prose(choices, 3)}

  - ${sentence(choices)}
  - ${sentence(choices)}
posted: 2026-${choices.pick(['09', '10', '11'])}-${choices.whole(10, 28)}
closes: 2027-0${choices.whole(1, 9)}-${choices.whole(10, 28)}
apply:
  url: https://example.org/jobs/${number}
  phone: "000-0000-0002"
sample: true
`;
}

/** A story with a marked quotation and two policies. */
export function storyText(choices: Choices, number: number): string {
	return `---
title: 示例人物${number}回来的第一年
summary: ${sentence(choices)}
person:
  name: 示例·人物${number}
  hometown: 示例镇
  graduated: ${choices.whole(2015, 2024)}
direction: return
published: 2026-0${choices.whole(1, 9)}
consent: {basis: sample}
policies: [${policySlug(number)}]
sample: true
---

${prose(choices, 10)}

<Policy id="${policySlug(number)}" />

${prose(choices, 10)}

<Quote by="示例·人物${number}" source="示例访谈">

${prose(choices, 3)}

</Quote>

${prose(choices, 10)}
`;
}

/** A letter that promises three policies and names the contacts. */
export function letterText(choices: Choices, cohort: number): string {
	const promised = [1, 2, 3].map(policySlug);
	return `---
title: 致${cohort}届毕业生的一封信
summary: ${sentence(choices)}
cohort: ${cohort}
signatory: 示例县人才工作办公室
addressee: ${cohort}届毕业生
policies: [${promised.join(', ')}]
sample: true
---

${prose(choices, 12)}

${promised.map((slug) => `<Policy id="${slug}" />`).join('\n\n')}

<Callout kind="info">

${prose(choices, 3)}

</Callout>

<Contact />
`;
}

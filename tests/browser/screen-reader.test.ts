/**
 * What a screen reader says of the two pages that answer while they are read: the tree of roles and
 * names the browser gives it. Counts depend on the content and stand as N, addresses are left out.
 */
import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browser, server } from './built-site.ts';
import { openPhone, type WatchedPage } from './watched-page.ts';

let phone: WatchedPage;

beforeEach(async () => {
	phone = await openPhone(browser);
	await phone.page.clock.setFixedTime('2026-12-01T09:00:00+08:00');
});
afterEach(() => phone.close());

const open = (path: string) => phone.page.goto(`${server.address}qinghe/${path}`);
const find = (selector: string): Locator => phone.page.locator(selector);

/** What is read out, a line for each role and name. */
async function heard(selector: string, leftOut = /\/url:|- option /u): Promise<string> {
	const tree = await find(selector).first().ariaSnapshot();
	const lines = tree.split('\n').filter((line) => !leftOut.test(line));
	return lines.join('\n').replace(/\d+/gu, 'N');
}

/** Name and role of what has the focus. */
const focused = async (): Promise<string> =>
	(await find(':focus').ariaSnapshot()).split('\n')[0] as string;

describe('我能申请什么', () => {
	test('asks in a group that has the question as its name', async () => {
		await open('finder/#graduated=2026');
		expect(await heard('#questions')).toMatchInlineSnapshot(`
			"- status: 第 N 题，最多 N 题 还有 N 项政策可能适合你
			- group "你现在在做什么？":
			  - heading "你现在在做什么？" [level=N]
			  - list:
			    - listitem:
			      - link "在校学习":
			    - listitem:
			      - link "正在找工作":
			    - listitem:
			      - link "已经就业":
			    - listitem:
			      - link "自主创业或灵活就业":
			    - listitem:
			      - link "都不是":
			    - listitem:
			      - link "说不准，跳过":
			- paragraph:
			  - link "上一题":
			  - link "不答了，看结果":"
		`);
	});

	test('describes a question by its hint', async () => {
		await open('finder/');
		const hint = await find('.question:not([hidden]) .lead').getAttribute('id');
		expect(hint).toMatch(/^hint-/u);
		expect(await find('.question:not([hidden])').getAttribute('aria-describedby')).toBe(hint);
	});

	test('goes to the next question and announces how far one is', async () => {
		await open('finder/');
		const progress = await find('[role=status]:has(#progress)').elementHandle();
		expect(await progress?.textContent()).toContain('第 1 题');
		await find('.question:not([hidden]) a').first().click();
		await find('h2:focus').waitFor();
		expect(await focused()).toMatchInlineSnapshot(`"- heading "你现在在做什么？" [level=2]"`);
		// A region that is announced has to be the same element with other words.
		expect(await progress?.textContent()).toContain('第 2 题');
	});

	test('goes to the result, which is summed up at once', async () => {
		await open('finder/#graduated=2026');
		await find('#skip').click();
		await find('h2:focus').waitFor();
		expect(await focused()).toBe('- heading "你的结果" [level=2]');
		const id = await find(':focus').getAttribute('aria-describedby');
		expect(await find(`#${id}`).textContent()).toMatch(/^\d+ 项/u);
	});

	test('outlines the result by headings with counts', async () => {
		await open('finder/#graduated=2026&degree=bachelor&work=employed&done=1');
		const headings = await find('#result').getByRole('heading').all();
		const outline = await Promise.all(headings.map((heading) => heading.ariaSnapshot()));
		expect(outline.join('\n').replace(/\d+(?=")/gu, 'N')).toMatchInlineSnapshot(`
			"- heading "你的结果" [level=2]
			- heading "符合 N" [level=3]
			- heading "可能符合 N" [level=3]
			- heading "不符合 N" [level=3]
			- heading "要准备的材料" [level=3]
			- heading "也适合你的岗位" [level=3]"
		`);
	});

	test('says of a policy what, until when, why, and what is ticked', async () => {
		await open('finder/#graduated=2026&degree=bachelor&work=self-employed&done=1');
		expect(await heard('#result li.row:has-text("一次性创业资助")')).toMatchInlineSnapshot(`
			"- listitem:
			  - link "一次性创业资助":
			  - paragraph: N,N 元，一次性
			  - paragraph: 还有 N 天截止 县级
			  - list:
			    - listitem: 要确认：第一次创办企业或个体户，本人是法定代表人或经营者；在青禾县登记，正常经营满N个月
			    - listitem: 你符合：大专及以上；毕业 N 年以内；自主创业或灵活就业或返乡
			  - checkbox "选上这一项：一次性创业资助" [checked]
			  - text: 选上这一项"
		`);
	});

	test('announces the new sum when something is left out', async () => {
		await open('finder/#done=1');
		const sum = await find('#sum[role=status]').elementHandle();
		const before = await sum?.textContent();
		await find('.pick input:checked').first().uncheck();
		expect(await sum?.textContent()).not.toBe(before);
	});
});

describe('the filter of jobs', () => {
	test('names each of its controls', async () => {
		await open('jobs/?kind=internship');
		expect(await heard('#filter')).toMatchInlineSnapshot(`
			"- form "筛选岗位":
			  - text: 种类
			  - combobox "种类":
			  - text: 我的学历
			  - combobox "我的学历":
			  - text: 地点
			  - combobox "地点":
			  - text: 排序
			  - combobox "排序":
			  - text: 我的专业
			  - combobox "我的专业"
			  - button "清除条件""
		`);
	});

	test('announces how many jobs fit', async () => {
		await open('jobs/');
		const status = await find('#found[role=status]').elementHandle();
		expect(await status?.textContent()).toBe('');
		await find('#filter').getByLabel('种类').selectOption('internship');
		expect(await status?.textContent()).toMatch(/^符合的岗位有 \d+ 个$/u);
	});

	test('keeps the focus when the button that clears it goes away', async () => {
		await open('jobs/?kind=internship');
		await find('#filter').getByRole('button', { name: '清除条件' }).click();
		await find('#filter select:focus').waitFor();
		expect(await focused()).toMatch(/^- combobox "种类"/u);
	});

	test('says of a job what it is, whose, until when and why it fits', async () => {
		await open('jobs/?major=护理');
		expect(await heard('#jobs > li:has-text("县人民医院合同制护士")')).toMatchInlineSnapshot(`
			"- listitem:
			  - link "县人民医院合同制护士":
			  - paragraph: N,N–N,N 元/月，夜班费另算，缴纳五险一金 · 青禾县人民医院（示例） · 青禾县示例大道N号
			  - paragraph: 招聘中 N年N月N日截止 就业岗位
			  - paragraph: 专业符合：岗位要“护理”"
		`);
	});
});

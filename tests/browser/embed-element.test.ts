/** The element `<county-jobs>` on a page of another origin, whatever it is answered. */
import { describe, expect, test } from 'vitest';
import {
	complaints,
	context,
	ELEMENT,
	elementRows,
	FRAME,
	frameRows,
	open,
	page,
	partner,
	site,
	state,
	visit,
} from './partner-site.ts';

const JOBS = '**/bailu/embed/v1/lists/jobs.json';
const answer = (jobs: unknown[]) =>
	page.route(JOBS, (route) =>
		route.fulfill({
			json: { name: '白鹭归雁', jobs },
			headers: { 'Access-Control-Allow-Origin': '*' },
		}),
	);
const JOB = { title: '护士', employer: '县医院', place: '县城', path: 'jobs/nurse/' };

describe('the element', () => {
	test('asks once, and keeps nothing', async () => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await visit({ body: ELEMENT() });
		await state('list');
		expect(asked.filter((url) => url.endsWith('.json'))).toEqual([
			`${site.address}bailu/embed/v1/lists/jobs.json`,
		]);
		expect(await context.cookies()).toEqual([]);
		expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
	});

	test('is let in by its integrity, and by no other', async () => {
		const note = await (await fetch(`${site.address}embed/v1/county-jobs.json`)).json();
		const pinned = (integrity: string) =>
			`<county-jobs county="bailu"><a href="${site.address}bailu/jobs/">白鹭县的岗位</a></county-jobs><script src="${site.address}embed/v1/${note.file}" integrity="${integrity}" crossorigin defer></script>`;
		await visit({ body: pinned(note.integrity) });
		await state('list');
		await visit({ body: pinned(`sha384-${'A'.repeat(64)}`) });
		await expect.poll(() => complaints.some((text) => text.includes('integrity'))).toBe(true);
		expect(await page.getByRole('link', { name: '白鹭县的岗位' }).isVisible()).toBe(true);
	});

	test('reads no configuration from the address of the page it stands on', async () => {
		partner.show({ body: ELEMENT() });
		await page.goto(`${partner.address}?county=qinghe&kind=volunteer&limit=1#county=qinghe`);
		await state('list');
		expect(await elementRows().count()).toBe(5);
	});

	test('shows one kind, and takes a change up', async () => {
		await visit({ body: ELEMENT('county="bailu" kind="internship"') });
		await state('list');
		const kinds = await elementRows().locator('a').allTextContents();
		await page.locator('county-jobs').evaluate((one) => one.removeAttribute('kind'));
		await expect.poll(() => elementRows().locator('a').allTextContents()).not.toEqual(kinds);
		const links = await elementRows()
			.locator('a')
			.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
		expect(links.every((link) => link.startsWith(site.address))).toBe(true);
	});

	test.each([
		['', 10, '2'],
		['limit="abc" level="x"', 10, '2'],
		['limit="0" level="0"', 10, '2'],
		['limit="99999999999" level="9"', 36, '6'],
		['limit="2" level="3"', 2, '3'],
	])('with %s shows so many under such a heading', async (attributes, count, level) => {
		await answer(Array.from({ length: 36 }, () => JOB));
		await visit({ body: ELEMENT(`county="bailu" ${attributes}`) });
		await state('list');
		expect(await elementRows().count()).toBe(count);
		const heading = page.locator('county-jobs').getByRole('heading');
		expect(await heading.getAttribute('aria-level')).toBe(level);
		expect(await heading.getAttribute('lang')).toBe('zh-CN');
	});

	test.each(['county="bailu"', ''])('of the site itself needs no name: %s', async (attributes) => {
		await visit({
			body: `<county-jobs ${attributes}></county-jobs><script src="${site.address}bailu/embed/v1/county-jobs.js" defer></script>`,
		});
		await state('list');
	});

	test('takes no picture for its script', async () => {
		await visit({
			body: `<img name="currentScript" alt="" src="${site.address}qinghe/embed/v1/x.js">${ELEMENT()}`,
		});
		expect(await page.getByRole('link', { name: '白鹭县的岗位' }).isVisible()).toBe(true);
		expect(await page.evaluate(() => customElements.get('county-jobs'))).toBe(undefined);
	});

	test('keeps the focus of whoever stood on its link', async () => {
		let go = () => {};
		const going = new Promise<void>((resolve) => {
			go = resolve;
		});
		await page.route(JOBS, async (route) => {
			await going;
			await route.continue();
		});
		await visit({ body: ELEMENT() });
		await page.getByRole('link', { name: '白鹭县的岗位' }).focus();
		go();
		await state('list');
		const focused = await page
			.locator('county-jobs')
			.evaluate((one) => one.shadowRoot?.activeElement?.textContent);
		expect(focused).toBe(await elementRows().first().locator('a').textContent());
	});

	test('drops a job whose last day passes while the page is open, without asking again', async () => {
		let asked = 0;
		page.on('request', (request) => {
			if (request.url().endsWith('jobs.json')) asked++;
		});
		await answer([
			{ ...JOB, closes: '2026-12-01' },
			{ ...JOB, title: '教师', closes: '2026-12-02' },
		]);
		await page.clock.setFixedTime('2026-12-01T23:00:00+08:00');
		await visit({ body: ELEMENT() });
		await state('list');
		expect(await elementRows().count()).toBe(2);
		await page.clock.setFixedTime('2026-12-02T00:30:00+08:00');
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		expect(await elementRows().locator('a').allTextContents()).toEqual(['教师']);
		expect(asked).toBe(1);
	});

	test('stays within the page with a title that has no place to break', async () => {
		await answer([{ ...JOB, title: 'x'.repeat(300) }]);
		await visit({ body: ELEMENT() });
		await state('list');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	});

	test('says that there is nothing', async () => {
		await answer([]);
		await visit({ body: ELEMENT() });
		await state('empty');
		expect(await page.locator('county-jobs').getByText('现在没有在招的岗位').isVisible()).toBe(
			true,
		);
	});

	test('says that all it has is over', async () => {
		await answer([{ ...JOB, closes: '2020-01-01' }]);
		await visit({ body: ELEMENT() });
		await state('outdated');
		expect(await elementRows().count()).toBe(0);
		expect(await page.locator('county-jobs').getByText('都已截止').isVisible()).toBe(true);
	});

	test.each<[string, () => Promise<unknown>]>([
		['is not there', () => page.route(JOBS, (route) => route.fulfill({ status: 404 }))],
		['is no JSON', () => page.route(JOBS, (route) => route.fulfill({ body: '<html>' }))],
		['is not what was expected', () => page.route(JOBS, (route) => route.fulfill({ json: [] }))],
		['cannot be reached', () => page.route(JOBS, (route) => route.abort())],
	])('leaves the link where the list %s', async (_what, fail) => {
		await fail();
		await visit({ body: ELEMENT() });
		await state('unavailable');
		expect(await page.getByRole('link', { name: '白鹭县的岗位' }).isVisible()).toBe(true);
		expect(await page.locator('county-jobs').getByText('现在读不到').isVisible()).toBe(true);
	});

	test('leaves the link where the list takes too long', async () => {
		await page.clock.install();
		await page.route(JOBS, () => {});
		await visit({ body: ELEMENT() });
		expect(await page.getByRole('link', { name: '白鹭县的岗位' }).isVisible()).toBe(true);
		await page.clock.runFor(9000);
		await state('unavailable');
	});

	test('leaves the link without a script', async () => {
		await context.close();
		await open({ javaScriptEnabled: false });
		await visit({ body: ELEMENT() + FRAME() });
		expect(await page.getByRole('link', { name: '白鹭县的岗位' }).isVisible()).toBe(true);
		expect(await frameRows().count()).toBe(10);
	});

	test('shows hostile answers as text', async () => {
		await answer([
			{ ...JOB, title: '<img src=x onerror=alert(1)>', path: 'javascript:alert(1)' },
			{ ...JOB, title: '</ul><script>alert(1)</script>', path: 'data:text/html,x' },
			{ ...JOB, employer: { toString: 'x' }, place: ['<b>x</b>'], closes: {} },
		]);
		await visit({ body: ELEMENT() });
		await state('list');
		expect(await elementRows().locator('a').allTextContents()).toEqual([
			'<img src=x onerror=alert(1)>',
			'</ul><script>alert(1)</script>',
			'护士',
		]);
		const inside = page
			.locator('county-jobs')
			.locator('img, script, b, i, a[href^="j"], a[href^="d"]');
		expect(await inside.count()).toBe(0);
		expect(complaints).toEqual([]);
	});
});

/** What partners show of us, on a page of another origin and under its own policy. */
import { describe, expect, test } from 'vitest';
import { loadAxe, violations } from './axe.ts';
import {
	complaints,
	context,
	ELEMENT,
	elementRows,
	FRAME,
	frameRows,
	HOST,
	NO_SCRIPT,
	open,
	page,
	site,
	state,
	visit,
} from './partner-site.ts';

async function axe(): Promise<string[]> {
	await loadAxe(page);
	return violations(page);
}

describe('under the policy of a partner', () => {
	const site0 = () => site.address.slice(0, -1);
	test.each<[string, () => string, ('frame' | 'sandbox' | 'host' | 'element')[]]>([
		['that there is not', () => '', ['frame', 'host', 'element']],
		['that lets frames in', () => `default-src 'self'; frame-src ${site0()}`, ['frame']],
		[
			'that lets frames in, sandboxed',
			() => `default-src 'self'; frame-src ${site0()}`,
			['sandbox'],
		],
		[
			'that lets scripts and answers in',
			() => `default-src 'self'; script-src ${site0()}; connect-src ${site0()}`,
			['element'],
		],
		[
			'that lets frames and the script for their height in',
			() => `default-src 'self'; frame-src ${site0()}; script-src ${site0()}`,
			['frame', 'host'],
		],
		[
			'that lets in no more than is said, with trusted types',
			() =>
				`default-src 'none'; style-src 'self'; img-src 'self'; frame-src ${site0()}; script-src ${site0()}; connect-src ${site0()}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
			['frame', 'host', 'element'],
		],
	])('%s shows jobs without a complaint', async (_name, policy, forms) => {
		const has = (form: (typeof forms)[number]) => forms.includes(form);
		await visit({
			policy: policy(),
			body: [
				has('frame') ? FRAME() : '',
				has('sandbox') ? FRAME(NO_SCRIPT) : '',
				has('host') ? HOST() : '',
				has('element') ? ELEMENT() : '',
			].join(''),
		});
		// Without a script the frame cannot know how many are wanted.
		if (has('frame')) await expect.poll(() => frameRows().count()).toBe(5);
		if (has('sandbox')) await expect.poll(() => frameRows().count()).toBe(10);
		if (has('element')) await expect.poll(() => elementRows().count()).toBe(5);
		expect(complaints.filter((text) => !/sandboxed/u.test(text))).toEqual([]);
	});
});

test('a day after its last a job is shown by neither', async () => {
	await visit({ body: FRAME() + ELEMENT() });
	await state('list');
	const [first, last] = [
		await elementRows().first().locator('a').textContent(),
		await elementRows().first().locator('[part=closes]').textContent(),
	];
	const day = (last as string).slice(0, 10);
	const shown = async (now: string) => {
		await page.clock.setFixedTime(new Date(now));
		await page.reload();
		await state('list');
		return Promise.all(
			[frameRows(), elementRows()].map(async (rows) =>
				(await rows.locator('a').allTextContents())
					.map((text) => text.trim())
					.includes(first as string),
			),
		);
	};
	expect(await shown(`${day}T23:59:00+08:00`)).toEqual([true, true]);
	const next = new Date(Date.parse(`${day}T23:59:59+08:00`) + 1000).toISOString();
	expect(await shown(next)).toEqual([false, false]);
});

test.each(['light', 'dark'] as const)('both are accessible in %s', async (colorScheme) => {
	await context.close();
	await open({ colorScheme });
	await visit({ body: FRAME() + HOST() + ELEMENT() });
	await state('list');
	expect(await axe()).toEqual([]);
	await page.goto(`${site.address}bailu/embed/v1/jobs/`);
	expect(await axe()).toEqual([]);
});

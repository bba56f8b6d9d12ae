import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { listGuides } from '../../../src/outputs/api/guide.ts';
import { openApi } from '../../../src/outputs/api/openapi.ts';
import { PORTAL_LIST_NAMES } from '../../../src/outputs/api/portal-lists.ts';
import { portalView } from '../../../src/site/portal-view.ts';

const portal = portalView(
	{ format: 1, title: '归雁', operator: '示例运营者', language: 'zh-CN' },
	[],
);

test.each([
	['without an address', portal],
	['with one', { ...portal, url: 'https://example.org/' }],
])('is valid OpenAPI 3.1 %s, with every reference resolved', async (_name, view) => {
	const validator = new Validator();
	const result = await validator.validate(openApi(view) as { openapi: string });
	expect(result.errors ?? []).toEqual([]);
	expect(validator.version).toBe('3.1');
	expect(() => validator.resolveRefs()).not.toThrow();
	expect(JSON.stringify(validator.resolveRefs())).not.toContain('"$ref"');
});

test('describes every list of the portal and of a site', () => {
	const { paths } = openApi(portal) as { paths: Record<string, unknown> };
	expect(Object.keys(paths).sort()).toEqual(
		PORTAL_LIST_NAMES.flatMap((name) => [
			`/api/v1/${name}.json`,
			...(name === 'sites' ? [] : [`/{site}/api/v1/${name}.json`]),
		]).sort(),
	);
});

test('tells readers of every field, those within others too', () => {
	const [jobs] = listGuides().filter(({ name }) => name === 'jobs');
	const names = jobs?.fields.map(({ name }) => name) ?? [];
	expect(names).toContain('employer.name');
	expect(names).toContain('pay.text');
	expect(new Set(names).size).toBe(names.length);
	for (const { fields } of listGuides())
		for (const { name, type, about } of fields) expect([name, type, about]).not.toContain('');
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../scripts/docs/json-schemas.ts';
import { ENTRY_TYPES, TYPE_NAMES } from '../../src/schema/registry.ts';
import { splitFrontMatter } from '../../src/source/front-matter.ts';
import { parseYaml } from '../../src/source/parse-yaml.ts';
import { FULL, MINIMAL, type Written } from '../schema/entry-forms.ts';

const SCHEMAS = jsonSchemas();
const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);

/** The schema file of each content type, by the name of its forms. */
const FILE_OF: Record<string, string> = {
	...Object.fromEntries(
		TYPE_NAMES.map((type) => [type, `${ENTRY_TYPES[type].singular}.schema.json`]),
	),
	region: 'region.schema.json',
	portal: 'portal.schema.json',
	synonyms: 'synonyms.schema.json',
	'privacy-exceptions': 'privacy-exceptions.schema.json',
};
const VALIDATORS = Object.fromEntries(
	Object.entries(FILE_OF).map(([kind, file]) => [
		kind,
		ajv.compile(JSON.parse(SCHEMAS[file] as string)),
	]),
);

/** Where and by which keyword a value is refused. */
function refusals(kind: string, data: unknown): string[] {
	const validate = VALIDATORS[kind]!;
	validate(data);
	return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

test('the files in schemas/ are the ones that npm run docs writes', () => {
	expect(readdirSync('schemas').toSorted()).toEqual(Object.keys(SCHEMAS).toSorted());
	for (const [file, text] of Object.entries(SCHEMAS))
		expect(readFileSync(`schemas/${file}`, 'utf8'), file).toBe(text);
});

test('the settings of VS Code name every schema for .yaml files, and only those', () => {
	const text = readFileSync('.vscode/settings.json', 'utf8').replace(/^\s*\/\/.*$/gmu, '');
	const named = Object.entries<string>(JSON.parse(text)['yaml.schemas']);
	expect(named.map(([file]) => file).filter((file) => !existsSync(file))).toEqual([]);
	const inYaml = Object.entries(FILE_OF).filter(
		([kind]) => ENTRY_TYPES[kind as 'jobs']?.extension !== '.mdx',
	);
	expect(named.map(([file]) => file.slice('./schemas/'.length)).toSorted()).toEqual(
		inYaml.map(([, file]) => file).toSorted(),
	);
	for (const [kind, file] of inYaml) {
		const [, glob] = named.find(([name]) => name.endsWith(file)) as [string, string];
		expect(glob).toMatch(new RegExp(`/${kind}(/\\*)?\\.yaml$`, 'u'));
	}
});

/** Content files of the project, with the kind that their place gives them. */
const CONTENT = readdirSync('content', { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /\.(yaml|mdx)$/u.test(file))
	.map((file) => {
		const [name = '', folder = ''] = file.split('/').toReversed();
		return { file, kind: folder in ENTRY_TYPES ? folder : name.replace('.yaml', '') };
	});

/** Kinds of which the project has files; it excuses no private number. */
const USED = Object.keys(FILE_OF).filter((kind) => kind !== 'privacy-exceptions');

describe.each(USED)('the schema of %s', (kind) => {
	test('accepts every content file of its type', () => {
		const files = CONTENT.filter((content) => content.kind === kind);
		expect(files.length).toBeGreaterThan(0);
		for (const { file } of files) {
			const text = readFileSync(`content/${file}`, 'utf8');
			const yaml = file.endsWith('.mdx') ? splitFrontMatter(text)?.yaml : text;
			expect([file, refusals(kind, parseYaml(yaml as string).data)]).toEqual([file, []]);
		}
	});
});

describe.each(Object.keys(MINIMAL))('the schema of %s', (kind) => {
	test('accepts its least form and every field there is', () => {
		for (const form of [MINIMAL[kind], ...(FULL[kind] as Written[])])
			expect(refusals(kind, JSON.parse(JSON.stringify(form)))).toEqual([]);
	});

	test('refuses an unknown field and names it', () => {
		expect(refusals(kind, { ...MINIMAL[kind], zzz: 1 })).toEqual([' additionalProperties']);
	});

	test('says the label of every field in Chinese, and offers an example', () => {
		const schema = JSON.parse(SCHEMAS[FILE_OF[kind] as string] as string);
		const fields = Object.values<Written>(schema.properties);
		for (const { title, description } of fields) {
			expect(title).toMatch(/^\p{Script=Han}+$/u);
			expect(description).toMatch(/。$/u);
		}
		expect(refusals(kind, schema.defaultSnippets[0].body)).toEqual([]);
	});
});

describe('the schema of jobs refuses', () => {
	test.each([
		['a day in another form', { closes: '2026/3/1' }, '/closes format', '/closes pattern'],
		['a day that does not exist', { closes: '2026-02-30' }, '/closes format'],
		['a choice that is none', { kind: 'jobb' }, '/kind enum'],
		['a title of one sign', { title: '工' }, '/title minLength'],
		['half a person', { headcount: 1.5 }, '/headcount type'],
		['nobody', { headcount: 0 }, '/headcount minimum'],
		['a number for a telephone', { apply: { phone: 7630000 } }, '/apply/phone type'],
		['words for a telephone', { apply: { phone: '请到窗口' } }, '/apply/phone pattern'],
		['a script for an address', { apply: { url: 'javascript:x' } }, '/apply/url pattern'],
		['an empty list', { requirements: { majors: [] } }, '/requirements/majors minItems'],
		['one value for a list', { requirements: { majors: '护理' } }, '/requirements/majors type'],
	])('%s', (_what, fields, ...expected) => {
		expect(refusals('jobs', { ...MINIMAL.jobs, ...fields }).toSorted()).toEqual(expected);
	});
});

test('the values of a closed list come with the words readers see', () => {
	const { topic } = JSON.parse(SCHEMAS['policy.schema.json'] as string).properties;
	expect(topic.enumDescriptions[topic.enum.indexOf('startup')]).toBe('创业');
	expect(topic.markdownEnumDescriptions).toHaveLength(topic.enum.length);
});

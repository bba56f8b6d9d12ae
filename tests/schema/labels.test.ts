import { describe, expect, test } from 'vitest';
import { FIELD_LABELS, fieldOfLabel, labelsOf } from '../../src/schema/labels.ts';
import { SCHEMAS } from './entry-forms.ts';
import { fieldsOf } from './walk-schema.ts';

/** Every map of every schema: its path, with the type's name first, and the names of its fields. */
const MAPS = Object.entries(SCHEMAS).flatMap(([kind, schema]) => {
	const paths = fieldsOf(schema).map(({ path }) => `${kind}.${path}`.replaceAll('.*', ''));
	return Object.entries(Object.groupBy(paths, (path) => path.slice(0, path.lastIndexOf('.')))).map(
		([map, fields = []]): [string, string[]] => [map, [...new Set(fields)]],
	);
});
const nameOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

describe.each(MAPS)('the fields of %s', (_map, paths) => {
	test('have labels in Chinese', () => {
		const silent = paths.filter((path) => !labelsOf(path)[0]?.match(/^[\p{Script=Han}]+$/u));
		expect(silent).toEqual([]);
	});

	test('share no word with one another', () => {
		const words = paths.flatMap((path) => [...labelsOf(path)]);
		expect(words.filter((word, index) => words.indexOf(word) < index)).toEqual([]);
	});

	test('are found by each of their words', () => {
		const known = paths.map(nameOf);
		for (const path of paths) {
			for (const word of labelsOf(path)) {
				expect([word, fieldOfLabel(word, paths)]).toEqual([word, path]);
				expect([word, fieldOfLabel(word, known)]).toEqual([word, nameOf(path)]);
			}
		}
	});
});

test('no label is left for a field that is gone', () => {
	const paths = MAPS.flatMap(([, fields]) => fields);
	const unused = Object.keys(FIELD_LABELS).filter(
		(key) => !paths.some((path) => path === key || path.endsWith(`.${key}`)),
	);
	expect(unused).toEqual([]);
});

describe('a Chinese word for a field', () => {
	const job = ['title', 'closes', 'employer.name', 'employer.kind', 'apply.phone', 'headcount'];

	test.each([
		['截止日期', 'closes'],
		['报名截止日期', 'closes'],
		['联系电话（必填）', 'apply.phone'],
		['*联系 电话：', 'apply.phone'],
		['单位', 'employer.name'],
		['单位性质', 'employer.kind'],
		['用人单位名称', 'employer.name'],
		['岗位', 'title'],
		['招聘人数（人）', 'headcount'],
		['人', undefined],
		['天气', undefined],
		['closes', undefined],
		['', undefined],
	])('%j is the field %s', (word, field) => {
		expect(fieldOfLabel(word, job)).toBe(field);
	});
});

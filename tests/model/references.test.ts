import { describe, expect, test } from 'vitest';
import { referencesOf, regionsNamed, scopeOf, typeOfSingular } from '../../src/model/references.ts';
import { contentOf, entry } from '../content-of.ts';

describe('the references of an entry', () => {
	test('are found in the fields of a policy', () => {
		const found = referencesOf(
			entry('policies', 'a', 'grant', {
				combines_with: ['rent'],
				excludes: ['loan', 'bus'],
				apply: {
					channels: [
						{ kind: 'phone', name: '热线' },
						{ kind: 'window', name: '窗口', station: 'hall' },
					],
				},
			}),
		);
		expect(found).toEqual([
			{ type: 'policies', id: 'rent', path: ['combines_with', 0] },
			{ type: 'policies', id: 'loan', path: ['excludes', 0] },
			{ type: 'policies', id: 'bus', path: ['excludes', 1] },
			{ type: 'stations', id: 'hall', path: ['apply', 'channels', 1, 'station'] },
		]);
	});

	test('are found in the lists of a letter and a story', () => {
		const letter = entry('letters', 'a', 'open', {
			policies: ['grant'],
			stations: ['hall'],
			events: ['fair'],
		});
		expect(referencesOf(letter).map(({ type, id }) => `${type}/${id}`)).toEqual([
			'policies/grant',
			'stations/hall',
			'events/fair',
		]);
		const story = entry('stories', 'a', 'lin', { policies: ['grant'] });
		expect(referencesOf(story)).toEqual([{ type: 'policies', id: 'grant', path: ['policies', 0] }]);
	});

	test('are found in the links of a programme', () => {
		const programme = entry('programmes', 'a', 'plan', {
			items: [
				{ n: 1, title: '一' },
				{ n: 2, title: '二', links: ['policy:grant', 'letter:open'] },
			],
		});
		expect(referencesOf(programme)).toEqual([
			{ type: 'policies', id: 'grant', path: ['items', 1, 'links', 0] },
			{ type: 'letters', id: 'open', path: ['items', 1, 'links', 1] },
		]);
	});

	test('are found in its texts with their place, pictures left out', () => {
		const letter = entry('letters', 'a', 'open');
		letter.mentions = [
			{ kind: 'job', id: 'nurse', path: [], line: 12, column: 3 },
			{ kind: 'image', id: 'assets/a.png', path: [], line: 13, column: 1 },
		];
		expect(referencesOf(letter)).toEqual([
			{ type: 'jobs', id: 'nurse', path: [], at: { line: 12, column: 3 } },
		]);
	});
});

describe('the regions that an entry names', () => {
	test.each([
		[
			'the place of a job',
			entry('jobs', 'a', 'x', { place: { region: 'a/b', text: '某地' } }),
			'a/b',
			['place', 'region'],
		],
		['the host of a station', entry('stations', 'a', 'x', { host: 'a/b' }), 'a/b', ['host']],
		[
			'where a policy applies',
			entry('policies', 'a', 'x', { applies_to: ['a/b'] }),
			'a/b',
			['applies_to', 0],
		],
	])('include %s', (_what, named, id, path) => {
		expect(regionsNamed(named)).toEqual([{ id, path }]);
	});

	test('leave out a host in words', () => {
		expect(regionsNamed(entry('stations', 'a', 'x', { host: '示例大学' }))).toEqual([]);
	});
});

test('the scope of a region is itself, those above and those below', () => {
	const content = contentOf({ p: {}, 'p/c': {}, 'p/c/x': {}, 'p/c/y': {}, 'p/d': {} });
	expect(scopeOf(content, 'p/c/x')).toEqual(['p/c/x', 'p/c', 'p']);
	expect(scopeOf(content, 'p/c')).toEqual(['p/c', 'p', 'p/c/x', 'p/c/y']);
});

test('a word before a colon names a type only where the model knows it', () => {
	expect(typeOfSingular('story')).toBe('stories');
	expect(typeOfSingular('constructor')).toBeUndefined();
});

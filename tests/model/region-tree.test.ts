import { describe, expect, test } from 'vitest';
import { homeSite, siteSlug } from '../../src/model/content.ts';
import { regionTree } from '../../src/model/region-tree.ts';
import { contentOf, siteOf } from '../content-of.ts';

describe('the region tree', () => {
	const tree = regionTree(['g/q/fogang', 'g', 'g/q', 'g/q/fogang-east', 'h/x/y']);

	test('lists regions in the order of their ids, each once', () => {
		expect(regionTree(['b', 'a', 'b']).ids).toEqual(['a', 'b']);
	});

	test('lists the regions above from the nearest up', () => {
		expect(tree.above('g/q/fogang')).toEqual(['g/q', 'g']);
		expect(tree.above('g')).toEqual([]);
	});

	test('skips a folder that is no region', () => {
		expect(regionTree(['h', 'h/x/y']).parent('h/x/y')).toBe('h');
		expect(tree.parent('h/x/y')).toBeUndefined();
	});

	test('lists all regions below, not those with a similar name', () => {
		expect(tree.below('g')).toEqual(['g/q', 'g/q/fogang', 'g/q/fogang-east']);
		expect(tree.below('g/q/fogang')).toEqual([]);
	});

	test('knows what lies within a region, itself included', () => {
		expect(tree.isWithin('g/q/fogang', 'g')).toBe(true);
		expect(tree.isWithin('g', 'g')).toBe(true);
		expect(tree.isWithin('g/q/fogang-east', 'g/q/fogang')).toBe(false);
		expect(tree.isWithin('g', 'g/q')).toBe(false);
	});

	test('knows which regions exist', () => {
		expect([tree.has('g/q'), tree.has('h/x')]).toEqual([true, false]);
	});
});

describe('the site of a region', () => {
	const content = contentOf({
		g: {},
		'g/q': { site: siteOf() },
		'g/q/f': { site: siteOf({ slug: 'fogang' }) },
		'g/q/f/town': {},
		'g/q/zone': {},
	});

	test('has the slug that is written, else the last part of the id', () => {
		const slugOf = (id: string) => siteSlug(content.read(id));
		expect([slugOf('g'), slugOf('g/q'), slugOf('g/q/f')]).toEqual([undefined, 'q', 'fogang']);
	});

	test.each([
		['g/q/f', 'g/q/f'],
		['g/q/f/town', 'g/q/f'],
		['g/q/zone', 'g/q'],
		['g', undefined],
	])('that is the home of what %s publishes is the nearest at or above it', (id, expected) => {
		expect(homeSite(content, id)?.id).toBe(expected);
	});
});

/** Every published fact this project took over stands on the page the mapping names. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { all, readPages, visibleText } from './html-page.ts';

interface Fact {
	fact: string;
	/** Folder of the page, with a trailing slash. */
	page?: string;
	/** Texts the page shows. */
	says?: string[];
	/** Why the fact is on no page. */
	left_out?: string;
}

const FOLDER = 'tests/site/facts';
const facts = readdirSync(FOLDER)
	.sort()
	.flatMap((file) =>
		(parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Fact[]).map((fact) => ({ ...fact, file })),
	);

/** Text without white space and without the commas that group thousands. */
const plain = (text: string): string =>
	text.replace(/\s+/gu, '').replace(/(?<=\d)[,，](?=\d{3}(?!\d))/gu, '');

const texts = new Map(
	readPages().map((page) => [
		page.path.replace(/index\.html$/u, ''),
		plain(visibleText(all(page, 'body')[0]!)),
	]),
);

describe('the mapping of facts', () => {
	test('has all five systems, each with its facts', () => {
		expect(new Set(facts.map(({ file }) => file)).size).toBe(5);
		expect(facts.length).toBeGreaterThan(250);
	});

	test('names no fact twice', () => {
		const names = facts.map(({ fact }) => fact);
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
	});

	test('says of every fact where it stands or why it is left out', () => {
		const vague = facts.filter(({ page, says, left_out }) =>
			left_out === undefined
				? !page || !says?.length || says.some((text) => plain(String(text)).length === 0)
				: left_out.trim().length < 5 || page !== undefined,
		);
		expect(vague.map(({ file, fact }) => `${file}: ${fact}`)).toEqual([]);
	});
});

test('prints every fact on its page', () => {
	const missing = facts.flatMap(({ file, fact, page, says = [] }) => {
		if (page === undefined) return [];
		const text = texts.get(page);
		if (text === undefined) return [`${file}: ${fact}: no page ${page}`];
		return says
			.filter((said) => !text.includes(plain(String(said))))
			.map((said) => `${file}: ${fact}: ${page} does not say ${said}`);
	});
	expect(missing).toEqual([]);
});

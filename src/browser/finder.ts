/**
 * 我能申请什么 on the phone. The answers stand in the address's fragment and nowhere else: every
 * answer is a link to the address with it, so going back, sharing and starting anew are the
 * browser's own.
 */
import { plus } from '../model/benefit-total.ts';
import { bestCombination } from '../model/eligibility/best-combination.ts';
import { nextQuestion } from '../model/eligibility/questions-left.ts';
import {
	type Answers,
	type Axis,
	type Condition,
	outcomeOf,
	verdictOf,
} from '../model/eligibility/verdict.ts';
import type { FinderData } from './finder-data.ts';
import { majorFit, majorKeys } from './major-fit.js';

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const data: FinderData = JSON.parse(byId('finder-data').textContent as string);
const { words, policies } = data;
const tests = policies.map(({ conditions }) => conditions);
const rows = rowsOf('policies');
const jobRows = rowsOf('open-jobs');
const GROUPS = { 1: 'yes', 0: 'maybe', '-1': 'no' } as const;

/** Indexes of the policies that are chosen to be applied for together. */
let chosen = new Set<number>();

/** The rows of a list in the order of the data; the guard of last days may have moved some. */
function rowsOf(id: string): HTMLElement[] {
	const found: HTMLElement[] = [];
	for (const row of [...byId(id).children] as HTMLElement[])
		found[Number((row.querySelector('.reasons') as HTMLElement).dataset.index)] = row;
	return found;
}

/** A sentence with its gaps filled in. */
const fill = (sentence: string, gaps: Record<string, string | number>): string =>
	sentence.replace(/\{(\w+)\}/g, (_gap, name) => String(gaps[name]));

const titleOf = (index: number): string =>
	(rows[index]?.querySelector('a')?.textContent ?? '').trim();

function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	text: string,
	className = '',
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	made.textContent = text;
	if (className) made.className = className;
	return made;
}

function checkbox(): HTMLInputElement {
	const box = element('input', '');
	box.type = 'checkbox';
	return box;
}

const AXES = [...data.questions.map(({ axis }) => axis as string), 'done'];

/** The answers of the address, in the order in which they were given; what else it says is none. */
const given = (): URLSearchParams =>
	new URLSearchParams(
		[...new URLSearchParams(location.hash.slice(1))].filter(([name]) => AXES.includes(name)),
	);

/** The part of the address that is no answer to a question: what one has studied, for the jobs. */
const MAJOR = 'my-major';
const majorField = document.getElementById('major') as HTMLInputElement | null;
const majorGiven = (): string => new URLSearchParams(location.hash.slice(1)).get(MAJOR) ?? '';

function linkTo(answers: URLSearchParams, major = majorGiven()): string {
	const all = new URLSearchParams(answers);
	if (major) all.set(MAJOR, major);
	return `#${all}`;
}

function show(): void {
	const params = given();
	const answers: Answers = Object.fromEntries(params);
	const next = params.has('done') ? undefined : nextQuestion(data.questions, tests, answers);
	byId('questions').hidden = next === undefined;
	byId('result').hidden = next !== undefined;
	document.documentElement.classList.toggle('asked', params.toString() !== '');
	if (next) ask(next.axis, params, answers);
	else tell(params, answers);
}

function ask(axis: Axis, params: URLSearchParams, answers: Answers): void {
	for (const section of byId('questions').querySelectorAll<HTMLElement>('.question')) {
		section.hidden = section.dataset.axis !== axis;
		for (const link of section.hidden ? [] : section.querySelectorAll<HTMLAnchorElement>('a')) {
			const after = new URLSearchParams(params);
			after.set(axis, link.dataset.value as string);
			link.href = linkTo(after);
		}
		if (!section.hidden && params.toString()) section.querySelector('h2')?.focus();
	}
	const asked = [...params.keys()].length;
	const open = data.questions.filter(
		(question) => nextQuestion([question], tests, answers) !== undefined,
	).length;
	byId('progress').textContent = fill(words.progress, { n: asked + 1, of: asked + open });
	const left = tests.filter((conditions) => verdictOf(conditions, answers) >= 0).length;
	byId('left').textContent = fill(words.left, { n: left });
	const back = byId('back') as HTMLAnchorElement;
	back.hidden = asked === 0;
	back.href = linkTo(withoutLast(params));
	const done = new URLSearchParams(params);
	done.set('done', '1');
	(byId('skip') as HTMLAnchorElement).href = linkTo(done);
}

function withoutLast(params: URLSearchParams): URLSearchParams {
	const before = new URLSearchParams(params);
	before.delete([...params.keys()].pop() ?? '');
	return before;
}

function tell(params: URLSearchParams, answers: Answers): void {
	const verdicts = tests.map((conditions) => verdictOf(conditions, answers));
	const possible = verdicts.flatMap((verdict, index) => (verdict >= 0 ? [index] : []));
	chosen = new Set(bestOf(possible));
	(byId('change') as HTMLAnchorElement).href = linkTo(withoutLast(params));
	const counts = { yes: 0, maybe: 0, no: 0 };
	for (const verdict of verdicts) counts[GROUPS[verdict]] += 1;
	const said = (['yes', 'maybe', 'no'] as const).filter((group) => counts[group] > 0);
	byId('summary').textContent = possible.length
		? `${said.map((group) => fill(words.counts[group], { n: counts[group] })).join(words.comma)}${words.fullStop}`
		: words.none;
	for (const verdict of [1, 0, -1] as const) {
		const group = GROUPS[verdict];
		const section = document.querySelector(`[data-group=${group}]`) as HTMLElement;
		section.hidden = counts[group] === 0;
		(section.querySelector('.count') as HTMLElement).textContent = String(counts[group]);
		const list = section.querySelector('ul') as HTMLElement;
		list.replaceChildren(
			...verdicts.flatMap((found, index) =>
				found === verdict ? [policyRow(index, verdict, answers)] : [],
			),
		);
	}
	for (const id of ['sum', 'notes', 'need']) byId(id).hidden = possible.length === 0;
	addUp(verdicts);
	if (majorField) {
		majorField.value = majorGiven() || (answers.major === 'other' ? '' : (answers.major ?? ''));
		majorField.oninput = () => tellJobs(answers);
		majorField.onchange = () => {
			history.replaceState(null, '', linkTo(params, majorField.value.trim()));
			(byId('change') as HTMLAnchorElement).href = linkTo(withoutLast(params));
		};
	}
	tellJobs(answers);
	byId('result').querySelector('h2')?.focus();

	function policyRow(index: number, verdict: 1 | 0 | -1, known: Answers): HTMLElement {
		const row = withReasons(rows[index] as HTMLElement, policies[index]?.conditions ?? [], known);
		if (verdict < 0) return row;
		const label = element('label', '', 'pick no-print');
		const box = checkbox();
		box.checked = chosen.has(index);
		box.onchange = () => {
			if (box.checked) chosen.add(index);
			else chosen.delete(index);
			row.classList.toggle('left-out', !box.checked);
			addUp(verdicts);
		};
		row.classList.toggle('left-out', !box.checked);
		label.append(box, words.pick);
		box.setAttribute('aria-label', fill(words.pickOf, { title: titleOf(index) }));
		row.append(label);
		return row;
	}
}

/** Those of the possible policies that bring most and may be had together. */
function bestOf(possible: readonly number[]): number[] {
	const weights = possible.map((index) => {
		const total = policies[index]?.total;
		return total ? (total.most ?? total.least) : 0;
	});
	const pairs = possible.flatMap((index, at) =>
		(policies[index]?.excludes ?? []).map((other) => [at, possible.indexOf(other)] as const),
	);
	const known = pairs.filter(([, other]) => other >= 0);
	return bestCombination(weights, known).map((at) => possible[at] as number);
}

/**
 * A row of a list with the reasons of its verdict; where one condition fails, no other matters. `fit`
 * says how one's major fits a job, instead of its condition on majors.
 */
function withReasons(
	row: HTMLElement,
	conditions: readonly Condition[],
	answers: Answers,
	fit?: ReturnType<typeof majorFit>,
): HTMLElement {
	const copy = row.cloneNode(true) as HTMLElement;
	const list = copy.querySelector('.reasons') as HTMLElement;
	const items = [...list.children] as HTMLElement[];
	const texts = items.map((item) => (fit && 'major' in item.dataset ? '' : item.textContent));
	const reasons = [
		[-1, words.failed, 'fails'],
		[0, words.confirm, 'asks'],
		[1, words.met, 'meets'],
	].flatMap(([outcome, lead, name]) => {
		const found = texts.filter(
			(text, index) => text && outcomeOf(conditions[index] as Condition, answers) === outcome,
		);
		return found.length
			? [element('li', `${lead}${found.join(words.semicolon)}`, name as string)]
			: [];
	});
	const decides = reasons[0]?.className === 'fails';
	if (texts.length === 0) reasons.push(element('li', words.open, 'meets'));
	if (fit?.[1]) reasons.unshift(element('li', fit[1], fit[0] === 'yes' ? 'meets' : 'asks'));
	list.replaceChildren(...(decides ? reasons.slice(0, 1) : reasons));
	return copy;
}

const yuan = (value: number): string => Math.round(value).toLocaleString('en-US');

function sumOf(least: number, most: number | null): string {
	if (most === null) return fill(words.from, { n: yuan(least) });
	if (least === most) return fill(words.exactly, { n: yuan(most) });
	return least === 0
		? fill(words.upTo, { n: yuan(most) })
		: fill(words.between, { n: yuan(least), m: yuan(most) });
}

/** What the chosen policies bring together, what they need, and what speaks against it. */
function addUp(verdicts: readonly number[]): void {
	const list = [...chosen].sort((a, b) => a - b);
	const totals = list.flatMap((index) => policies[index]?.total ?? []);
	const { least, most } = totals.reduce(plus, { least: 0, most: 0 });
	const sentence = totals.length ? words.sum : words.sumNone;
	byId('sum').textContent = list.length
		? fill(sentence, { n: list.length, sum: sumOf(least, most) })
		: words.nothing;
	const open = list.filter((index) => verdicts[index] === 0).length;
	const clash = list.flatMap((index) =>
		(policies[index]?.excludes ?? []).flatMap((other) =>
			other > index && chosen.has(other)
				? [fill(words.clash, { a: titleOf(index), b: titleOf(other) })]
				: [],
		),
	);
	const leaves = verdicts.some((verdict, index) => verdict >= 0 && !chosen.has(index));
	byId('notes').textContent = [
		...clash,
		open ? fill(words.sumConfirm, { n: open }) : '',
		leaves && clash.length === 0 && isBest(verdicts) ? words.best : '',
		totals.length ? words.sumRest : '',
	].join('');
	const names = [...new Set(list.flatMap((index) => policies[index]?.materials ?? []))];
	byId('materials-lead').textContent = names.length ? words.materialsLead : words.materialsNone;
	byId('materials').replaceChildren(
		...names.map((name) => {
			const item = element('li', '');
			const label = element('label', '');
			const text = element('span', data.materials[name] as string);
			const users = list.filter((index) => policies[index]?.materials.includes(name));
			text.append(element('small', users.map(titleOf).join(words.listComma)));
			label.append(checkbox(), text);
			item.append(label);
			return item;
		}),
	);
}

const isBest = (verdicts: readonly number[]): boolean =>
	bestOf(verdicts.flatMap((verdict, index) => (verdict >= 0 ? [index] : []))).join() ===
	[...chosen].sort((a, b) => a - b).join();

/** Most jobs that the result names. */
const MOST_JOBS = 5;

/** Jobs that fit by degree and age, and by major where one is given; those that ask for it come first. */
function tellJobs(answers: Answers): void {
	const major = majorField?.value.trim();
	const keys = major ? majorKeys(major, [...document.querySelectorAll('option')]) : [];
	const open = data.jobs
		.map((conditions, index) => ({ index, verdict: verdictOf(conditions, answers) }))
		.filter(({ index, verdict }) => verdict >= 0 && jobRows[index]?.dataset.over === undefined);
	const fitting = open
		.map(({ index, verdict }) => {
			const row = jobRows[index] as HTMLElement;
			const fit = major && data.major ? majorFit(row, keys, data.major) : undefined;
			const isNamed = fit?.[0] === 'yes' && row.dataset.asked !== undefined;
			return { index, row, fit, rank: verdict + (isNamed ? 3 : fit?.[0] === 'yes' ? 1 : 0) };
		})
		.filter(({ fit }) => !fit || fit[0])
		.sort((a, b) => b.rank - a.rank);
	byId('jobs').hidden = open.length === 0;
	(byId('jobs').querySelector('ul') as HTMLElement).replaceChildren(
		...fitting
			.slice(0, MOST_JOBS)
			.map(({ index, row, fit }) => withReasons(row, data.jobs[index] ?? [], answers, fit)),
	);
	if (!data.major) return;
	const { found, unsure, unlisted } = data.major;
	const asking = fitting.filter(({ fit }) => fit?.[0] === 'maybe').length;
	byId('found').textContent = !major
		? ''
		: (keys.length ? '' : fill(unlisted, { major })) +
			fill(found, { n: fitting.length }) +
			(asking ? fill(unsure, { n: asking }) : '');
	const { degree = '' } = answers;
	const wanted = new URLSearchParams({ ...(degree && { degree }), ...(major && { major }) });
	(byId('all-jobs') as HTMLAnchorElement).search = `${wanted}`;
}

const copy = byId('copy');
copy.hidden = !navigator.clipboard;
copy.onclick = async () => {
	await navigator.clipboard.writeText(location.href);
	copy.textContent = words.copied;
};
byId('print').onclick = () => print();
(byId('clear') as HTMLAnchorElement).href = '#';
addEventListener('hashchange', () => {
	// A link to a place of the page, such as the one that skips to the text, answers nothing.
	if (/^#\w+$/.test(location.hash)) return;
	show();
});
show();

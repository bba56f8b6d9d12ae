/** What a region offers in each topic, in the few facts by which regions are compared. */
import type { Day } from '../model/day.ts';
import type { TOPICS } from '../schema/vocabulary.ts';
import { conditions } from '../strings/eligibility.ts';
import { amount, clauses, list } from '../strings/format.ts';
import { t } from '../strings/interface.ts';
import { type Badge, policyBadge } from './badge.ts';
import type { Home, PolicyView } from './site-view.ts';
import { untilWhen } from './until-when.ts';

/** One policy as a comparison shows it; a fact that nobody published is absent. */
interface Offer {
	title: string;
	/** Address of its page below the site of the region. */
	href: string;
	home: Pick<Home, 'name' | 'level' | 'relation'>;
	/** One line for each benefit, by what holds on the day. */
	gain?: string[];
	who?: string;
	until?: string;
	where?: string;
	badge: Badge;
	checkedOn?: Day;
}

/** The offers of a region by topic: the best known few, and how many there are in all. */
export type TopicOffers = {
	[Topic in keyof typeof TOPICS]?: { offers: Offer[]; count: number };
};

/** Offers of one region and topic that a comparison has room for. */
const MOST_OFFERS = 3;
/** Benefits of one policy that it names. */
const MOST_GAINS = 3;
/** States in which a policy offers something, now or again; those one can apply for come first. */
const RANKS = ['closing', 'open', 'upcoming', 'quota-full', 'paused', 'expired'];

/** The offers of a region, from the policies its site shows. */
export function topicOffers(policies: readonly PolicyView[]): TopicOffers {
	const byTopic = Map.groupBy(policies, ({ data }) => data.topic);
	return Object.fromEntries(
		[...byTopic]
			.map(([topic, all]) => [topic, { offers: bestKnown(all), count: all.length }] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

/** Policies to apply for before others, the region's own before inherited ones, then by what is known. */
function bestKnown(policies: readonly PolicyView[]): Offer[] {
	return policies
		.filter(({ state }) => RANKS.includes(state.name))
		.map((policy) => {
			const offer = offerOf(policy);
			const { gain, who, until, where } = offer;
			const unknown = [gain, who, until, where].filter((fact) => fact === undefined).length;
			const isStopped = RANKS.indexOf(policy.state.name) > RANKS.indexOf('upcoming');
			const isInherited = policy.home.relation !== 'own';
			const rank = [isStopped, policy.state.isUndated === true, isInherited, unknown].map(Number);
			return { offer, rank };
		})
		.sort((a, b) => firstDifference(a.rank, b.rank) || (a.offer.href < b.offer.href ? -1 : 1))
		.slice(0, MOST_OFFERS)
		.map(({ offer }) => offer);
}

const firstDifference = (a: readonly number[], b: readonly number[]): number =>
	a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

function offerOf(policy: PolicyView): Offer {
	const { name, level, relation } = policy.home;
	const { eligibility, apply, checked } = policy.shown.data;
	return {
		title: policy.title,
		href: policy.href,
		home: { name, level, relation },
		...known('gain', gains(policy)),
		...known('who', who(eligibility, name)),
		...known('until', untilWhen(policy, policy.shown)),
		...known('where', apply?.channels && list(apply.channels.map((channel) => channel.name))),
		badge: policyBadge(policy.state),
		...known('checkedOn', checked?.on),
	};
}

const known = <Name extends string, Value>(
	name: Name,
	value: Value | undefined,
): { [Key in Name]?: Value } =>
	(value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Value };

function gains({ shown }: PolicyView): string[] | undefined {
	const { benefits } = shown.data;
	if (!benefits) return undefined;
	const lines = benefits.map(({ label, kind, months, note }, index) => {
		const sum = shown.amounts[index]?.amount;
		const said = sum ? amount(sum, months) : note;
		if (said) return t.compare.gain(label, said);
		return kind === 'cash' || kind === 'loan' ? t.compare.sumUnknown(label) : label;
	});
	return lines.length > MOST_GAINS
		? [...lines.slice(0, MOST_GAINS), t.compare.moreGains(lines.length - MOST_GAINS)]
		: lines;
}

/** Conditions that can be compared; those in free words are counted. */
function who(
	eligibility: PolicyView['data']['eligibility'],
	regionName: string,
): string | undefined {
	const { told = [], ...computable } = eligibility ?? {};
	const [first, ...rest] = told;
	const lines = conditions(computable, regionName);
	if (lines.length > 0) {
		return clauses([
			...lines,
			first === undefined ? undefined : t.compare.moreConditions(told.length),
		]);
	}
	if (first === undefined) return undefined;
	return clauses([first, rest.length > 0 ? t.compare.moreConditions(rest.length) : undefined]);
}

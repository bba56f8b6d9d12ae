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
export interface Offer {
	/** The same wherever the policy holds: its region and its id there. */
	id: string;
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

/** What a region offers in one topic. */
export interface RegionOffers {
	/** The best known few of its own and of each region above. */
	offers: Offer[];
	/** Ids of all its own policies. */
	own: string[];
	/** Ids of all that hold here from the regions above. */
	inherited: string[];
}

/** The offers of a region by topic; a topic in which nothing is offered is absent. */
export type TopicOffers = { [Topic in keyof typeof TOPICS]?: RegionOffers };

/** Policies of one region and topic that a comparison has room for. */
export const MOST_OFFERS = 3;
/** Benefits of one policy that it names. */
const MOST_GAINS = 3;
/** States in which a policy offers something, now or again; those one can apply for come first. */
const RANKS = ['closing', 'open', 'upcoming', 'quota-full', 'paused', 'expired'];

/** The offers of a region, from the policies its site shows. */
export function topicOffers(policies: readonly PolicyView[]): TopicOffers {
	const offered = policies.filter(({ state }) => RANKS.includes(state.name));
	const byTopic = Map.groupBy(offered, ({ data }) => data.topic);
	return Object.fromEntries(
		[...byTopic]
			.map(([topic, all]) => [topic, offersOf(all)] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

function offersOf(policies: readonly PolicyView[]): RegionOffers {
	const ranked = bestKnown(policies);
	const idsOf = (isOwn: boolean): string[] =>
		policies.filter(({ home }) => (home.relation === 'own') === isOwn).map(idOf);
	return {
		offers: ranked
			.filter((policy, index) => {
				const before = ranked.slice(0, index);
				const sameHome = before.filter(({ home }) => home.region === policy.home.region);
				return sameHome.length < MOST_OFFERS;
			})
			.map(offerOf),
		own: idsOf(true),
		inherited: idsOf(false),
	};
}

const idOf = ({ home, id }: PolicyView): string => `${home.region}/${id}`;

/** Policies to apply for before others, the region's own before inherited ones, then by what is known. */
const bestKnown = (policies: readonly PolicyView[]): PolicyView[] =>
	policies
		.map((policy) => {
			const { gain, who, until, where } = offerOf(policy);
			const unknown = [gain, who, until, where].filter((fact) => fact === undefined).length;
			const isStopped = RANKS.indexOf(policy.state.name) > RANKS.indexOf('upcoming');
			const isInherited = policy.home.relation !== 'own';
			const rank = [isStopped, policy.state.isUndated === true, isInherited, unknown].map(Number);
			return { policy, rank };
		})
		.sort((a, b) => firstDifference(a.rank, b.rank) || (a.policy.href < b.policy.href ? -1 : 1))
		.map(({ policy }) => policy);

const firstDifference = (a: readonly number[], b: readonly number[]): number =>
	a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

function offerOf(policy: PolicyView): Offer {
	const { name, level, relation } = policy.home;
	const { eligibility, apply, checked } = policy.shown.data;
	return {
		id: idOf(policy),
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

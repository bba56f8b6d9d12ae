/** One topic across places: what several of them share is said once, the rest place by place. */
import type { ComparedPlace, Topic } from './comparison.ts';
import { MOST_OFFERS, type Offer, type RegionOffers } from './topic-offers.ts';

interface NamedLink {
	title: string;
	href: string;
}

/** What one region offers, either in its own place alone or in several. */
interface ComparedBlock {
	name: string;
	/** Address of its policies of the topic; absent for a region without a site among the places. */
	href?: string;
	/** Policies in all, of which `rows` are the best known. */
	count: number;
	/** Other places in which these policies hold; empty for those of one place. */
	holdsIn: NamedLink[];
	rows: { offer: Offer; href: string }[];
}

/** Places that are compared among each other. */
export interface ComparedGroup {
	name: string;
	/** What several places have, from the widest region down; then each place's own. */
	blocks: ComparedBlock[];
	/** Places that have nothing but what others have too; told where others have more. */
	nothingMore: NamedLink[];
}

interface Member {
	place: ComparedPlace;
	known: RegionOffers;
	link: NamedLink;
}

/** The places of each city or province that offer something in a topic, in their order. */
export function comparedGroups(places: readonly ComparedPlace[], topic: Topic): ComparedGroup[] {
	const members = places.flatMap((place): Member[] => {
		const known = place.offers[topic];
		const link = { title: place.name, href: `${place.href}policies/topics/${topic}/` };
		return known ? [{ place, known, link }] : [];
	});
	return [...Map.groupBy(members, ({ place }) => place.group)].map(([name, all]) =>
		groupOf(name, all),
	);
}

function groupOf(name: string, members: readonly Member[]): ComparedGroup {
	const holders = new Map<string, Member[]>();
	for (const member of members) {
		for (const id of [...member.known.own, ...member.known.inherited]) {
			holders.set(id, [...(holders.get(id) ?? []), member]);
		}
	}
	const shared = new Map([...holders].filter(([, all]) => all.length > 1));
	const blocks = sharedBlocks(members, shared);
	const own = members.flatMap((member) => ownBlock(member, shared));
	const named = new Set([...blocks, ...own].map(({ href }) => href));
	const rest = members.map(({ link }) => link).filter(({ href }) => !named.has(href));
	return { name, blocks: [...blocks, ...own], nothingMore: own.length > 0 ? rest : [] };
}

/** A block for each region and each set of places in which its policies hold. */
function sharedBlocks(
	members: readonly Member[],
	shared: ReadonlyMap<string, Member[]>,
): ComparedBlock[] {
	const offers = new Map<string, Offer>();
	for (const { known } of members)
		for (const offer of known.offers) if (!offers.has(offer.id)) offers.set(offer.id, offer);
	const regionOf = (id: string): string => id.slice(0, id.lastIndexOf('/'));
	const bySet = Map.groupBy(shared, ([id, all]) =>
		[regionOf(id), ...all.map(({ link }) => link.href)].join(' '),
	);
	return [...bySet.values()]
		.map((entries) => {
			const [id, all] = entries[0] as [string, Member[]];
			const owner = all.find(({ known }) => known.own.includes(id));
			const known = [...offers.values()].filter((offer) =>
				entries.some(([one]) => one === offer.id),
			);
			const site = (owner ?? (all[0] as Member)).place.href;
			return {
				region: regionOf(id),
				name: known[0]?.home.name ?? '',
				...(owner ? { href: owner.link.href } : {}),
				count: entries.length,
				holdsIn: all.filter((member) => member !== owner).map(({ link }) => link),
				rows: known.map((offer) => ({ offer, href: `${site}${offer.href}` })),
			};
		})
		.filter(({ rows }) => rows.length > 0)
		.sort((a, b) => depth(a.region) - depth(b.region))
		.map(({ region: _region, ...block }) => block);
}

const depth = (region: string): number => region.split('/').length;

/** What a place has and no other; none where that is nothing. */
function ownBlock(
	{ place, known, link }: Member,
	shared: ReadonlyMap<string, unknown>,
): ComparedBlock[] {
	const offers = known.offers.filter(({ id }) => !shared.has(id)).slice(0, MOST_OFFERS);
	if (offers.length === 0) return [];
	return [
		{
			name: place.name,
			href: link.href,
			count: [...known.own, ...known.inherited].filter((id) => !shared.has(id)).length,
			holdsIn: [],
			rows: offers.map((offer) => ({ offer, href: `${place.href}${offer.href}` })),
		},
	];
}

import { entriesOf } from '../../../src/model/content.ts';
import { policiesIn, policiesOf } from '../../../src/model/inheritance.ts';
import { currentVersion, type PolicyVersion } from '../../../src/model/policy-versions.ts';
import { TOPICS } from '../../../src/schema/vocabulary.ts';
import { knownNames } from '../known-names.ts';
import type { Rule } from '../rule.ts';

/**
 * Share of the shorter title's pairs of signs that the other title has too, below which two titles
 * speak of different things. 租房补贴 and 青年人才租房补贴 share all, 租房补贴 and 创业租金补贴 none.
 */
const SHARED_AT_LEAST = 0.25;

/** Words that titles of any topic have. */
const EVERYDAY =
	/一次性|高校|毕业生|大学生|青年|人才|补贴|补助|津贴|资助|奖励|奖补|贷款|贴息|减免|优惠|支持|政策|办法|申领|申请|发放|服务|[\s\p{P}\d]/gu;

/** A policy that replaces an inherited one by its slug is about the same thing. */
export const policyReplacements: Rule = ({ region, content, day }) => {
	const above = content.tree.above(region.id);
	const names = knownNames(content);
	const replacing = entriesOf(region, 'policies').filter(({ id }) =>
		above.some((other) => names.has(other, `policies/${id}`)),
	);
	if (replacing.length === 0) return [];
	const held = new Map(policiesIn(content, region.id, day).map((policy) => [policy.slug, policy]));
	const own = policiesOf(region);
	const current = (versions: PolicyVersion[] | undefined) =>
		versions && (currentVersion(versions, day) ?? versions[0]);
	return replacing.flatMap(({ id, version, data, file }) => {
		if (current(own.get(id))?.version !== (version ?? 1)) return [];
		const here = held.get(id);
		const owner = here?.owner === region.id ? here.replaces : here?.owner;
		if (owner === undefined) return [];
		const other = current(policiesOf(content.read(owner)).get(id))?.data;
		if (!other || other.topic === data.topic || areAlike(other.title, data.title)) return [];
		const params = {
			owner: content.read(owner).region.name,
			title: data.title,
			topic: TOPICS[data.topic],
			otherTitle: other.title,
			otherTopic: TOPICS[other.topic],
			proposal: `${region.id.split('/').at(-1)}-${id}.v${version ?? 1}.yaml`,
		};
		return [{ code: 'POLICY_REPLACES_UNRELATED', path: ['title'], params, file }];
	});
};

/** Whether two titles share enough pairs of signs, everyday words left out. */
function areAlike(a: string, b: string): boolean {
	const [one, two] = [pairsOf(a), pairsOf(b)];
	const shared = one.intersection(two).size;
	return shared >= SHARED_AT_LEAST * Math.min(one.size, two.size) && shared > 0;
}

function pairsOf(title: string): Set<string> {
	const rest = title.normalize('NFKC').replace(EVERYDAY, '');
	const signs = Array.from(rest.length < 2 ? title : rest);
	return new Set(signs.slice(1).map((sign, index) => `${signs[index]}${sign}`));
}

/** The shape every cross-file rule shares, and what it may look at. */
import type { Content, RegionContent } from '../../src/model/content.ts';
import type { Day } from '../../src/model/day.ts';
import type { Finding } from '../../src/source/issue.ts';

/** What a rule sees: one region, and through `content` those it refers to. */
export interface RuleContext {
	region: RegionContent;
	content: Content;
	/** Today, in Asia/Shanghai. */
	day: Day;
	/** Region and site slug of every site, to find clashes. */
	sites: readonly { region: string; slug: string; file: string }[];
	/** Regions whose `region.yaml` cannot be read; what they hold is neither missing nor usable. */
	unread: readonly { id: string; known: readonly string[] }[];
}

/** A finding in a file, relative to the content folder. */
export interface RuleFinding extends Finding {
	file: string;
}

/** A rule lists what it finds in one region; it changes nothing. */
export type Rule = (context: RuleContext) => RuleFinding[];

/** What the engine and its workers say to each other. */
import type { Day } from '../../src/model/day.ts';
import type { IndexFacts } from '../../src/outputs/index-facts.ts';
import type { Portal, Synonyms } from '../../src/schema/portal.ts';
import type { SiteSummary } from '../../src/site/portal-view.ts';
import type { Issue } from '../../src/source/issue.ts';
import type { Language } from '../../src/strings/language.ts';
import type { RuleContext } from '../validate/rule.ts';

/** One line of `manifest.json`. */
export interface ManifestFile {
	path: string;
	sha256: string;
	bytes: number;
}

/** What a worker is started with. */
export interface WorkerSetup {
	/** Content folder, absolute. */
	content: string;
	cache: string;
	asOf: Day;
}

/** What is known once all regions were read: sent before checks and renders. */
export interface Scene {
	/** Regions that take part, in order. */
	ids: string[];
	sites: RuleContext['sites'];
	/** Regions that are there and cannot be read, with the names of what they hold. */
	unread: RuleContext['unread'];
	/** Regions with errors: file of their last good content, or null where there is none. */
	substitutes: Record<string, string | null>;
	synonyms?: Synonyms;
	portalUrl?: string;
	/** Phones are not to keep pages: `offline: false` in `portal.yaml`. */
	isOnlineOnly?: boolean;
}

export type Task =
	| { kind: 'find' }
	| { kind: 'read'; region: string }
	| { kind: 'scene'; scene: Scene }
	| { kind: 'check'; region: string }
	| {
			kind: 'render';
			region: string;
			language: Language;
			out: string;
			templates: { hash: string; entry: string };
			knownKey?: string;
			isSummaryOnly: boolean;
	  }
	| {
			kind: 'portal';
			portal: Portal;
			sites: SiteSummary[];
			out: string;
			templates: { hash: string; entry: string };
	  }
	/** Looks for personal data in the files of a built folder. */
	| { kind: 'scan'; out: string; files: string[]; allowed: string[] }
	| { kind: 'save'; region: string; path: string };

/** What lies in the content folder, before any region is read. */
export interface FindResult {
	/** Ids of all regions. */
	regions: string[];
	/** Problems of files outside any region, `portal.yaml` and `synonyms.yaml` included. */
	issues: Issue[];
	/** The portal, where its file is readable. */
	portal?: Portal;
	synonyms?: Synonyms;
}

export type { ReadResult } from '../content/content-store.ts';

export interface RenderResult {
	region: string;
	/** Hash of everything the pages show and of the templates. */
	key: string;
	summary: SiteSummary;
	/** Numbers that look private and may be shown. */
	allowed?: string[];
	/** Pages in the task's language; absent when the key was known and nothing was rendered. */
	files?: ManifestFile[];
	/** What the full-text index knows of them; see `Rendered`. */
	facts?: IndexFacts[];
	/** A picture that could not be decoded, below the content folder; nothing is rendered then. */
	undecodable?: string;
	pages: number;
	ms: number;
}

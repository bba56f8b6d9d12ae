declare module 'doiuse' {
	import type { PluginCreator } from 'postcss';

	/** One use of a feature that is looked at. */
	export interface Usage {
		feature: string;
		/** `missing` names the browsers that lack it. */
		featureData: { missing?: string };
		usage: { toString: () => string };
	}

	const doiuse: PluginCreator<{ browsers: string[]; onFeatureUsage: (usage: Usage) => void }>;
	export default doiuse;
}

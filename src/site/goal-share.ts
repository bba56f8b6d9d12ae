import type { Goal } from '../schema/programme.ts';

/**
 * Percentage of a goal reached, cut to two decimals; undefined unless both figures are printed
 * exactly, in the same unit, and more is better.
 */
export function sharePercent({ target, actual }: Goal): number | undefined {
	if (!target?.value || !actual || actual.qualifier || actual.unit !== target.unit)
		return undefined;
	if (target.comparator === 'up-to' || target.comparator === 'about') return undefined;
	return Math.floor((actual.value * 10_000) / target.value) / 100;
}

/** The next version of a policy, from the text of its last one. */
import { type Document, parseDocument } from 'yaml';
import { addDays, type Day } from '../../src/model/day.ts';
import { type Policy, PolicySchema } from '../../src/schema/policy.ts';
import { formatYaml } from '../fmt/format-yaml.ts';

/** How far ahead the proposed first day lies, so that a draft replaces nothing yet. */
const DAYS_AHEAD = 30;

/** What belongs to the last version alone. */
const OWN_FIELDS = ['status', 'since', 'reason', 'review_by', 'former_ids'];

/**
 * A copy of the last version that begins after it, with `changes` to be filled in. It is a sample, so
 * that nobody takes the draft for a rule. `text` is valid YAML with LF line ends and
 * holds `data`.
 */
export function nextVersion(text: string, data: Policy, day: Day, title?: string): string {
	const document: Document = parseDocument(text);
	for (const field of OWN_FIELDS) document.delete(field);
	const { from = day, to = day } = data.effective ?? {};
	const latest = [day, from, to].toSorted().at(-1) as Day;
	document.set('effective', document.createNode({ from: addDays(latest, DAYS_AHEAD) }));
	document.set('changes', '请用一句话写明这一版改了什么。');
	document.set('checked', document.createNode({ on: day, by: '请写核对人' }));
	document.set('sample', true);
	if (title !== undefined) document.set('title', title);
	const written = document.toString({ lineWidth: 0 });
	return formatYaml(written, PolicySchema)?.text ?? written;
}

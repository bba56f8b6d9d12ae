/** The components an editor may use in a body, and what each accepts. */
import { JOB_KINDS } from '../schema/vocabulary.ts';

interface Attribute {
	isRequired: boolean;
	/** Allowed values; any text where absent. */
	values?: readonly string[];
}

interface BodyComponent {
	attributes: Record<string, Attribute>;
	/** Whether text or Markdown may stand between the tags. */
	hasChildren: boolean;
}

const any: Attribute = { isRequired: false };
const required: Attribute = { isRequired: true };

/** CONTENT-MODEL section 5. A Map, so that `<constructor>` is as unknown as any other name. */
export const BODY_COMPONENTS: ReadonlyMap<string, BodyComponent> = new Map<string, BodyComponent>([
	[
		'Callout',
		{
			attributes: { kind: { isRequired: false, values: ['info', 'warning', 'tip'] } },
			hasChildren: true,
		},
	],
	['Quote', { attributes: { by: required, source: any }, hasChildren: true }],
	['Policy', { attributes: { id: required }, hasChildren: false }],
	['Station', { attributes: { id: required }, hasChildren: false }],
	['Event', { attributes: { id: required }, hasChildren: false }],
	[
		'Jobs',
		{
			attributes: {
				limit: any,
				kind: { isRequired: false, values: ['', ...Object.keys(JOB_KINDS)] },
			},
			hasChildren: false,
		},
	],
	['Steps', { attributes: {}, hasChildren: true }],
	['Figure', { attributes: { src: required, alt: required, credit: any }, hasChildren: false }],
	['Contact', { attributes: {}, hasChildren: false }],
]);

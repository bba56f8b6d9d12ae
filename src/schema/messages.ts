/**
 * The catalogue of everything the validator can say. Codes are permanent: they may be added to,
 * never renamed or reused. `message` says what is wrong and quotes the value, `hint` what to type.
 */
import { BODIES } from './messages/bodies.ts';
import { CHARACTERS } from './messages/characters.ts';
import { FILES } from './messages/files.ts';
import { FRESHNESS } from './messages/freshness.ts';
import { LINKS } from './messages/links.ts';
import type { Messages } from './messages/message.ts';
import { PICTURES } from './messages/pictures.ts';
import { PRIVACY } from './messages/privacy.ts';
import { REGIONS } from './messages/regions.ts';
import { SHAPE } from './messages/shape.ts';
import { SYNONYMS } from './messages/synonyms.ts';
import { VALUES } from './messages/values.ts';
import { YAML } from './messages/yaml.ts';

export { type Params, quote } from './messages/message.ts';

export const MESSAGES: Messages = {
	...FILES,
	...CHARACTERS,
	...YAML,
	...SHAPE,
	...VALUES,
	...BODIES,
	...LINKS,
	...REGIONS,
	...SYNONYMS,
	...FRESHNESS,
	...PICTURES,
	...PRIVACY,
};

/** Words of the templates, by where they stand, in the language spoken. */
import { INTERFACE as EN } from './en/interface.ts';
import { spoken } from './language.ts';
import { INTERFACE as ZH } from './zh/interface.ts';

export const t = spoken({ zh: ZH, en: EN });

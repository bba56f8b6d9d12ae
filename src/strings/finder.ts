/** Words of 我能申请什么 in the language spoken: its questions, its answers, its results. */
import * as EN from './en/finder.ts';
import { spoken } from './language.ts';
import * as ZH from './zh/finder.ts';

/** Each question in words; `options` names the answers that are no numbers, places or majors. */
export const QUESTIONS = spoken({ zh: ZH.QUESTIONS, en: EN.QUESTIONS });

/** Words of answers that hold a number or a place. */
export const ANSWERS = spoken({ zh: ZH.ANSWERS, en: EN.ANSWERS });

/** Words of the page, and of its script, which fills in `{n}` and the like. */
export const FINDER = spoken({ zh: ZH.FINDER, en: EN.FINDER });

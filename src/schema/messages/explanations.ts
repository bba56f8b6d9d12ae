/**
 * Every code of the catalogue in the words of a colleague: what it is called, why it matters and what
 * it looks like, wrong and right. For editors who know Excel, not programs.
 */
import { BODIES_EXPLAINED } from './explanations/bodies.ts';
import type { Explanations } from './explanations/explanation.ts';
import { FILES_EXPLAINED } from './explanations/files.ts';
import { FRESHNESS_EXPLAINED } from './explanations/freshness.ts';
import { IMAGES_EXPLAINED } from './explanations/images.ts';
import { INPUT_METHOD_EXPLAINED } from './explanations/input-method.ts';
import { LINKS_EXPLAINED } from './explanations/links.ts';
import { PERSONAL_EXPLAINED } from './explanations/personal.ts';
import { SHAPE_EXPLAINED } from './explanations/shape.ts';
import { SYNONYMS_EXPLAINED } from './explanations/synonyms.ts';
import { TEXT_EXPLAINED } from './explanations/text.ts';
import { VALUES_EXPLAINED } from './explanations/values.ts';
import { YAML_EXPLAINED } from './explanations/yaml.ts';

/** The groups in the order in which the checks run, each with the heading readers see. */
export const EXPLANATION_GROUPS: readonly { heading: string; explanations: Explanations }[] = [
	{ heading: '文件和编码', explanations: FILES_EXPLAINED },
	{ heading: 'YAML 的写法', explanations: YAML_EXPLAINED },
	{ heading: '输入法和全角字符', explanations: INPUT_METHOD_EXPLAINED },
	{ heading: '文字里的特殊字符', explanations: TEXT_EXPLAINED },
	{ heading: '个人信息和密码', explanations: PERSONAL_EXPLAINED },
	{ heading: '字段', explanations: SHAPE_EXPLAINED },
	{ heading: '日期、金额、代码和网址', explanations: VALUES_EXPLAINED },
	{ heading: '正文', explanations: BODIES_EXPLAINED },
	{ heading: '引用和版本', explanations: LINKS_EXPLAINED },
	{ heading: '搜索的同义词', explanations: SYNONYMS_EXPLAINED },
	{ heading: '图片', explanations: IMAGES_EXPLAINED },
	{ heading: '时效', explanations: FRESHNESS_EXPLAINED },
];

/** Every explanation by its code. */
export const EXPLANATIONS: Explanations = Object.assign(
	{},
	...EXPLANATION_GROUPS.map(({ explanations }) => explanations),
);

import { z } from 'zod';
import { day, list, text } from './fields.ts';

/** Numbers that may be published although they look private: `privacy-exceptions.yaml`. */
export const PrivacyExceptionsSchema = list(
	z.strictObject({
		value: text(4, 200).describe('允许出现的号码，照文件里的写法，加英文引号。'),
		file: text(3, 200)
			.optional()
			.describe('只在这个文件里允许，路径从内容文件夹写起；不写就是各处。'),
		owner: text(2, 60).describe('谁同意公开、谁负责这一条，写单位或岗位。'),
		reason: text(4, 200).describe('为什么可以公开。'),
		until: day().describe('算到哪一天，包括当天；过后要重新核对。'),
	}),
);

/** The exceptions, as parsed. */
export type PrivacyExceptions = z.output<typeof PrivacyExceptionsSchema>;

import { z } from 'zod';
import { entryRules, footShape, headShape, reportMissingCheck } from './common.ts';
import { choice, filledList, number, phone, text } from './fields.ts';
import { DATUMS, STATION_KINDS } from './vocabulary.ts';

/** A place that serves graduates: `stations/<slug>.yaml`. */
export const StationSchema = z
	.strictObject({
		...headShape,
		kind: choice(STATION_KINDS).describe('种类。'),
		host: text(2, 80).optional().describe('设在哪里：地区编号（含 /）或文字。'),
		address: text(2, 120).optional().describe('地址；不知道就不写。'),
		phone: phone().optional().describe('电话，加英文引号。'),
		hours: text(2, 80).optional().describe('开放时间。'),
		services: filledList(text(2, 60)).optional().describe('能办什么。'),
		location: z
			.strictObject({
				lat: number(-90, 90).describe('纬度。'),
				lng: number(-180, 180).describe('经度。'),
				datum: choice(DATUMS).describe('坐标系：gcj02 或 wgs84。'),
			})
			.optional()
			.describe('地图位置。'),
		...footShape,
	})
	.check(entryRules(reportMissingCheck));

/** A station, as parsed. */
export type Station = z.output<typeof StationSchema>;

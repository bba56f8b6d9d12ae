/** Valid examples: a whole entry of each type, and a value for each field. */
import { byFieldPath } from './by-field-path.ts';
import { FIELD_EXAMPLES } from './field-examples.ts';
import type { EntryType } from './registry.ts';

/** A value to copy for a field (its name, or `jobs.employer.kind`), as YAML on one line. */
export const exampleFor = (field: string): string | undefined => byFieldPath(FIELD_EXAMPLES, field);

const head = {
	title: '请写标题',
	summary: '请用一两句白话写明这是什么、给谁的、到什么时候。',
};

const foot = {
	source: { title: '请写文件或报道的标题', issuer: '请写发布单位' },
	checked: { on: '2026-11-22', by: '请写核对人' },
	sample: true,
};

/**
 * The least an editor fills in, by type: what the schema requires, and what readers look for first.
 * Every value passes the checks and says of itself that it is to be replaced.
 */
export const EXAMPLES: Record<EntryType | 'region' | 'portal', Record<string, unknown>> = {
	policies: {
		...head,
		topic: 'startup',
		benefits: [
			{
				label: '请写这一项的名目',
				kind: 'cash',
				amount: { max: 5000, unit: 'yuan', per: 'once' },
			},
		],
		eligibility: {
			degrees: ['bachelor', 'master', 'doctor'],
			told: ['请写程序算不出来的条件，一条一句'],
		},
		apply: {
			channels: [
				{ kind: 'window', name: '请写窗口名称', address: '请写地址', phone: '000-0000-0000' },
			],
			materials: [{ name: '请写要带的材料' }],
			steps: ['请写办理步骤，一步一句'],
		},
		basis: [{ title: '请写依据文件的标题' }],
		effective: { from: '2027-01-01' },
		...foot,
	},
	letters: {
		...head,
		cohort: 2027,
		signatory: '请写落款',
		addressee: '请写收信人',
		issued: '2027-03-01',
		...foot,
	},
	stories: {
		...head,
		person: { name: '请写姓名', hometown: '请写家乡' },
		direction: 'return',
		consent: { basis: 'sample' },
		...foot,
	},
	jobs: {
		...head,
		kind: 'job',
		employer: { name: '请写单位全称' },
		place: { text: '请写工作地点' },
		headcount: 1,
		pay: { text: '请写待遇，或面议' },
		posted: '2026-11-22',
		closes: '2027-03-31',
		apply: { phone: '000-0000-0000' },
		...foot,
	},
	events: {
		...head,
		kind: 'fair',
		starts: '2027-05-01T09:00+08:00',
		ends: '2027-05-01T16:30+08:00',
		place: '请写地点',
		organiser: '请写主办单位',
		...foot,
	},
	stations: {
		...head,
		kind: 'talent-station',
		address: '请写地址',
		phone: '000-0000-0000',
		hours: '请写开放时间',
		services: ['请写能办什么，一项一行'],
		...foot,
	},
	programmes: {
		...head,
		issuer: '请写发起单位',
		items: [{ n: 1, title: '请写第一项的标题', text: '请写这一项的内容。' }],
		...foot,
	},
	region: {
		name: '请写全称',
		level: 'county',
		site: { title: '请写网站名', tagline: '请用一句话说明这个网站', accent: '#0f6b5c' },
		contacts: [{ label: '请写找谁', phone: '000-0000-0000', hours: '请写时间' }],
		sample: true,
	},
	portal: { format: 1, title: '请写总站名称', operator: '请写运营单位', language: 'zh-CN' },
};

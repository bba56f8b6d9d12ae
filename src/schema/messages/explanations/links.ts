/** What one file says of another: references, versions, addresses. */
import type { Explanations } from './explanation.ts';

export const LINKS_EXPLAINED: Explanations = {
	REF_UNKNOWN: {
		title: '引用的内容不存在',
		why: '写的编号找不到对应的文件，读者点了会落空。多半是拼错了，或那个文件改了名。',
		wrong: 'policies: [startup-grants]',
		right: 'policies: [startup-grant]',
	},
	REF_OUT_OF_SCOPE: {
		title: '引用了别处的内容',
		why: '邻县的政策在本县不适用，所以只能引用本地区和上级地区的内容。',
		wrong: 'policies: [rent]（邻县的）',
		right: 'policies: [grant]（本县的）',
	},
	REF_REGION_UNKNOWN: {
		title: '引用的地区不存在',
		why: '地区要写从省到县的完整路径，只写最后一段会和别处同名的混淆。',
		wrong: 'place: {region: fogang, text: 佛冈县}',
		right: 'place: {region: guangdong/qingyuan/fogang, text: 佛冈县}',
	},
	VERSION_GAP: {
		title: '政策版本不连续',
		why: '版本号从 1 起连着写，读者才能看到每一次修订。',
		wrong: 'grant.v1.yaml\ngrant.v3.yaml',
		right: 'grant.v1.yaml\ngrant.v2.yaml',
	},
	VERSION_OVERLAP: {
		title: '两版有效期重叠',
		why: '同一天只能有一版有效，新版要从旧版结束之后开始。',
		wrong: 'v1: effective: {from: 2025-01-01, to: 2026-06-30}\nv2: effective: {from: 2026-01-01}',
		right: 'v1: effective: {from: 2025-01-01, to: 2025-12-31}\nv2: effective: {from: 2026-01-01}',
	},
	REDIRECT_TAKEN: {
		title: '曾用名有两条在用',
		why: '旧网址只能转到一个地方。两条内容都写了同一个曾用名，读者不知道会到哪里。',
		wrong: 'fair.yaml: former_ids: [old-fair]\ntalk.yaml: former_ids: [old-fair]',
		right: 'fair.yaml: former_ids: [old-fair]\ntalk.yaml 不写 former_ids',
	},
	LINK_DEAD: {
		title: '站内链接没有去处',
		why: '这个相对地址在网站上不存在，读者点了会看到“找不到”。引用内容用编号最稳，改名也不会断。',
		wrong: '见[创业资助](../policies/grants/)。',
		right: '见[创业资助](policy:grant)。',
	},
	NUMBER_MISSING: {
		title: '计划的编号有空缺',
		why: '读者按编号找“第几条”，中间缺一个，会以为网页没有显示全。多半是漏录了一项。',
		wrong: 'items:\n  - {n: 1, title: 第一项}\n  - {n: 3, title: 第三项}',
		right:
			'items:\n  - {n: 1, title: 第一项}\n  - {n: 2, title: 第二项}\n  - {n: 3, title: 第三项}',
	},
	POLICY_REPLACES_UNRELATED: {
		title: '同名却不是同一政策',
		why: '下级文件和上级政策同名，就会代替它。内容不相干，读者就看不到上级那一项了。',
		wrong: '省级 policies/grant.v1.yaml（创业资助）\n县级 policies/grant.v1.yaml（租房补贴）',
		right: '省级 policies/grant.v1.yaml（创业资助）\n县级 policies/rent.v1.yaml（租房补贴）',
	},
	POLICY_CONTRADICTION: {
		title: '两处说法矛盾',
		why: '一处说可以同时享受，另一处说不可以，读者不知道信哪个。请对照文件，只留一种。',
		wrong: 'combines_with: [loan]\nexcludes: [loan]',
		right: 'excludes: [loan]',
	},
	JOB_DUPLICATE: {
		title: '岗位重复',
		why: '同一个单位的同一个岗位写了两次，读者会以为招两批人。',
		wrong: 'jobs/nurse.yaml（县医院护士）\njobs/hushi.yaml（县医院护士）',
		right: 'jobs/nurse.yaml（县医院护士）',
	},
	SITE_SLUG_CLASH: {
		title: '两个网站同名',
		why: '两个县的文件夹名相同，网址就会撞在一起。',
		wrong: 'site:\n  title: 白鹭归雁',
		right: 'site:\n  slug: yanzhou-bailu\n  title: 白鹭归雁',
	},
	REDIRECT_LOOP: {
		title: '曾用名还在使用',
		why: '曾用名会自动转到新网址。这个名字现在是另一条（或这一条）内容的，就会转错地方。',
		wrong: 'events/fair.yaml\nformer_ids: [fair]',
		right: 'events/fair.yaml\nformer_ids: [old-fair]',
	},
};

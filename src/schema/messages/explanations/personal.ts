/** Personal data and secrets, and exceptions to the rules on them. */
import type { Explanations } from './explanation.ts';

export const PERSONAL_EXPLAINED: Explanations = {
	PERSONAL_ID_NUMBER: {
		title: '有身份证号码',
		why: '政府信息公开要去标识化，不得泄露个人隐私。备注和注释也会留在仓库里，同样不能写。',
		wrong: 'note: 张某，身份证号（完整的十八位号码）',
		right: 'note: 张某，身份证号 35*************123',
	},
	PERSONAL_MOBILE: {
		title: '有手机号码',
		why: '正文和备注里不能出现个人手机号。请写办公室座机，或遮住中间四位。',
		wrong: '咨询请打小李的手机（完整的十一位号码）。',
		right: '咨询请打 0763-0000000，或小李 138****1234。',
	},
	PERSONAL_BANK_CARD: {
		title: '有银行卡号',
		why: '银行卡号公开后可能被盗用，公示材料也只能保留后四位。',
		wrong: 'note: 补贴打到（完整的十九位卡号）',
		right: 'note: 补贴打到尾号 1234 的卡',
	},
	PERSONAL_IN_FILE_NAME: {
		title: '文件名里有个人信息',
		why: '文件名就是网址，会进搜索引擎，也会一直留在历史记录里。',
		wrong: 'assets/（完整的手机号码）.jpg',
		right: 'assets/lin-xiaohe.jpg',
	},
	SECRET_FOUND: {
		title: '有密码或密钥',
		why: '仓库是公开的，写进去的密码、令牌和密钥等于告诉所有人。删去之后还要把它作废、换新的。',
		wrong: 'note: 后台密码（密码原文）',
		right: 'note: 后台密码问信息中心',
	},
	OUTPUT_PRIVATE: {
		title: '网页里有个人信息',
		why: '发布前会把生成的每个网页再查一遍。内容里没有发现、网页里却有，这个网站就保留上一次的样子。',
		wrong: '网页：电话 138****8000 的完整号码',
		right: '网页：电话 0763-0000000',
	},
	EXCEPTION_EXPIRED: {
		title: '例外已经过期',
		why: '例外只在写明的日期之前有效。到期后要么改正内容，要么重新说明理由和新的日期。',
		wrong: 'reason: 等发布单位更正\nuntil: 2026-06-30（已过）',
		right: 'reason: 发布单位答复 2027 年 3 月更正\nuntil: 2027-03-31',
	},
};

/** Personal data and secrets. A message shows the masked form only, never the number itself. */
import { error, type Messages, quote, warning } from './message.ts';

export const PRIVACY: Messages = {
	PERSONAL_ID_NUMBER: error(
		(p) => `这里有一个身份证号码（${p.masked}），不能公开。`,
		(p) => `删去号码；一定要写时遮住中间，如 ${p.masked}。`,
	),
	PERSONAL_MOBILE: error(
		(p) => `这里有一个私人手机号码（${p.masked}），不能公开。`,
		(p) =>
			p.isPhone
				? '换成办公室的座机；如果是对外公开的办公手机，在文件里加上一行：phone_public: true'
				: `换成办公室的座机，或遮住中间，如 ${p.masked}。`,
	),
	PERSONAL_BANK_CARD: error(
		(p) => `这里有一个银行卡号（${p.masked}），不能公开。`,
		(p) => `删去卡号；一定要写时遮住中间，如 ${p.masked}。`,
	),
	PERSONAL_IN_FILE_NAME: error(
		(p) => `文件名里有${p.kind ?? '个人信息'}（${p.masked}），不能公开。`,
		() => '给文件改名，用内容的标题，不用号码。',
	),
	SECRET_FOUND: error(
		(p) => `这里有不能公开的内容：${p.masked}。`,
		() => '从文件里删去，并马上到发放它的地方作废、换一个新的：存进仓库的都算已经泄露。',
	),
	OUTPUT_PRIVATE: error(
		(p) => `生成的 ${p.file} 里有不能公开的内容（${p.masked}），这个网站没有发布新的一版。`,
		() => '按检查的提示改内容；内容里找不到，就把这一行告诉维护者。',
	),
	EXCEPTION_EXPIRED: warning(
		(p) => `号码 ${p.masked} 的例外在 ${p.value} 已经到期，不再算数。`,
		(p) => `和${quote(p.owner)}核对：还要用就把 until 往后改，不用了就删去这一条。`,
	),
};

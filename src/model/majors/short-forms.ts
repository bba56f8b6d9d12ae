/** What people write on a form for a major of the catalogue: 国贸, 电气, 中文. */
export const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
	电商: ['电子商务'],
	会计: ['会计学', '大数据与会计'],
	财务管理: ['大数据与财务管理'],
	电气: ['电气工程及其自动化'],
	电气自动化: ['电气工程及其自动化', '电气自动化技术'],
	法律: ['法学', '法律事务'],
	工管: ['工商管理'],
	国贸: ['国际经济与贸易'],
	国际贸易: ['国际经济与贸易'],
	汉语言文学教育: ['汉语言文学'],
	机电: ['机械电子工程', '机电一体化技术'],
	机电一体化: ['机械电子工程', '机电一体化技术'],
	机械设计: ['机械设计制造及其自动化'],
	机械设计制造: ['机械设计制造及其自动化'],
	机械自动化: ['机械设计制造及其自动化'],
	计科: ['计算机科学与技术'],
	计算机科学: ['计算机科学与技术'],
	检验医学: ['医学检验技术'],
	大数据: ['数据科学与大数据技术', '大数据技术'],
	财管: ['财务管理'],
	人力资源: ['人力资源管理'],
	软工: ['软件工程'],
	社工: ['社会工作'],
	数学: ['数学与应用数学'],
	数媒: ['数字媒体技术'],
	思政: ['思想政治教育'],
	思政教育: ['思想政治教育'],
	网安: ['网络空间安全'],
	行政: ['行政管理'],
	小教: ['小学教育'],
	小学教师: ['小学教育'],
	信管: ['信息管理与信息系统'],
	学前: ['学前教育'],
	英语教育: ['英语'],
	营销: ['市场营销'],
	影像技术: ['医学影像技术'],
	园林设计: ['风景园林'],
	中文: ['汉语言文学'],
	自动化工程: ['自动化'],
};

/**
 * Names of families that no catalogue has and that have one plain meaning: 财会类, 经管类. Families
 * of the catalogue by their official names; several where the word covers several.
 */
export const FAMILY_WORDS: Readonly<Record<string, readonly string[]>> = {
	财会类: ['会计学', '财务管理', '审计学', '财务会计教育', '内部审计', '财务会计类'],
	法律类: ['法学类', '法律实务类', '法律执行类'],
	汉语言类: ['中国语言文学类'],
	中文类: ['中国语言文学类'],
	外语类: ['外国语言文学类', '语言类'],
	思想政治类: ['马克思主义理论类'],
	计算机科学与技术类: ['计算机类'],
	经管类: ['经济学门类', '管理学门类', '财经商贸大类'],
	经济管理类: ['经济学门类', '管理学门类', '财经商贸大类'],
	经济类: ['经济学门类', '经济贸易类'],
	理工类: ['理学门类', '工学门类'],
	理工科: ['理学门类', '工学门类'],
	理科: ['理学门类'],
	工科: ['工学门类'],
	林业类: ['林学类', '林业工程类', '林业类'],
	农业类: ['农学门类', '农业类', '农业工程类', '农业经济管理类'],
};

/**
 * Families whose bare name, without 类, means the family although one of its majors has that name
 * too. 工商管理 also is the discipline that holds accounting and finance in the catalogue of degrees.
 */
export const BARE_FAMILIES: readonly string[] = ['工商管理'];

/** Short forms of a major, by its name in the catalogue. */
export const shortFormsOf = (major: string): string[] =>
	Object.keys(SHORT_FORMS).filter((short) => SHORT_FORMS[short]?.includes(major));

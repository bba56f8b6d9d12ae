/** Traditional and simplified forms of the characters in the vocabulary's words. */
const PAIRS =
	'創创 業业 貸贷 減减 優优 場场 額额 務务 稱称 號号 購购 醫医 學学 實实 習习 見见 專专 碩硕 錄录 進进 養养 補补 貼贴 與与 職职 訓训 鄉乡 級级 區区 園园 員员 單单 網网 線线 電电 話话 郵邮 暫暂 滿满 開开 會会 講讲 訪访 問问 練练 賽赛 試试 願愿 驛驿 絡络 產产 發发 書书 歸归 來来 離离 遷迁 戶户 異异 臺台 灣湾 時时 間间 對对 國国 際际 歷历 術术 資资 擇择 應应 屆届 農农 個个 體体 靈灵 雙双 類类 範范 師师 導导 聯联 貧贫 難难 經经 濟济 週周 後后 當当 計计 劃划 項项 領领 萬万 約约 數数 標标 準准';

const SIMPLIFIED = new Map(PAIRS.split(' ').map((pair) => [pair[0] as string, pair[1] as string]));

/** The word in simplified characters, as far as the vocabulary needs them. */
export const simplified = (word: string): string =>
	[...word].map((sign) => SIMPLIFIED.get(sign) ?? sign).join('');

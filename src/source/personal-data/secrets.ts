/** Keys, tokens and passwords, by the forms that their issuers give them. */
import type { Sighting } from './sighting.ts';

/** A kind of secret in the words of an editor, and its form. */
const FORMS: readonly (readonly [kind: string, form: RegExp])[] = [
	['私钥文件', /-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----/gu],
	['AWS 访问密钥', /(?<![A-Za-z0-9])A(?:KIA|SIA)[0-9A-Z]{16}(?![A-Za-z0-9])/gu],
	['GitHub 令牌', /gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{22,255}/gu],
	['GitLab 令牌', /glpat-[\w-]{20,255}/gu],
	['Slack 令牌', /xox[abeoprs]-[A-Za-z0-9-]{10,255}/gu],
	['Google 接口密钥', /AIza[\w-]{35}/gu],
	['阿里云访问密钥', /(?<![A-Za-z0-9])LTAI[A-Za-z0-9]{12,30}(?![A-Za-z0-9])/gu],
	['腾讯云访问密钥', /(?<![A-Za-z0-9])AKID[A-Za-z0-9]{13,40}(?![A-Za-z0-9])/gu],
	['npm 令牌', /npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/gu],
	['登录令牌（JWT）', /(?<![\w-])eyJ[\w-]{5,4096}\.eyJ[\w-]{2,4096}\.[\w-]{0,4096}/gu],
];

const BEARER = /(?<![A-Za-z])[Bb]earer {1,4}([A-Za-z0-9._~+/-]{16,2048}={0,2})/gu;

const ASSIGNED =
	/(?:passw(?:or)?d|secret|token|api[_-]?key|密\s?码|口\s?令|密\s?钥)["'”]?\s{0,8}[:=：＝]\s{0,8}["'“]?([!#-&(-+\--:=?-~]{8,200})/giu;

/** Forms that only say where a value stands; it is their group. */
const VALUES: readonly (readonly [kind: string, form: RegExp])[] = [
	['访问令牌（Bearer）', BEARER],
	['密码或密钥', ASSIGNED],
];

/** A piece of every form, searched case by case for speed: most texts hold none, and are done. */
const HINT =
	/-----BEGIN|A[KS]IA|AKID|AIza|LTAI|gh[pousr]_|github_pat_|glpat-|xox[a-z]-|npm_|eyJ|earer|密\s?[码钥]|口\s?令|assw|ASSW|ecret|ECRET|oken|OKEN|pi[_-]?[kK]ey|PI[_-]?KEY/;

/** Values that stand for a value: 示例, xxx, ****, <…>, ${…}, and words. */
const PLACEHOLDER =
	/x{3}|\*{3}|\.{3}|<|>|\$\{|\{\{|%[A-Z_]+%|example|placeholder|sample|changeme|your[_-]|dummy|process\.env|^https?:|(.)\1{5}/iu;

/** A value and no word: it mixes letters and digits. */
const isValue = (value: string): boolean =>
	/[A-Za-z]/u.test(value) && /\d/u.test(value) && !PLACEHOLDER.test(value);

/** Every secret of a text, in order; of two that overlap the first, or the more telling one. */
export function findSecrets(text: string): Sighting[] {
	if (!HINT.test(text)) return [];
	const found: Sighting[] = [];
	const add = (masked: string, start: number, digits: string): void => {
		found.push({ code: 'SECRET_FOUND', start, end: start + digits.length, masked, digits });
	};
	for (const [kind, form] of FORMS) {
		for (const match of text.matchAll(form)) add(kind, match.index, match[0]);
	}
	for (const [kind, form] of VALUES) {
		for (const match of text.matchAll(form)) {
			const value = match[1] as string;
			if (isValue(value)) add(kind, match.index + match[0].length - value.length, value);
		}
	}
	let last = 0;
	return found
		.sort((a, b) => a.start - b.start)
		.filter(({ start, end }) => {
			const isApart = start >= last;
			if (isApart) last = end;
			return isApart;
		});
}

/**
 * What the HTTP Observatory counts, as far as headers decide it. Written from its published table,
 * https://github.com/mozilla/http-observatory/blob/main/httpobs/docs/scoring.md (2024-02-27), and
 * its running successor, https://github.com/mdn/mdn-http-observatory (`src/grader/charts.js`).
 */

/** Every score begins here; bonuses count from `BONUS_FROM` on, and from `BEST` on the grade is A+. */
const START = 100;
const BONUS_FROM = 90;
export const BEST = 100;

/** Six months in seconds, as the Observatory counts them. */
const SIX_MONTHS = 15_768_000;

type Sources = Map<string, string[]>;
type Read = (name: string) => string | null;

const sourcesOf = (policy: string | null): Sources =>
	new Map(
		(policy ?? '').split(';').flatMap((text): [string, string[]][] => {
			const [name, ...sources] = text.trim().split(/\s+/u);
			return name ? [[name, sources]] : [];
		}),
	);

const BROAD = ['*', 'http:', 'https:', 'ftp:'];

function policyScore(policy: string | null): number {
	if (policy === null) return -25;
	const sources = sourcesOf(policy);
	const of = (name: string): string[] => sources.get(name) ?? sources.get('default-src') ?? ['*'];
	const [scripts, styles, objects] = [of('script-src'), of('style-src'), of('object-src')];
	if (scripts.some((source) => [...BROAD, "'unsafe-inline'", 'data:'].includes(source))) return -20;
	if (objects.some((source) => BROAD.includes(source))) return -20;
	if ([...sources.values()].flat().some((source) => /^(?:http|ftp):/u.test(source))) return -20;
	if ([...scripts, ...styles].includes("'unsafe-eval'")) return -10;
	if (styles.some((source) => [...BROAD, "'unsafe-inline'", 'data:'].includes(source))) return 0;
	const isNone = sources.get('default-src')?.join() === "'none'";
	const action = sources.get('form-action')?.join() ?? '';
	return isNone && ["'none'", "'self'"].includes(action) ? 10 : 5;
}

const hstsScore = (value: string | null): number => {
	const age = Number(/max-age=(\d+)/u.exec(value ?? '')?.[1] ?? Number.NaN);
	if (Number.isNaN(age)) return -20;
	return age >= SIX_MONTHS ? 0 : -10;
};

const referrerScore = (value: string | null): number => {
	if (value === null) return 0;
	const isPrivate = /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/u;
	return isPrivate.test(value) ? 5 : -5;
};

const framingScore = (read: Read): number => {
	if (sourcesOf(read('Content-Security-Policy')).has('frame-ancestors')) return 5;
	return /^(?:deny|sameorigin)$/iu.test(read('X-Frame-Options') ?? '') ? 0 : -20;
};

const resourceScore = (value: string | null): number => {
	if (value === null || value === 'cross-origin') return 0;
	return ['same-origin', 'same-site'].includes(value) ? 10 : -5;
};

/** Rules about headers. Cookies, scripts of other hosts and redirection count 0: there are none, and TLS is the host's. */
const RULES: readonly ((read: Read) => number)[] = [
	(read) => policyScore(read('Content-Security-Policy')),
	(read) => (read('Set-Cookie') === null ? 0 : -20),
	(read) => (read('Access-Control-Allow-Credentials') === null ? 0 : -50),
	(read) => referrerScore(read('Referrer-Policy')),
	(read) => hstsScore(read('Strict-Transport-Security')),
	(read) => (read('X-Content-Type-Options') === 'nosniff' ? 0 : -5),
	framingScore,
	(read) => resourceScore(read('Cross-Origin-Resource-Policy')),
];

/** The score of an answer with these headers. */
export function observatoryScore(headers: Record<string, string>): number {
	const read: Read = (name) => headers[name] ?? null;
	const counted = RULES.map((rule) => rule(read));
	const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
	const without = START + sum(counted.filter((each) => each < 0));
	return without >= BONUS_FROM ? without + sum(counted.filter((each) => each > 0)) : without;
}

/** A county whose texts try to break out of whatever they are put into. */
import { loadSite } from '../../../src/site/load-site.ts';
import { contentOf, entry, policyEntry, siteOf } from '../../content-of.ts';

export const HOSTILE = [
	'</script><script>alert(1)</script>',
	']]><item>&amp; "x" \'y\'',
	'=HYPERLINK("https://example.org")',
	'+1, "两\r\n行"; BEGIN:VALARM\r\nACTION:DISPLAY',
	'@SUM(A1)\u2028\u{1f600}，、；',
];
const source = {
	title: '公告',
	issuer: '某局',
	url: 'https://www.example.gov.cn/公告/1?a=1&b="2"',
};
const real = { sample: false, source };

/** Its site on 2026-06-01; `url` is its address. */
export const hostileSite = (url?: string) =>
	loadSite(
		contentOf({ x: { name: '示例县', sample: false, site: siteOf(url ? { url } : {}) } }, [
			...HOSTILE.flatMap((title, index) => [
				entry('jobs', 'x', `job-${index}`, {
					...real,
					title,
					summary: title,
					posted: `2026-05-0${index + 1}`,
					closes: '2026-06-30',
				}),
				policyEntry('x', `policy-${index}`, 1, {
					...real,
					title,
					summary: title,
					effective: { from: `2026-04-0${index + 1}`, to: '2026-12-31' },
				}),
				entry('events', 'x', `event-${index}`, {
					...real,
					title,
					summary: title,
					starts: '2026-07-01T09:30+08:00',
					ends: '2026-07-01T11:00+08:00',
					place: title,
				}),
			]),
			entry('jobs', 'x', 'closed', { ...real, posted: '2026-01-01', closes: '2026-05-31' }),
			entry('jobs', 'x', 'sample', { posted: '2026-01-01', closes: '2026-12-31' }),
			entry('events', 'x', 'cancelled', {
				...real,
				title: '座谈会',
				starts: '2026-07-02',
				ends: '2026-07-03',
				status: 'cancelled',
				since: '2026-05-30',
				reason: '改期。',
			}),
			entry('events', 'x', 'month', { ...real, title: '活动月', starts: '2026-09' }),
			entry('events', 'x', 'undated', { ...real, starts: undefined, date_text: '时间未公布' }),
		]),
		'x',
		'2026-06-01',
	);

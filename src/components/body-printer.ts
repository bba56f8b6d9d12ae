/** How editors' components look: from plain attributes and inner HTML to HTML. */

import { lastDayToApply } from '../model/job-state.ts';
import { typeOfSingular } from '../model/references.ts';
import { fromPage } from '../site/addresses.ts';
import { jobBadge } from '../site/badge.ts';
import { ofKind } from '../site/groups.ts';
import type { JobView, LinkTarget, SiteView } from '../site/site-view.ts';
import type { MarkupPrinter } from '../source/print-markup.ts';
import { escapeHtml } from '../source/print-markup.ts';
import { commas } from '../strings/format.ts';
import { t } from '../strings/interface.ts';
import { pictureHtml } from './picture-html.ts';

type Attributes = Record<string, string>;

/** A printer for texts on a page of `site` that lies `root` below it; `assets` is their region's folder. */
export function bodyPrinter(site: SiteView, root: string, assets: string): MarkupPrinter {
	const address = (target: string): string => fromPage(root, target);
	const picture = (path: string, words: { alt: string; title?: string }): string =>
		pictureHtml(site, root, `${assets}${path.replace(/^assets\//u, '')}`, words);
	const target = (singular: string, id: string): LinkTarget | undefined =>
		site.links[`${typeOfSingular(singular) ?? singular}/${id}`];
	const components: Record<string, (given: Attributes, inner: string) => string> = {
		Callout: ({ kind = 'info' }, inner) =>
			`<div class="callout ${escapeHtml(kind)}" role="note">${inner}</div>`,
		Quote: ({ by = '', source = '' }, inner) => {
			const words = /<p>/u.test(inner) ? inner : `<p>${inner}</p>`;
			return `<figure class="quote"><blockquote>${words}</blockquote><figcaption>${escapeHtml(t.story.quoteBy(by, source))}</figcaption></figure>`;
		},
		Policy: ({ id = '' }) => linkCard(target('policy', id), address),
		Station: ({ id = '' }) => linkCard(target('station', id), address),
		Event: ({ id = '' }) => linkCard(target('event', id), address),
		Jobs: ({ limit = '5', kind = '' }) => jobList(site, address, Number(limit), kind),
		Steps: (_given, inner) => `<div class="body-steps">${inner}</div>`,
		Figure: (given, _inner) =>
			`<figure class="picture">${picture(given.src ?? '', { alt: given.alt ?? '' })}${given.credit ? `<figcaption>${escapeHtml(t.story.photo(given.credit))}</figcaption>` : ''}</figure>`,
		Contact: () => contactList(site),
	};
	return {
		component: (name, given, inner) => components[name]?.(given, inner) ?? '',
		href: (to) => {
			const reference = /^([a-z]+):([a-z0-9-]+)$/u.exec(to);
			const found = reference && target(reference[1] as string, reference[2] as string);
			return found ? address(found.href) : to;
		},
		picture,
		tableLabel: t.table,
	};
}

/** A reference as a row: title, state, summary. Without a page to lead to it is plain text. */
function linkCard(target: LinkTarget | undefined, address: (href: string) => string): string {
	if (!target) return '';
	const title = escapeHtml(target.title);
	const head = target.href ? `<a href="${escapeHtml(address(target.href))}">${title}</a>` : title;
	const { badge } = target;
	const state = badge ? ` <span class="state ${badge.tone}">${escapeHtml(badge.state)}</span>` : '';
	return `<p class="ref">${head}${state}<small>${escapeHtml(target.summary)}</small></p>`;
}

function jobList(
	site: SiteView,
	address: (href: string) => string,
	limit: number,
	kind: string,
): string {
	const jobs = (
		kind ? ofKind(site.jobs, kind) : site.jobs.filter(({ state }) => state.name !== 'closed')
	).slice(0, limit);
	if (jobs.length === 0) return `<p>${t.job.noneKind}</p>`;
	const rows = jobs.map(
		({ title, href, state, data }) =>
			`<li${closesAttribute(data)}><a href="${escapeHtml(address(href))}">${escapeHtml(title)}</a><small>${escapeHtml(data.employer.name)} <span class="state ${jobBadge(state).tone}">${escapeHtml(jobBadge(state).state)}</span></small></li>`,
	);
	return `<ul class="refs">${rows.join('')}</ul>`;
}

/** Tells the page's script on which day a job ends. */
function closesAttribute(job: JobView['data']): string {
	const last = lastDayToApply(job);
	return last === undefined ? '' : ` data-closes="${last}"`;
}

function contactList(site: SiteView): string {
	const contacts = site.region.contacts ?? [];
	if (contacts.length === 0) return `<p>${t.about.noContacts}</p>`;
	const rows = contacts.map(({ label, phone, hours, address, url }) => {
		const call = phone
			? `<a href="tel:${escapeHtml(phone.replace(/[^+\d]/gu, ''))}">${escapeHtml(phone)}</a>`
			: '';
		const link = url ? `<a href="${escapeHtml(url)}">${escapeHtml(new URL(url).host)}</a>` : '';
		return `<li><b>${escapeHtml(label)}</b> ${commas([call, escapeHtml(hours ?? ''), escapeHtml(address ?? ''), link])}</li>`;
	});
	return `<ul class="refs">${rows.join('')}</ul>`;
}

// Writes the code for a partner's page from what was chosen, and shows what it will look like.
(() => {
	const form = document.getElementById('builder');
	const words = JSON.parse(form.dataset.words);
	const root = new URL('../../', location.href);
	const chosen = form.elements;
	const text = (id, value) => {
		document.getElementById(id).textContent = value;
	};
	// Its own end would end this script.
	const script = (file) => `<script src="${root}embed/v1/${file}" defer><${'/'}script>`;
	const escaped = (value) => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
	const write = () => {
		const [site, what, kind, count, look] = ['site', 'what', 'form', 'count', 'look'].map(
			(name) => chosen[name].value,
		);
		const option = chosen.site.selectedOptions[0];
		const title = words.title.replace('{}', option.dataset.name);
		const page = new URL(`${site}${what}`.replace(/(jobs|policies)\/(.+)/, within), root);
		const frame = new URL(`${site}embed/v1/${what}?n=${count}`, root);
		const link = `<a href="${escaped(page.href)}">${title}</a>`;
		const style = `border:0${look === 'auto' ? '' : `;color-scheme:${look}`}`;
		const iframe = (more) =>
			`<iframe${more} src="${escaped(frame.href)}" title="${title}" width="100%" height="420" loading="lazy" style="${style}"></iframe>`;
		const isJob = what.indexOf('jobs/') === 0;
		const jobKind = what.slice('jobs/'.length, -1);
		const codes = {
			frame: iframe(' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"'),
			auto: `${iframe(' data-guiyan')}\n${script('host.js')}`,
			element: `<county-jobs county="${site.slice(0, -1)}"${jobKind && ` kind="${jobKind}"`} limit="${count}">${link}</county-jobs>\n${script('county-jobs.js')}`,
			link,
		};
		// The element knows jobs only.
		chosen.form.querySelector('[value=element]').disabled = !isJob;
		if (kind === 'element' && !isJob) {
			chosen.form.value = 'frame';
			return write();
		}
		const policies = {
			frame: `frame-src ${root.origin}`,
			auto: `frame-src ${root.origin}; script-src ${root.origin}`,
			element: `script-src ${root.origin}; connect-src ${root.origin}`,
			link: words.noPolicy,
		};
		chosen.code.value = codes[kind];
		chosen.policy.value = policies[kind];
		text('about', words.about[kind]);
		text('copied', '');
		for (const shown of form.querySelectorAll('iframe')) {
			shown.style.colorScheme = look === 'auto' ? '' : look;
			shown.src = frame.href;
		}
		document.querySelector('.previews').hidden = kind === 'link';
	};
	// On our own pages kinds and topics lie one folder deeper.
	const within = (_all, section, group) =>
		`${section}/${section === 'jobs' ? 'kind' : 'topics'}/${group}`;
	form.addEventListener('change', write);
	document.getElementById('copy').addEventListener('click', () => {
		const { clipboard } = navigator;
		const done = clipboard ? clipboard.writeText(chosen.code.value) : Promise.reject();
		done.then(
			() => text('copied', words.copied),
			() => {
				chosen.code.select();
				text('copied', words.notCopied);
			},
		);
	});
	form.hidden = false;
	write();
})();

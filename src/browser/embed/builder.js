// Writes the code for a partner's page from what was chosen, and shows what it will look like.
(() => {
	const form = document.getElementById('builder');
	const words = JSON.parse(form.dataset.words);
	const root = new URL('../../', location.href);
	const chosen = form.elements;
	const letters = chosen.what.querySelector('[data-letters]');
	const frames = form.querySelector('.previews');
	const elements = form.querySelector('.element-previews');
	const text = (id, value) => {
		document.getElementById(id).textContent = value;
	};
	const escaped = (value) => value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
	// Its own end would end this script.
	const script = (file) =>
		`<script src="${escaped(`${root}embed/v1/${file}`)}" defer><${'/'}script>`;
	const site = () => {
		const option = chosen.site.selectedOptions[0];
		return Object.assign({ slug: chosen.site.value }, JSON.parse(option.dataset.site));
	};

	// On our own pages kinds and topics lie one folder deeper, and one without entries has no page.
	const pageOf = (what, { groups }) => {
		const [section, group] = what.split('/');
		if (section === 'letters') return what;
		const page = `${section}/${section === 'jobs' ? 'kind' : 'topics'}/${group}/`;
		return group && groups.indexOf(page) >= 0 ? page : `${section}/`;
	};

	const write = () => {
		const { slug, name, groups } = site();
		const what = chosen.what.value;
		const [section, group] = what.split('/');
		// The element knows jobs only.
		chosen.form.querySelector('[value=element]').disabled = section !== 'jobs';
		if (chosen.form.value === 'element' && section !== 'jobs') chosen.form.value = 'frame';
		const kind = chosen.form.value;
		chosen.look.disabled = kind === 'element' || kind === 'link';
		chosen.count.disabled = kind === 'link' || section === 'letters';
		const asked = new URLSearchParams();
		if (!chosen.count.disabled) asked.set('n', chosen.count.value);
		if (chosen.look.value !== 'auto') asked.set('look', chosen.look.value);
		const query = asked.toString();
		const frame = new URL(`${slug}/embed/v1/${what}${query && `?${query}`}`, root).href;
		const title = escaped(
			words.title
				.replace('{site}', () => name)
				.replace('{what}', () => chosen.what.selectedOptions[0].text.trim()),
		);
		const page = new URL(`${slug}/${pageOf(what, { groups })}`, root).href;
		const link = `<a href="${escaped(page)}">${title}</a>`;
		const iframe = (more) =>
			`<iframe${more} src="${escaped(frame)}" title="${title}" width="100%" height="420" frameborder="0" loading="lazy"></iframe>`;
		const attributes = {
			county: slug,
			kind: section === 'jobs' ? group : '',
			limit: chosen.count.value,
		};
		const written = Object.keys(attributes)
			.filter((name) => attributes[name])
			.map((name) => ` ${name}="${attributes[name]}"`)
			.join('');
		const codes = {
			frame: iframe(' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"'),
			auto: `${iframe(' data-guiyan')}\n${script('host.js')}`,
			element: `<county-jobs${written}>${link}</county-jobs>\n${script('county-jobs.js')}`,
			link,
		};
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
		frames.hidden = kind === 'link' || kind === 'element';
		elements.hidden = kind !== 'element';
		if (!frames.hidden)
			for (const shown of frames.querySelectorAll('iframe'))
				if (shown.src !== frame) shown.src = frame;
		// An element asks as soon as it stands in the page.
		for (const figure of elements.querySelectorAll('figure')) {
			const shown = document.createElement('county-jobs');
			for (const name of Object.keys(attributes)) shown.setAttribute(name, attributes[name]);
			const old = figure.querySelector('county-jobs');
			if (old) old.remove();
			if (!elements.hidden) figure.append(shown);
		}
	};

	const choose = () => {
		const before = chosen.what.value;
		letters.textContent = '';
		for (const { key, title } of site().letters)
			letters.append(new Option(title, `letters/${key}/`));
		letters.hidden = !letters.children.length;
		chosen.what.value = before;
		if (chosen.what.selectedIndex < 0) chosen.what.selectedIndex = 0;
		write();
	};

	chosen.site.addEventListener('change', choose);
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
	choose();
})();

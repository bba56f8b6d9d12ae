// A page in a frame of another site: drops what is over, shows as many as its address asks for, light or
// dark as it asks for.
(() => {
	const root = document.documentElement;
	const asked = new URLSearchParams(location.search);
	const rows = Array.from(document.querySelectorAll('li[data-until]'));
	const over = document.querySelector('[data-over]');
	const most = Math.max(1, Number(asked.get('n')) || rows.length);
	const update = () => {
		const today = new Date(Date.now() + 288e5).toISOString().slice(0, 10);
		let left = 0;
		for (const row of rows) {
			const { until } = row.dataset;
			row.hidden = (until && until < today) || left >= most;
			if (!row.hidden) left++;
		}
		if (over) over.hidden = left > 0;
	};
	update();
	addEventListener('pageshow', update);
	document.addEventListener('visibilitychange', update);

	// A page that wants it light or dark says so; else it is as the visitor has it.
	const look = asked.get('look');
	if (look === 'light' || look === 'dark') {
		root.style.colorScheme = look;
		for (const sheet of Array.from(document.styleSheets))
			for (const { media } of Array.from(sheet.cssRules))
				if (media && /dark/.test(media.mediaText))
					media.mediaText = look === 'dark' ? 'all' : 'not all';
	}
})();

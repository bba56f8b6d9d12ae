// Says that a job or a policy's round is over, or how many days are left, on pages older than today.
(() => {
	const words = document.currentScript.dataset;
	const update = () => {
		// The day in Asia/Shanghai, which is eight hours ahead all year.
		const today = Date.parse(new Date(Date.now() + 288e5).toISOString().slice(0, 10));
		const show = (closes, badge, scope) => {
			const left = (Date.parse(closes) - today) / 864e5;
			const isOver = left < 0;
			if (!badge || (!isOver && badge.matches('.soon'))) return false;
			if (left > words.days && !badge.matches('.closing')) return false;
			badge.textContent = isOver ? words.over : left ? words.left.replace('{n}', left) : words.last;
			badge.className = isOver ? 'state still' : 'state closing';
			if (!isOver) return false;
			for (const part of scope.querySelectorAll('[data-before]')) {
				part.hidden = true;
				// What search engines are told cannot be hidden.
				if (part.matches('script')) part.remove();
			}
			for (const part of scope.querySelectorAll('[data-after]')) part.hidden = false;
			return true;
		};
		if (words.closes) show(words.closes, document.querySelector('h1 + .tags .state'), document);
		for (const row of document.querySelectorAll('li[data-closes]')) {
			if (!show(row.dataset.closes, row.querySelector('.state'), row)) continue;
			row.dataset.over = '';
			row.parentNode.append(row);
		}
	};
	update();
	addEventListener('pageshow', update);
	document.addEventListener('visibilitychange', update);
})();

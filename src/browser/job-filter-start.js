// Before anything is painted: the filter takes the place of the chips, and what stands below it waits.
(() => {
	const { classList } = document.documentElement;
	classList.add('scripted');
	if (location.search) classList.add('waiting');
	setTimeout(() => classList.remove('waiting'), 3000);
})();

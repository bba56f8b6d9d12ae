// What the address says of a search, a filter or answers goes along to the other language.
document.querySelector('.tongues').addEventListener('click', ({ target }) => {
	if (target.href) target.href = target.pathname + location.search + location.hash;
});

// Service worker: keeps the pages a reader has seen and shows them, dated, without a network.
// SAVED and NONE stand for its words.
const { scope } = registration;
const opened = caches.open(`guiyan ${scope}`);

const html = (text) => new Response(new Blob([text], { type: 'text/html;charset=utf-8' }));

// A page without a date could not say how old it is.
const keep = async (url, response) => {
	if (response.status !== 200 || response.redirected || !response.headers.has('Date')) return;
	const cache = await opened;
	await cache.put(url, response);
	const urls = await cache.keys();
	if (urls.length > 60) await cache.delete(urls[0]);
};

const dated = async (page) => {
	const day = new Date(page.headers.get('Date')).toLocaleDateString('zh-CN', { dateStyle: 'long' });
	const note = `$&<p class="notice">${SAVED.replace('{day}', day)}</p>`;
	return html((await page.text()).replace(/<main.*?>/, note));
};

const answer = async (event, request, isPage) => {
	const cache = await opened;
	const kept = await cache.match(request, { ignoreSearch: true });
	const network = fetch(request).then(
		(response) => {
			event.waitUntil(keep(request.url, response.clone()));
			return response;
		},
		() => {},
	);
	const late = new Promise((end) => setTimeout(end, kept ? 3e3 : 6e4));
	const response = await Promise.race([network, late]);
	if (response && (!kept || response.status < 500)) return response;
	// Nothing at all is a network error to an image.
	if (!isPage) return kept;
	return kept ? dated(kept) : html(NONE.replace('{home}', scope));
};

// The page that brought this worker was loaded before it.
const begin = async () => {
	await clients.claim();
	for (const { url } of await clients.matchAll()) await keep(url, await fetch(url));
};

addEventListener('install', skipWaiting);
addEventListener('activate', (event) => event.waitUntil(begin()));
addEventListener('fetch', (event) => {
	const { request } = event;
	const isPage = request.destination === 'document';
	if (isPage || request.destination === 'image') event.respondWith(answer(event, request, isPage));
});

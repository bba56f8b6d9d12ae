// Service worker: keeps the pages a reader has seen and shows them, dated, without a network.
// SAVED and NONE stand for its words, LANGUAGE for what they are in.
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

const answer = async (event, request) => {
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
	// Nothing at all is a network error to an image or a script.
	if (request.destination !== 'document') return kept;
	if (!kept) return html(NONE.replace('{home}', scope));
	const day = new Date(kept.headers.get('Date')).toLocaleDateString(LANGUAGE, {
		dateStyle: 'long',
	});
	const note = `$&<p class="notice">${SAVED.replace('{day}', day)}</p>`;
	return html((await kept.text()).replace(/<main.*?>/, note));
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
	// Pages, their pictures, and the names with which the search answers by itself.
	if (/^[di]|(json|txt)$/.test(request.destination || request.url))
		// Where nothing can be kept, the network alone counts.
		event.respondWith(answer(event, request).catch(() => fetch(request)));
});

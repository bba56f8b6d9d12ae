// Service worker that ends the one before it: forgets every kept page and signs off.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
	const stop = async () => {
		await caches.delete(`guiyan ${registration.scope}`);
		await registration.unregister();
	};
	event.waitUntil(stop());
});

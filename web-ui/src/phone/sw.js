// Lets the phone open without a network: the page and its files from here, never an answer of the server.
// The list of files and the name of the store are filled in when the product is built.
const FILES = self.__FILES__;
const STORE = `narada-${self.__VERSION__}`;
const PATIENCE_MS = 3000;

self.addEventListener('install', event => {
  event.waitUntil(
    caches
      .open(STORE)
      .then(store => store.addAll(FILES))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', event => {
  const old = names =>
    Promise.all(
      names.filter(name => name.startsWith('narada-') && name !== STORE).map(name => caches.delete(name)),
    );
  event.waitUntil(
    caches
      .keys()
      .then(old)
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return;
  if (pathname.startsWith('/assets/')) event.respondWith(kept(request));
  else if (request.mode === 'navigate' && /^\/(w\/[^/]+\/?)?$/.test(pathname))
    event.respondWith(page(request));
});

const kept = async request => (await caches.match(request)) ?? fetch(request);

/** The network's page if it comes soon, else ours. */
async function page(request) {
  const slow = new Promise((_, reject) => setTimeout(reject, PATIENCE_MS));
  try {
    return await Promise.race([fetch(request), slow]);
  } catch {
    return (await caches.match('/')) ?? Response.error();
  }
}

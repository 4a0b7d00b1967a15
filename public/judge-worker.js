/**
 * The judge's service worker. It keeps the program of the judge's pages, so that they open without a network: an empty
 * frame, and the files that the frame names. It keeps nobody's page and no data, and leaves all other pages and every
 * request that carries something alone.
 *
 * Each build of the program is a cache of its own, in which the frame is put last: what has a frame is whole. A page asks
 * for its own build once it has stored what that build needs, so that neither is ever found without the other.
 *
 * @typedef {Event & { waitUntil: (work: Promise<unknown>) => void }} LastingEvent
 * @typedef {LastingEvent & { request: Request, respondWith: (answer: Promise<Response>) => void }} FetchEvent
 * @typedef {LastingEvent & { data: { build: string }, ports: MessagePort[] }} AskingEvent
 * @typedef {{ skipWaiting: () => Promise<void>, clients: { claim: () => Promise<void> } }} Scope
 */

const frame = "/judge";
/** The judge's own pages: the list and the sheets. The chair's page needs the server. */
const framed = /^\/judge(\/[^/]+){0,2}\/?$/;
const chair = /^(\/judge\/[^/]+)\/chair\/?$/;
/** Milliseconds that a page may take to begin before the frame stands in for it. */
const patience = 6000;
const prefix = "judge ";

const worker = /** @type {Scope} */ (/** @type {unknown} */ (self));

/** @param {string} type @param {(event: any) => void} listener */
const on = (type, listener) => self.addEventListener(type, listener);

on("install", (/** @type {LastingEvent} */ event) => event.waitUntil(begin()));
on("activate", (/** @type {LastingEvent} */ event) => event.waitUntil(worker.clients.claim()));
on("message", (/** @type {AskingEvent} */ event) => event.waitUntil(answer(event)));
on("fetch", (/** @type {FetchEvent} */ event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin) return;
  if (event.request.mode === "navigate") {
    if (framed.test(pathname)) event.respondWith(page(event.request, pathname));
  } else if (pathname.startsWith("/assets/")) {
    event.respondWith(file(event.request));
  }
});

/** A worker that takes over keeps what is there; the first one has to find something. */
async function begin() {
  if (!(await kept())) await take(null);
  await worker.skipWaiting();
}

/** @param {AskingEvent} event */
async function answer({ data: { build }, ports }) {
  const has = await take(build).catch(() => false);
  ports[0]?.postMessage(has);
}

/** The page as the server has it; the frame when the server cannot be reached, is late, or is itself in trouble. */
async function page(/** @type {Request} */ request, /** @type {string} */ pathname) {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), patience);
  const found = await fetch(request, { signal: ending.signal }).catch(() => null);
  clearTimeout(timer);
  if (found && found.status < 500) return found;
  const [, list] = chair.exec(pathname) ?? [];
  if (list !== undefined && !found) return Response.redirect(list);
  return (list === undefined && (await kept())) || found || Response.error();
}

/** A file of any build that is kept, else from the server: its name carries its content's hash. */
async function file(/** @type {Request} */ request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** The frame of the newest build that is here whole. */
async function kept() {
  for (const name of await builds()) {
    const found = await (await caches.open(name)).match(frame);
    if (found) return found;
  }
  return undefined;
}

/** The caches of this worker, the newest first. */
async function builds() {
  return (await caches.keys())
    .filter((name) => name.startsWith(prefix))
    .sort()
    .reverse();
}

let turn = Promise.resolve(false);

/** Takes a build in, or whichever the server has for null; one at a time. Answers whether that build is the one kept now. */
function take(/** @type {string | null} */ build) {
  turn = turn.catch(() => false).then(() => takeNow(build));
  return turn;
}

/** @param {string | null} build */
async function takeNow(build) {
  const response = await fetch(frame, { cache: "no-store" });
  const html = await response.clone().text();
  const offered = programOf(html);
  const had = await kept();
  if (had && programOf(await had.text()).is === offered.is) return build === null || offered.build === build;
  if (!response.ok || (build !== null && offered.build !== build)) return false;
  const name = prefix + Date.now();
  const cache = await caches.open(name);
  try {
    await fill(cache, filesIn(html));
    await cache.put(frame, response);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  // A page of the build before may still be open.
  for (const old of (await builds()).slice(2)) await caches.delete(old);
  return true;
}

/** Which build a frame is of, and in which language. @param {string} html */
function programOf(html) {
  const [, lang] = /<html[^>]* lang="([^"]*)"/.exec(html) ?? [];
  const [, build] = /<html[^>]* data-build="([^"]*)"/.exec(html) ?? [];
  return { build, is: `${build} ${lang}` };
}

/** @param {string} text */
function filesIn(text) {
  return [...new Set(text.match(/\/assets\/[\w.()$-]+?\.(js|css|woff2?|svg|png)\b/g) ?? [])];
}

/** Every file, and those that a style sheet names in its turn. @param {Cache} cache @param {string[]} files */
async function fill(cache, files) {
  for (const path of files) {
    if (await cache.match(path)) continue;
    const found = (await caches.match(path, { ignoreVary: true })) ?? (await fetch(path));
    if (!found.ok) throw new Error(`${path}: ${found.status}`);
    await cache.put(path, found.clone());
    if (path.endsWith(".css")) await fill(cache, filesIn(await found.text()));
  }
}

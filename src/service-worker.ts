/**
 * Keeps one whole build on the device and answers from it, with or without a connection. The build hands in the list of
 * its files (tools/offline.ts); a file that is not on the list is asked of the network as ever.
 */

/** What the build hands in. Paths are relative to this file; hashes are SHA-256 in base64. */
interface Build {
  readonly version: string
  readonly files: Readonly<Record<string, string>>
  /** Files that only some devices need, by what they need them for: all are kept as soon as one of them is asked for. */
  readonly spare: readonly Readonly<Record<string, string>>[]
}

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Lasting {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Told extends Lasting {
  readonly data: unknown
  readonly ports: readonly MessagePort[]
}
/** As much of a service worker's own world as is used here; TypeScript's library for it does not go with the page's. */
interface Scope {
  readonly registration: { readonly scope: string }
  readonly clients: {
    claim(): Promise<void>
    matchAll(of: {
      type: 'window'
      includeUncontrolled: boolean
    }): Promise<readonly { readonly url: string }[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(kind: 'install' | 'activate', hear: (event: Lasting) => void): void
  addEventListener(kind: 'fetch', hear: (event: Fetching) => void): void
  addEventListener(kind: 'message', hear: (event: Told) => void): void
}

declare const BUILD: Build
// The global scope of a service worker, which TypeScript takes for a window's.
const worker = self as unknown as Scope

const HOME = worker.registration.scope
/** Other games may live at the same host: a cache carries its place in its name. */
const FAMILY = `bracketed ${HOME} `
const OWN = FAMILY + BUILD.version
const START = new URL('index.html', HOME).href

const addressesOf = (files: Build['files']) =>
  new Map(Object.entries(files).map(([path, hash]) => [new URL(path, HOME).href, `sha256-${hash}`]))
const FILES = addressesOf(BUILD.files)
const SPARE = BUILD.spare.map(addressesOf)

async function ours(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(FAMILY))
}

/** From an older build where nothing has changed, else from the network; what is not as it was built is refused. */
async function fetched(address: string, integrity: string, older: readonly Cache[]): Promise<Response> {
  for (const cache of older) {
    const kept = await cache.match(address)
    if (kept?.headers.get('x-integrity') === integrity) return kept
  }
  const answer = await fetch(address, { integrity, cache: 'no-cache' })
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  const headers = new Headers(answer.headers)
  headers.set('x-integrity', integrity)
  return new Response(await answer.blob(), { headers })
}

async function keep(files: ReadonlyMap<string, string>): Promise<void> {
  const names = await ours()
  const older = await Promise.all(names.filter((name) => name !== OWN).map((name) => caches.open(name)))
  const own = await caches.open(OWN)
  const missing = [...files]
  const next = async (): Promise<void> => {
    for (let file = missing.pop(); file; file = missing.pop()) {
      const [address, integrity] = file
      if (!(await own.match(address))) await own.put(address, await fetched(address, integrity, older))
    }
  }
  await Promise.all([next(), next(), next(), next()])
}

function windows(): ReturnType<Scope['clients']['matchAll']> {
  return worker.clients
    .matchAll({ type: 'window', includeUncontrolled: true })
    .then((all) => all.filter(({ url }) => url.startsWith(HOME)))
}

/** Older builds go, unless another window may still be playing with one of them. */
async function tidy(): Promise<void> {
  if ((await windows()).length > 1) return
  await Promise.all((await ours()).filter((name) => name !== OWN).map((name) => caches.delete(name)))
}

/** The page for whatever comes behind the address's question mark; every other file under its own name. */
async function answered({ mode, url }: Request): Promise<Response | undefined> {
  const plain = new URL(url)
  plain.search = plain.hash = ''
  const own = await caches.open(OWN)
  if (mode === 'navigate') return own.match(plain.href === HOME ? START : plain.href)
  return (await own.match(url)) ?? (await earlier(url))
}

/** For a window that was opened before this build came. */
async function earlier(url: string): Promise<Response | undefined> {
  for (const name of await ours()) {
    const kept = await (await caches.open(name)).match(url)
    if (kept) return kept
  }
  return undefined
}

worker.addEventListener('install', (event) => event.waitUntil(keep(FILES)))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim().then(tidy)))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(HOME)) return
  for (const files of SPARE) if (files.has(request.url)) event.waitUntil(keep(files).catch(() => {}))
  event.respondWith(answered(request).then((kept) => kept ?? fetch(request)))
})
worker.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(worker.skipWaiting())
})

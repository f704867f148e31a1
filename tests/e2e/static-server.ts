import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webm': 'audio/webm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** A plain web server for one folder, at a place of its own below the host, as on a shared host. */
export interface StaticServer {
  readonly address: string
  /** Everything that was asked for since the last call, by its path below the place. */
  readonly asked: () => readonly string[]
  /** Serves another folder from now on. */
  readonly serve: (folder: string) => void
  readonly close: () => Promise<void>
}

export async function staticServer(folder: string, place: string): Promise<StaticServer> {
  let root = folder
  let asked: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://127.0.0.1')
    const path = pathname.startsWith(place) ? pathname.slice(place.length) || 'index.html' : ''
    const file = join(root, path)
    asked.push(path)
    if (path === '' || !existsSync(file)) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    return void response.end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('the server has no port')
  return {
    address: `http://127.0.0.1:${at.port}${place}`,
    asked: () => asked.splice(0),
    serve: (next) => {
      root = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

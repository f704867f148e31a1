import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

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
/** What is compressed already gains nothing from being compressed again. */
const PLAIN = new Set(['.css', '.html', '.js', '.json', '.svg', '.webmanifest'])

export interface ServedBuild {
  readonly address: string
  readonly close: () => Promise<void>
}

/** A build of its own, served compressed as a web host would. */
export async function servedBuild(): Promise<ServedBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'bracketed-bench-'))
  await build({ build: { outDir: folder, emptyOutDir: true, sourcemap: false }, logLevel: 'error' })
  const ready = new Map<string, Buffer>()
  const bodyOf = (path: string): Buffer => {
    const plain = readFileSync(join(folder, path))
    const body = ready.get(path) ?? (PLAIN.has(extname(path)) ? gzipSync(plain, { level: 9 }) : plain)
    ready.set(path, body)
    return body
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://127.0.0.1')
    const path = pathname === '/' ? 'index.html' : pathname.slice(1)
    const kind = extname(path)
    try {
      const body = bodyOf(path)
      const packed = PLAIN.has(kind) ? { 'content-encoding': 'gzip' } : {}
      response.writeHead(200, { 'content-type': TYPES[kind] ?? 'application/octet-stream', ...packed })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('the server has no port')
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    rmSync(folder, { recursive: true, force: true })
  }
  return { address: `http://127.0.0.1:${at.port}/`, close }
}

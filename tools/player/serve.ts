import { preview } from 'vite'

export interface Served {
  readonly address: string
  readonly close: () => Promise<void>
}

/** The built game, served on this machine alone at whatever port is free. */
export async function serve(folder = 'dist'): Promise<Served> {
  const server = await preview({
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
    logLevel: 'error',
  })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('the preview server gave no address')
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.httpServer.close(() => resolve())
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections()
    })
  return { address, close }
}

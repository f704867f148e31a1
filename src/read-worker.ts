import { readLevel } from './levels/read-level.ts'

/** What main.ts asks of this worker; it answers with the level, or with everything that is wrong with it. */
export interface ReadQuestion {
  readonly source: string
  readonly file: string
}

addEventListener('message', ({ data }: MessageEvent<ReadQuestion>) => {
  postMessage(readLevel(data.source, data.file))
})

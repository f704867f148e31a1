import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { type Batch, pieces, playBatch, type Played } from '../src/analysis/batch.ts'
import { type Counts, merged } from '../src/analysis/counts.ts'

/** Sessions that a worker plays before it asks for more: enough to be worth a message, few enough to share out evenly. */
const PIECE = 20

interface Piece {
  /** Which of the batches it is a part of. */
  readonly of: number
  readonly batch: Batch
}

/**
 * Plays batches on so many cores and counts what came of each, in their order. Counts add up in any order, so the number
 * of jobs changes nothing in them. One job is played here, without a worker. After each piece it tells how many sessions
 * that was.
 */
export async function playBatches(
  level: Played,
  batches: readonly Batch[],
  jobs: number,
  told: (sessions: number) => void = () => {},
): Promise<readonly Counts[]> {
  const waiting = batches.flatMap((batch, of) => pieces(batch, PIECE).map((piece) => ({ of, batch: piece })))
  const found: Counts[][] = batches.map(() => [])
  const done = ({ of, batch }: Piece, counts: Counts) => {
    found[of]!.push(counts)
    told(batch.runs)
  }
  if (jobs <= 1) for (const piece of waiting) done(piece, playBatch(level, piece.batch))
  else {
    const count = Math.min(jobs, waiting.length)
    waiting.reverse()
    await Promise.all(Array.from({ length: count }, () => work(level, waiting, done)))
  }
  return found.map((parts) => merged(level.scenario, parts))
}

/** One worker, from its first piece until none is left. */
async function work(
  level: Played,
  waiting: Piece[],
  done: (piece: Piece, counts: Counts) => void,
): Promise<void> {
  const { scenario, briefs } = level
  const worker = new Worker(new URL('./job-start.mjs', import.meta.url), {
    workerData: { scenario, briefs } satisfies Played,
    execArgv: [],
  })
  try {
    for (let piece = waiting.pop(); piece; piece = waiting.pop()) {
      worker.postMessage(piece.batch, [])
      const [answer] = (await once(worker, 'message')) as [Counts] // job.ts sends nothing else
      done(piece, answer)
    }
  } catch (error) {
    waiting.length = 0
    throw error
  } finally {
    await worker.terminate()
  }
}

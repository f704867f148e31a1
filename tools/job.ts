import { parentPort, workerData } from 'node:worker_threads'
import { type Batch, playBatch, type Played } from '../src/analysis/batch.ts'
import type { Counts } from '../src/analysis/counts.ts'

/** One of several workers: plays the batches it is sent, one after another, and answers each with its counts. */
const level = workerData as Played // jobs.ts starts it with nothing else
const port = parentPort
if (!port) throw new Error('not a worker')
port.on('message', (batch: Batch) => {
  const counts: Counts = playBatch(level, batch)
  port.postMessage(counts)
})

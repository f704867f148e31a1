/** What was asked for cannot be done: told to whoever asked, without a stack. */
export class Mistaken extends Error {}

/** Tells what went wrong and answers with 1; a stack only when the mistake is ours. */
export function tellError(error: unknown): void {
  const theirs = error instanceof Mistaken || (error instanceof TypeError && 'code' in error)
  const text = theirs ? error.message : error instanceof Error ? error.stack : String(error)
  process.stderr.write(`${text}\n`)
  process.exitCode = 1
}

/** Does long work a part at a time, one part a task, so that the page can answer in between. */
export class InParts {
  readonly #later: (then: () => void) => void
  #parts: Iterator<undefined, void> | null = null

  constructor(later: (then: () => void) => void = (then) => void setTimeout(then)) {
    this.#later = later
  }

  /** Whether some of it is still to be done. */
  get busy(): boolean {
    return this.#parts !== null
  }

  /** Does the first part at once; tells when the last is done. False where there was nothing to do. */
  begin(parts: Iterator<undefined, void>, done: () => void): boolean {
    this.#parts = parts.next().done ? null : parts
    if (this.busy) this.#goOn(parts, done)
    return this.busy
  }

  /** Leaves the rest undone, and tells nobody. */
  stop(): void {
    this.#parts = null
  }

  #goOn(parts: Iterator<undefined, void>, done: () => void): void {
    this.#later(() => {
      if (this.#parts !== parts) return
      if (!parts.next().done) return this.#goOn(parts, done)
      this.#parts = null
      done()
    })
  }
}

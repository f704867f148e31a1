/** A newer build that lies ready on the device. */
export interface NewVersion {
  readonly isReady: () => boolean
  /** Calls back when one has come; returns the way to stop that. */
  readonly subscribe: (hear: () => void) => () => void
  /** Puts it in the place of this one and loads the page anew. */
  readonly use: () => void
}

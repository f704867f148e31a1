/** A worker does not read TypeScript by itself, whatever the process that starts it does: this lets it, and begins. */
import { register } from 'tsx/esm/api'

register()
await import('./job.ts')

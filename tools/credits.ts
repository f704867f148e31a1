/** Writes the credits that the About screen shows, from the packages' own files: npm run -s credits. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CREDITS_FILE, credits } from './credits/gather.ts'

const root = join(import.meta.dirname, '..')
writeFileSync(join(root, CREDITS_FILE), `${JSON.stringify(credits(root), null, 2)}\n`)

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { levelSchema } from '../src/levels/json-schema.ts'

const file = fileURLToPath(new URL('../levels/level.schema.json', import.meta.url))
writeFileSync(file, `${JSON.stringify(levelSchema(), null, 2)}\n`)
console.log(`wrote ${file}`)

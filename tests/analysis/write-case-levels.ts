/** Writes the published cases as level files, beside their licences: `npx tsx tests/analysis/write-case-levels.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { levelOfCase } from './case-level.ts'
import { CASES, caseLevel, domainCase } from './cases.ts'

for (const { name, licence } of CASES) {
  const file = caseLevel(name)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(levelOfCase(name, domainCase(name), licence), null, 1)}\n`)
}

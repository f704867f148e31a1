import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RULES_VERSION } from '../../src/game/saves/record.ts'
import { FROZEN_LEVEL, recorded, RECORDINGS } from './recorded-sessions.ts'

// Records sessions under a version of the rules that has just been raised: npx tsx tests/game/record-rules.ts
const file = join(RECORDINGS, `version-${RULES_VERSION}.json`)
if (existsSync(file)) {
  console.error(`version ${RULES_VERSION} is recorded already: raise RULES_VERSION first`)
  process.exitCode = 1
} else {
  const sessions = recorded().map(({ inputs, ...rest }) => {
    const lines = inputs.map((input) => `      ${JSON.stringify(input)}`).join(',\n')
    return `    ${JSON.stringify(rest).slice(0, -1)},"inputs":[\n${lines}\n    ]}`
  })
  writeFileSync(
    file,
    `{"rules":${RULES_VERSION},"level":"${FROZEN_LEVEL}","sessions":[\n${sessions.join(',\n')}\n]}\n`,
  )
}

import { expect, test } from 'vitest'
import { BriefParts } from '../../src/panels/set-pieces/brief-parts.tsx'
import { briefingWords } from '../../src/panels/words/talks.ts'
import { drawn } from './paper-dom.ts'
import { readAloud } from './read-aloud.ts'
import { sampleDebrief } from './sample-set-pieces.ts'

test('a brief has a heading for each part that is written, and for no other', () => {
  const brief = { ...sampleDebrief.briefs[2]!, gift: '' }
  const { known, veto } = briefingWords
  expect(readAloud(drawn(<BriefParts brief={brief} level="h4" />))).toEqual([
    known,
    brief.known,
    veto,
    brief.veto,
  ])
})

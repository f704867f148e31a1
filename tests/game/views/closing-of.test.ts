import { expect, test } from 'vitest'
import { sessionView } from '../../../src/game/views/session-view.ts'
import { village } from '../given.ts'
import { conducted, wander } from './conducting.ts'

test('an ending tells who left, who signed, who did not and why, and what the answers were', () => {
  const seen = new Set<string>()
  for (let seed = 1; seed <= 60; seed += 1) {
    const end = wander(conducted(village.loaded, 'highfield'), seed, 400, () => {})
    const { ended, gone, signatures } = end.session
    if (!ended) continue
    const { closing } = sessionView(end).ending!
    const spoke = signatures.filter((answer) => answer !== 'none').length
    expect(closing.filter(({ text }) => text.startsWith('Left the talks'))).toHaveLength(
      gone.filter(Boolean).length,
    )
    expect(
      closing.filter(({ text }) =>
        /^(Signed|Was ready to sign|Asked to adjourn|Declined to sign)/.test(text),
      ),
    ).toHaveLength(spoke)
    for (const { yes, text } of closing)
      expect(yes).toBe(!/^Asked|^Declined|^Left|[Dd]oes not accept/.test(text))
    const stayed = closing.filter(({ text }) => !text.startsWith('Left'))
    expect(new Set(stayed.map(({ party }) => party.id)).size).toBe(stayed.length)
    const untrue = ended.outcome === 'signed' ? 'Was ready to sign' : 'Signed'
    expect(closing.filter(({ text }) => text.startsWith(untrue))).toEqual([])
    for (const { text } of closing) expect(text).toMatch(/^[A-Z]/)
    for (const { text } of closing) seen.add(text.split(/[,:;]/)[0]!)
  }
  expect([...seen]).toEqual(
    expect.arrayContaining(['Signed', 'Was ready to sign', 'Asked to adjourn', 'Declined to sign']),
  )
})

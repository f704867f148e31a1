import { describe, expect, test } from 'vitest'
import { lastSittingOf } from '../../src/analysis/last-sitting.ts'
import { answersTo } from '../../src/negotiation/reading.ts'
import { SILENT } from '../../src/negotiation/scenario.ts'
import { signatoriesOf } from '../../src/negotiation/signatories.ts'
import { reservationOf, utilityOf } from '../../src/negotiation/utility.ts'
import { london, village } from '../game/given.ts'
import { after, conducted, playedOut } from '../game/views/conducting.ts'

describe('what the last sitting could have settled', () => {
  const { world, session } = playedOut(london.loaded, 'uk', 2)
  const sitting = lastSittingOf(world, session)!
  const signed = session.firstAnswers!.text

  test('is every other way to settle its one clause, silence too', () => {
    const options = [...world.scenario.issues[sitting.issue]!.options.keys()]
    const others = [...options, SILENT].filter((choice) => choice !== signed[sitting.issue])
    expect(sitting.settlements.map(({ choice }) => choice)).toEqual(others)
  })

  test('says who would have refused each, as the rules would have answered it', () => {
    for (const { choice, refusedBy } of sitting.settlements) {
      const { capitals, absent } = answersTo(world, session, signed.with(sitting.issue, choice))
      expect(refusedBy.length === 0).toBe(capitals.every(({ yes }) => yes) && absent?.accepts === true)
    }
  })

  test('says who would have had to sign each, and who of them would have lost by it', () => {
    for (const { choice, signers, unwilling } of sitting.settlements) {
      const text = signed.with(sitting.issue, choice)
      expect(signers).toEqual(signatoriesOf(world.scenario, text))
      for (const party of signers.filter((one) => !unwilling.includes(one))) {
        const brief = world.briefs[party]!
        expect(utilityOf(brief, text)).toBeGreaterThanOrEqual(reservationOf(brief, session))
      }
    }
  })

  test('counts who would have to sign below its reservation as unwilling', () => {
    const poor = { ...world.briefs[1]!, reservation: { start: 1000, perSlot: 0, cap: 0 } }
    const briefs = world.briefs.with(1, poor)
    const { settlements } = lastSittingOf({ ...world, briefs }, session)!
    expect(settlements.every(({ unwilling }) => unwilling.includes(1))).toBe(true)
  })

  test('is nothing where there was none', () => {
    const left = after(conducted(village.loaded, 'highfield'), { kind: 'leave', party: 0 })
    expect(lastSittingOf(left.world, left.session)).toBeNull()
  })
})

import type { MoveOf } from '../../negotiation/move.ts'
import { timeAt } from './ground.ts'
import { said, type Teller } from './teller.ts'

export function narratePledge(teller: Teller, move: MoveOf<'promise' | 'vow' | 'warn'>): string {
  const { words, told, scenario, who: named } = teller.ground
  const { who } = teller
  const about = { who, clause: told.clause(move.issue), wording: told.short(move.issue, move.choice) }
  if (move.kind === 'warn') return said(teller, words.talk.warn, { ...about, to: named(move.to) })
  if (move.kind === 'vow')
    return said(teller, move.sort === 'never' ? words.talk.vowNever : words.talk.vowOnly, about)
  return said(teller, words.talk[move.sort], {
    ...about,
    to: named(move.to),
    due: timeAt(scenario, move.due),
  })
}

export function narrateTalk(
  teller: Teller,
  move: MoveOf<'ask' | 'request' | 'reassure' | 'appeal' | 'caucus'>,
): string {
  const { words, told, who: named } = teller.ground
  const { talk } = words
  const { who } = teller
  switch (move.kind) {
    case 'ask':
      return said(teller, talk.ask, { who, to: named(move.of) })
    case 'request': {
      const ability = told.level.abilities[move.ability]
      return said(teller, talk.request, {
        who,
        to: named(move.of),
        ability: ability ? told.t(ability.name) : '',
      })
    }
    case 'reassure':
    case 'appeal':
      return said(teller, talk[move.kind], { who, to: named(move.to) })
    case 'caucus':
      return said(teller, talk.caucus, { who, others: move.with.map((party) => named(party).name) })
  }
}

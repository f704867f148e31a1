import { chairOf } from './presence.ts'
import { remembered } from './remembered.ts'
import type { PartyIndex, Scenario } from './scenario.ts'
import type { Pending } from './ledger.ts'
import type { Session } from './session.ts'
import { isNeeded } from './signatories.ts'
import { agreedText } from './text.ts'

/** Whose turn it is and what it owes. */
export interface Turn {
  readonly party: PartyIndex
  readonly owes: 'answer' | 'offer' | 'criticise' | 'react' | 'move' | 'sign' | 'order'
  readonly pending?: Pending
}

const seatsAtTable = remembered(({ parties }: Scenario): readonly PartyIndex[] =>
  parties.flatMap(({ presence }, party) => (presence === 'table' ? [party] : [])),
)

/** The delegation with which the counterparts of a round begin: another one each round. */
function firstOf(scenario: Scenario, round: number): PartyIndex {
  const seats = seatsAtTable(scenario)
  return seats[round % seats.length]!
}

function owesMove(session: Session, party: PartyIndex, person: boolean): boolean {
  return session.persons[party] === person && !session.moved[party] && !session.gone[party]
}

/** Persons in the level's order, then counterparts. Whoever is not in the room counts as having moved. */
function nextToMove(scenario: Scenario, session: Session): Turn | undefined {
  const count = session.moved.length
  for (let party = 0; party < count; party++) {
    if (owesMove(session, party, true)) return { party, owes: 'move' }
  }
  const first = firstOf(scenario, session.round)
  for (let step = 0; step < count; step++) {
    const party = (first + step) % count
    if (owesMove(session, party, false)) return { party, owes: 'move' }
  }
  return undefined
}

/** Counterparts sign first, so that a person hears the others. */
function nextToSign(scenario: Scenario, session: Session): Turn | undefined {
  const text = agreedText(session)
  for (const person of [false, true]) {
    for (let party = 0; party < scenario.parties.length; party++) {
      if (session.persons[party] !== person || session.signatures[party] !== 'none') continue
      if (isNeeded(scenario, text, party)) return { party, owes: 'sign' }
    }
  }
  return undefined
}

/** Whose turn it is; nobody's once the talks are over. */
export function turnOf(scenario: Scenario, session: Session): Turn | undefined {
  const pending = session.pending[0]
  if (pending !== undefined) return { party: pending.party, owes: pending.kind, pending }
  switch (session.stage.kind) {
    case 'agenda':
      return { party: chairOf(scenario), owes: 'order' }
    case 'talks':
    case 'closing':
    case 'final':
      return nextToMove(scenario, session)
    case 'reading':
      return nextToSign(scenario, session)
    case 'over':
      return undefined
  }
}

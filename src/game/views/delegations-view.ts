import { holdsUp } from '../../negotiation/move.ts'
import { chairOf, isPresent } from '../../negotiation/presence.ts'
import type { PartyIndex, TrackIndex } from '../../negotiation/scenario.ts'
import { isNeeded } from '../../negotiation/signatories.ts'
import { onTable, standingText } from '../../negotiation/text.ts'
import { turnOf } from '../../negotiation/turn.ts'
import type { DelegationView } from '../shown/delegations.ts'
import { answersOf } from '../standing.ts'
import { type Ground, timeAt } from './ground.ts'
import { othersAnswers } from './others-channel.ts'
import { signalOf } from './signals.ts'

/** Every party as a card: the seat's own, the delegations at the table, and the empty chair. */
export function delegationsView(ground: Ground): readonly DelegationView[] {
  return ground.scenario.parties.map((_, party) => delegationView(ground, party))
}

export function delegationView(ground: Ground, party: PartyIndex): DelegationView {
  const { scenario, seen, me } = ground
  const absent = scenario.parties[party]?.presence === 'absent'
  return {
    party: ground.party(party),
    you: party === me,
    absent,
    gone: seen.gone[party] === true,
    relation: absent || party === me ? null : relationOf(ground, party),
    signal: absent ? absentSignal(ground, party) : party === me ? ownSignal(ground) : signalOf(ground, party),
    tracks: absent ? [] : scenario.tracks.map((_, track) => trackStance(ground, party, track)),
    signs: signsLine(ground, party),
  }
}

/** Trust in the seat, 0 to 100, as a fifth from 0 to 4. */
export function fifthOf(trust: number): number {
  return Math.max(0, Math.min(4, Math.floor(trust / 20)))
}

export function trustInMe({ seen, me }: Ground, party: PartyIndex): number {
  return seen.trust[party]?.[me] ?? 0
}

function relationOf(ground: Ground, party: PartyIndex): DelegationView['relation'] {
  const trust = trustInMe(ground, party)
  const fifth = fifthOf(trust)
  const { relation } = ground.words.delegations
  return {
    word: relation[fifth] ?? relation[0],
    pips: trust === 0 ? 0 : fifth + 1,
    trend: trendOf(ground, party),
  }
}

/** Whether trust in the seat has risen or fallen since the player last moved. */
function trendOf({ heard, lastSeen, me }: Ground, party: PartyIndex): -1 | 0 | 1 {
  let sum = 0
  for (const { key, entry } of heard) {
    if (key < lastSeen - 1) continue
    for (const one of entry.consequences)
      if (one.kind === 'trust' && one.from === party && one.to === me) sum += one.by
  }
  return sum > 0 ? 1 : sum < 0 ? -1 : 0
}

function ownSignal({ scenario, seen, me, words }: Ground): DelegationView['signal'] {
  const { you } = words.delegations
  const turn = turnOf(scenario, seen)
  if (!turn) return { icon: 'pen', text: you.over }
  if (turn.party === me) return { icon: 'pen', text: chairOf(scenario) === me ? you.chair : you.yourMove }
  return { icon: 'clock', text: seen.moved[me] ? you.moved : you.waiting }
}

/** What this seat knows of the empty chair: nothing, a message on its way, an answer to it or to others, the last word. */
function absentSignal(ground: Ground, party: PartyIndex): DelegationView['signal'] {
  const { seen, told, me, words, scenario } = ground
  const { absent } = words.delegations
  const last = lastWord(ground)
  if (last !== null) return phrased(last)
  const waiting = seen.channel.filter(({ due }) => due > seen.slot).at(-1)
  if (waiting) return phrased(absent.waiting(timeAt(scenario, waiting.due)))
  const answer = seen.notes[me]?.findLast((note) => note.kind === 'channel' && note.about === party)
  if (answer) return phrased(absent.answered(timeAt(scenario, answer.slot)))
  const other = othersAnswers(ground).at(-1)
  if (other) return phrased(absent.answeredOther(ground.who(other.by), timeAt(scenario, other.slot)))
  const asked = ground.heard.findLast(({ entry }) => entry.move.kind === 'channel')?.entry
  if (asked) return phrased(absent.askedBy(ground.who(asked.move.party), timeAt(scenario, asked.slot)))
  const { silent } = told.level.absent ?? {}
  return phrased(silent === undefined ? words.delegations.signal.none : told.t(silent))
}

/** The first sentence on the card, the rest below it. */
function phrased(line: string): DelegationView['signal'] {
  const [text = '', ...rest] = line.split(/(?<=[.!?])\s+/)
  return { icon: 'phone', text, ...(rest.length > 0 ? { why: rest.join(' ') } : {}) }
}

/** What the absent party said of the signed text, once that has been told. */
function lastWord({ seen, phase, words, told }: Ground): string | null {
  const answer = phase.kind === 'capitals' || phase.kind === 'absent' ? undefined : answersOf(seen)?.absent
  if (!answer) return null
  const { absent } = words.delegations
  if (answer.accepts) return absent.accepts
  return answer.names < 0 ? absent.refuses : absent.refusesAt(told.clause(answer.names))
}

/** What a delegation has said so far of the clauses of a track, taken together. */
function trackStance(
  { scenario, seen, told, words }: Ground,
  party: PartyIndex,
  track: TrackIndex,
): DelegationView['tracks'][number] {
  const clauses = (scenario.tracks[track]?.issues ?? []).flatMap((issue) => seen.clauses[issue] ?? [])
  const standing = clauses.filter((clause) => onTable(clause) || clause.status === 'agreed')
  const kinds = standing.map((clause) => clause.stances[party]?.kind ?? 'silent')
  const accepted = kinds.filter((kind) => kind === 'accepts').length
  const held = kinds.some((kind) => holdsUp(kind))
  const all = accepted > 0 && accepted === clauses.length
  const stance = held ? 'reserves' : all ? 'supports' : accepted > 0 ? 'flexible' : 'unknown'
  const name = told.level.tracks[track]?.short
  return { track: name ? told.t(name) : '', stance, word: words.delegations.stance[stance] }
}

function signsLine({ scenario, seen, words }: Ground, party: PartyIndex): string {
  const { signs } = words.delegations
  const rule = scenario.parties[party]
  if (rule?.presence === 'absent') return signs.absent
  if (rule?.signs === 'always') return signs.always
  if (rule?.signs === 'never') return signs.never
  return isPresent(scenario, seen, party) && isNeeded(scenario, standingText(seen), party)
    ? signs.needed
    : signs.notNow
}

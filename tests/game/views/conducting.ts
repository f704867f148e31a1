import type { Conducted, MachinePhase } from '../../../src/game/conducted.ts'
import { draw } from '../../../src/negotiation/luck.ts'
import type { Loaded } from '../../../src/levels/read-level.ts'
import { decisionOf } from '../../../src/game/conductor.ts'
import { turnOf } from '../../../src/negotiation/turn.ts'
import { deal } from '../../../src/negotiation/deal.ts'
import type { Move } from '../../../src/negotiation/move.ts'
import { openSession, play, refusalOf } from '../../../src/negotiation/rules.ts'
import { allHabits, type Session, type World } from '../../../src/negotiation/session.ts'
import type { SettingsView } from '../../../src/game/shown/app.ts'
import { anyMove } from '../../negotiation/walk.ts'

export const SETTINGS: SettingsView = {
  volumeMaster: 80,
  volumeRoom: 60,
  volumeCues: 80,
  muted: false,
  captions: false,
  reducedMotion: 'system',
  textSize: 100,
  theme: 'evening',
  readableFont: false,
  severeEvents: true,
  aliases: false,
  hints: true,
  skipNarration: false,
}

/** A session of a level with one person in it, opened and as yet without a move. */
export function conducted(loaded: Loaded, seat: string, part: Partial<Conducted> = {}): Conducted {
  const { scenario, briefs } = loaded
  const frailty = allHabits(true)
  const seed = 7
  const world: World = {
    scenario,
    briefs,
    seed,
    difficulty: 'tense',
    switches: { severeEvents: true, frailty },
    hidden: deal(scenario, seed),
  }
  const me = scenario.parties.findIndex(({ id }) => id === seat)
  const persons = scenario.parties.map((_, party) => party === me)
  const session = openSession(world, persons)
  return {
    id: 'test',
    name: 'A test',
    loaded,
    world,
    session,
    me,
    persons,
    phase: phaseFor(session),
    look: null,
    selected: null,
    draft: null,
    notebook: '',
    reflections: {},
    chosen: {},
    seenHints: [],
    hintRead: null,
    lastSeen: 0,
    language: 'en',
    settings: SETTINGS,
    analysis: null,
    thinking: false,
    ...part,
  }
}

/** Where the machine would stand; the answers to a signed text count as told. */
export function phaseFor({ stage, pending }: Session): MachinePhase {
  const place = pending.some(({ kind }) => kind === 'react') ? 'event' : 'plenary'
  return { kind: stage.kind === 'over' ? 'ending' : stage.kind, place }
}

export function after(state: Conducted, ...moves: readonly Move[]): Conducted {
  return moves.reduce((before, move) => {
    const session = play(before.world, before.session, move)
    const lastSeen = move.party === before.me ? before.session.story.length : before.lastSeen
    return { ...before, session, lastSeen, phase: phaseFor(session) }
  }, state)
}

/** The same session from the seat of another party. */
export function seenFrom(state: Conducted, me: number): Conducted {
  return { ...state, me }
}

/** Whoever has to speak before this move can be made passes, or gives its first answer. */
export function inTurn(state: Conducted, move: Move): Conducted {
  const turn = turnOf(state.world.scenario, state.session)
  if (!turn) throw new Error('the talks are over')
  const { pending, party, owes } = turn
  if (pending?.kind === 'react') {
    const reacts = [1, 0].map((reaction): Move => ({ kind: 'react', party, event: pending.event, reaction }))
    const allowed = reacts.find((react) => !refusalOf(state.world.scenario, state.session, react))
    return inTurn(after(state, allowed ?? { kind: 'react', party, event: pending.event, reaction: 2 }), move)
  }
  if (party !== move.party && owes === 'move') return inTurn(after(state, { kind: 'pass', party }), move)
  return after(state, move)
}

/** A whole session in which every seat, the player's too, decides as a counterpart would in it. */
export function playedOut(loaded: Loaded, seat: string, seed: number): Conducted {
  const start = conducted(loaded, seat)
  let state: Conducted = { ...start, world: { ...start.world, seed } }
  for (let turn = turnOf(state.world.scenario, state.session); turn; ) {
    for (const move of decisionOf(state.world, state.session, turn)) state = after(state, move)
    turn = turnOf(state.world.scenario, state.session)
  }
  return state
}

/** Random allowed moves, reasons and preferred wordings said with reservations; calls `seen` before every move. */
export function wander(
  state: Conducted,
  seed: number,
  most: number,
  seen: (state: Conducted) => void,
): Conducted {
  let now: Conducted = { ...state, world: { ...state.world, seed } }
  for (let step = 0; step < most; step++) {
    const move = anyMove(now.world, now.session, step)
    if (!move) break
    seen(now)
    now = after(now, reasoned(now, move, step))
  }
  seen(now)
  return now
}

function reasoned({ world, session }: Conducted, move: Move, step: number): Move {
  if (move.kind === 'stance') {
    const guarded = draw(world.seed, step, 'guarded', 2) === 0
    const stances = move.stances.map((stance) => {
      if (stance.kind !== 'reserves') return stance
      const kind = world.briefs[move.party]!.stakes[stance.issue]!
      return { ...stance, reason: { issue: stance.issue, kind, guarded }, prefers: 0 }
    })
    const said = { ...move, stances }
    return refusalOf(world.scenario, session, said) ? move : said
  }
  return move
}

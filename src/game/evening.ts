import { withSwitches } from '../counterparts/frailty.ts'
import { createActor, type SnapshotFrom } from 'xstate'
import type { Loaded } from '../levels/read-level.ts'
import { copyOf } from '../negotiation/copy.ts'
import { deal } from '../negotiation/deal.ts'
import type { Move, Refusal } from '../negotiation/move.ts'
import { openSession, play, playOn, refusalOf } from '../negotiation/rules.ts'
import type { PartyIndex } from '../negotiation/scenario.ts'
import type { Session, World } from '../negotiation/session.ts'
import type { MachinePhase } from './conducted.ts'
import { machineFor, phaseOf, type EveningMachine, type MachineEvent } from './machine.ts'
import type { Beginning, Input } from './saves/record.ts'

/** One session and the machine that conducts it, in step. Everything that changed it is in `inputs`, in order. */
export interface Evening {
  readonly loaded: Loaded
  readonly world: World
  readonly persons: readonly boolean[]
  readonly me: PartyIndex
  readonly session: () => Session
  readonly phase: () => MachinePhase
  readonly inputs: () => readonly Input[]
  /** An allowed move; one that the rules refuse throws, and nothing has changed. */
  readonly move: (move: Move) => void
  /** Goes on (or back) where nobody owes a move; false when that leads nowhere now. */
  readonly step: (kind: 'proceed' | 'back') => boolean
  /** Into the corridor with a delegation, or back from there; not an input, since nothing in the talks depends on it. */
  readonly visit: (party: PartyIndex | null) => boolean
  readonly close: () => void
}

/** Where replaying stopped, and why. */
export interface Stumble {
  readonly at: number
  readonly why: Refusal | 'no-such-step'
}

/** Begins an evening and replays what has happened in it so far. `failed` hears what stops the machine. */
export function openEvening(
  loaded: Loaded,
  beginning: Beginning,
  inputs: readonly Input[],
  failed: (error: unknown) => void,
): Evening | Stumble {
  const world = worldOf(loaded, beginning)
  const persons = loaded.file.parties.map((party) => beginning.seats.includes(party.id))
  const me = loaded.file.parties.findIndex((party) => party.id === beginning.seat)
  const seated = loaded.scenario.parties.map((party) => party.presence === 'table')
  let session = openSession(world, persons)
  const actor = createActor(machineFor({ phases: loaded.scenario.phases, tracks: loaded.scenario.tracks }), {
    input: { session, me, seated },
  })
  actor.subscribe({ error: failed })
  actor.start()
  const done: Input[] = [...inputs]

  const send = (event: MachineEvent): boolean => {
    const before: SnapshotFrom<EveningMachine> = actor.getSnapshot()
    // To a machine that has stopped, XState would answer with a warning that holds the whole session.
    if (before.status !== 'active') return false
    actor.send(event)
    return JSON.stringify(before.value) !== JSON.stringify(actor.getSnapshot().value)
  }
  const replay = (): Stumble | undefined => {
    if (inputs.length === 0) return undefined
    // A private copy and no immer: a whole evening replays in milliseconds.
    const copy = copyOf(session)
    for (const [at, input] of inputs.entries()) {
      if (input.kind === 'proceed' || input.kind === 'back') {
        send({ type: 'moved', session: copy })
        if (!send({ type: input.kind })) return { at, why: 'no-such-step' }
        continue
      }
      const why = refusalOf(world.scenario, copy, input)
      if (why) return { at, why }
      playOn(world, copy, input)
    }
    session = copy
    send({ type: 'moved', session })
    return undefined
  }

  const stumble = replay()
  if (stumble) {
    actor.stop()
    return stumble
  }
  return {
    loaded,
    world,
    persons,
    me,
    session: () => session,
    phase: () => phaseOf(actor.getSnapshot()),
    inputs: () => done,
    move: (move) => {
      session = play(world, session, move)
      done.push(move)
      send({ type: 'moved', session })
    },
    step: (kind) => {
      if (!send({ type: kind })) return false
      done.push({ kind })
      return true
    },
    visit: (party) => {
      if (party === null) return phaseOf(actor.getSnapshot()).place === 'corridor' && send({ type: 'back' })
      send({ type: 'visit', party })
      const phase = phaseOf(actor.getSnapshot())
      return phase.place === 'corridor' && phase.with === party
    },
    close: () => actor.stop(),
  }
}

function worldOf(loaded: Loaded, { seed, difficulty, switches }: Beginning): World {
  const { scenario, briefs } = loaded
  return {
    scenario,
    briefs: briefs.map((brief) => withSwitches(brief, switches)),
    seed,
    difficulty,
    switches,
    hidden: deal(scenario, seed),
  }
}

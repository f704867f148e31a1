import { setup, type SnapshotFrom } from 'xstate'
import type { PartyIndex, TrackIndex } from '../negotiation/scenario.ts'
import type { Session } from '../negotiation/session.ts'
import { DEBRIEF_STEPS, PHASES, type MachinePhase, type PhaseKind, type Place } from './conducted.ts'
import { absentAnswered, canVisit, capitalsAnswered, interrupts, stageIs, talksOn } from './standing.ts'

/** What the machine is built from: a level's phases in file order, and its tracks. */
export interface Plan {
  readonly phases: readonly { readonly kind: string }[]
  readonly tracks: readonly { readonly id: string }[]
}

export interface MachineInput {
  readonly session: Session
  readonly me: PartyIndex
  /** By party: whether it has a chair in the room. */
  readonly seated: readonly boolean[]
}

interface Context extends MachineInput {
  readonly with: PartyIndex
}

export type MachineEvent =
  /** The rules have changed the session; the machine follows. */
  | { readonly type: 'moved'; readonly session: Session }
  /** The player goes on where nobody owes a move: briefing, answers, ending, debrief. */
  | { readonly type: 'proceed' }
  | { readonly type: 'back' }
  | { readonly type: 'visit'; readonly party: PartyIndex }

interface Asked {
  readonly context: Context
}
interface Route {
  readonly target: string
  readonly guard?: (asked: Asked) => boolean
  readonly description: string
}

const evening = setup({
  types: { context: {} as Context, events: {} as MachineEvent, input: {} as MachineInput },
})

const follow = evening.assign({
  session: ({ context, event }) => (event.type === 'moved' ? event.session : context.session),
})
const takeAside = evening.assign({
  with: ({ context, event }) => (event.type === 'visit' ? event.party : context.with),
})

const AFTER = ['capitals', 'absent', 'ending'] as const

/** The phases that follow the talks, in the level's order; an ending comes last even if the level names none. */
function phasesAfter(plan: Plan): readonly (typeof AFTER)[number][] {
  const listed = plan.phases.flatMap(({ kind }) => AFTER.filter((one) => one === kind))
  return [...new Set(listed.filter((kind) => kind !== 'ending')), 'ending']
}

/** Where to go on after `phase` (or after the talks): the next phase that has something to show. */
function afterwards(plan: Plan, phase: (typeof AFTER)[number] | null): readonly Route[] {
  const order = phasesAfter(plan)
  const later = order.slice(phase ? order.indexOf(phase) + 1 : 0).filter((kind) => kind !== 'ending')
  return [
    ...later.map((kind) => ({ ...SHOWN[kind], target: `#${kind}` })),
    {
      target: '#final',
      guard: ({ context }: Asked) => stageIs(context.session, 'final'),
      description: 'refused once, a final sitting',
    },
    { target: '#ending', description: 'it is over' },
  ]
}

const SHOWN = {
  capitals: {
    guard: ({ context }: Asked) => capitalsAnswered(context.session),
    description: 'signed, and the capitals answer',
  },
  absent: {
    guard: ({ context }: Asked) => absentAnswered(context.session),
    description: 'the absent party answers',
  },
} as const

/** Where the rules say the evening is now, walking out and running out of time included. */
function onward(plan: Plan): readonly Route[] {
  return [
    toStage('agenda'),
    ...plan.tracks.map(toTrack),
    toStage('closing'),
    toStage('reading'),
    ...afterwards(plan, null),
  ]
}

function toStage(kind: 'agenda' | 'closing' | 'reading'): Route {
  return {
    target: `#${kind}`,
    guard: ({ context }) => stageIs(context.session, kind),
    description: `the ${kind} is on`,
  }
}

function toTrack(track: { readonly id: string }, index: TrackIndex): Route {
  return {
    target: `#track-${index}`,
    guard: ({ context }) => talksOn(context.session, index),
    description: `the talks are on ${track.id}`,
  }
}

function interrupted({ context }: Asked): boolean {
  return interrupts(context.session, context.me) !== undefined
}

/** Delegations in one room, in the corridor, in recess; an event interrupts and returns where it came from. */
function sitting(id: string, stays: (session: Session) => boolean) {
  const visit = {
    target: 'corridor',
    guard: ({ context, event }: Asked & { event: MachineEvent }) =>
      event.type === 'visit' && canVisit(context.session, context.seated, context.me, event.party),
    actions: takeAside,
    description: 'take a delegation aside',
  }
  return evening.createStateConfig({
    id,
    initial: 'room',
    always: {
      target: '#onward',
      guard: ({ context }: Asked) => !stays(context.session),
      description: 'the rules have moved on',
    },
    states: {
      room: {
        initial: 'plenary',
        always: { target: 'event', guard: interrupted, description: 'an event waits for a reaction' },
        states: {
          plenary: {
            on: { visit },
            always: {
              target: 'recess',
              guard: ({ context }: Asked) => context.session.recess,
              description: 'a recess',
            },
          },
          recess: {
            on: { visit },
            always: {
              target: 'plenary',
              guard: ({ context }: Asked) => !context.session.recess,
              description: 'the recess is over',
            },
          },
          corridor: {
            on: { visit, back: { target: 'plenary', description: 'back to the room' } },
            always: {
              target: 'plenary',
              guard: ({ context }: Asked) => context.session.gone[context.with] === true,
              description: 'it has left',
            },
          },
          before: { type: 'history' },
        },
      },
      event: {
        always: {
          target: 'room.before',
          guard: (asked: Asked) => !interrupted(asked),
          description: 'reacted, back to where it broke in',
        },
      },
    },
  })
}

function answering(plan: Plan, kind: (typeof AFTER)[number]) {
  return evening.createStateConfig({ id: kind, on: { proceed: [...afterwards(plan, kind)] } })
}

function stage(kind: 'agenda' | 'closing' | 'reading' | 'final') {
  return sitting(kind, (session) => stageIs(session, kind))
}

/** The way through one evening, built from the level. It conducts and never judges: see standing.ts for its questions. */
export function machineFor(plan: Plan) {
  const talks = plan.tracks.map((track, index) => [
    trackKey(track, index),
    sitting(`track-${index}`, (session) => talksOn(session, index)),
  ])
  const after = phasesAfter(plan).filter((kind) => kind !== 'ending')
  const briefed = plan.phases.some((phase) => phase.kind === 'briefing')
  return evening.createMachine({
    id: 'evening',
    context: ({ input }) => ({ ...input, with: -1 }),
    initial: briefed ? 'briefing' : 'onward',
    on: { moved: { actions: follow } },
    states: {
      ...(briefed ? { briefing: { id: 'briefing', on: { proceed: { target: 'onward' } } } } : {}),
      onward: { id: 'onward', always: [...onward(plan)] },
      agenda: stage('agenda'),
      talks: { initial: trackKey(plan.tracks[0] ?? { id: 'none' }, 0), states: Object.fromEntries(talks) },
      closing: stage('closing'),
      reading: stage('reading'),
      final: stage('final'),
      ...Object.fromEntries(after.map((kind) => [kind, answering(plan, kind)])),
      ending: { id: 'ending', on: { proceed: { target: 'debrief' } } },
      debrief: {
        initial: 'describe',
        states: {
          describe: { on: { proceed: { target: 'analyse' } } },
          analyse: { on: { proceed: { target: 'transfer' }, back: { target: 'describe' } } },
          transfer: { on: { proceed: { target: '#complete' }, back: { target: 'analyse' } } },
        },
      },
      complete: { id: 'complete', type: 'final' },
    },
  })
}

export type EveningMachine = ReturnType<typeof machineFor>

function trackKey(track: { readonly id: string }, index: TrackIndex): string {
  return `${index + 1}-${track.id.replaceAll('.', '-')}`
}

/** The machine's state as the views take it. */
export function phaseOf(snapshot: SnapshotFrom<EveningMachine>): MachinePhase {
  const path = pathOf(snapshot.value)
  const kind = named(PHASES, path[0]) ?? 'briefing'
  const place = PLACES.find((one) => one === path.at(-1)) ?? 'plenary'
  if (kind === 'debrief') return { kind, place, step: named(DEBRIEF_STEPS, path[1]) ?? 'describe' }
  return place === 'corridor' ? { kind, place, with: snapshot.context.with } : { kind, place }
}

const PLACES: readonly Place[] = ['plenary', 'corridor', 'recess', 'event']

/** True in the phases where moves are made; elsewhere everybody waits for the player to go on. */
export function sits(kind: PhaseKind): boolean {
  return kind === 'agenda' || kind === 'talks' || kind === 'closing' || kind === 'reading' || kind === 'final'
}

function named<T extends string>(list: readonly T[], name: string | undefined): T | undefined {
  return list.find((one) => one === name)
}

function pathOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...pathOf(inner)])
}

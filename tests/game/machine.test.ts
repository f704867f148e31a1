import { initialTransition, transition, type SnapshotFrom } from 'xstate'
import { describe, expect, test } from 'vitest'
import type { MachinePhase } from '../../src/game/conducted.ts'
import {
  machineFor,
  phaseOf,
  type EveningMachine,
  type MachineEvent,
  type Plan,
} from '../../src/game/machine.ts'
import { openSession } from '../../src/negotiation/rules.ts'
import type { Session } from '../../src/negotiation/session.ts'
import type { Stage } from '../../src/negotiation/stage.ts'
import { evening, london, village } from './given.ts'

type Snapshot = SnapshotFrom<EveningMachine>

const UK = 0
const US = 1
const opened = evening(london)
const session = openSession(opened.world, opened.persons)
const seated = london.loaded.scenario.parties.map((party) => party.presence === 'table')
const plan: Plan = london.loaded.scenario
const machine = machineFor(plan)

const reacting: Session['pending'] = [{ kind: 'react', party: UK, event: 0 }]
const text = session.clauses.map((clause) => clause.choice)
const capitals = [{ party: UK, yes: true, seatsFor: 1, seats: 1, groups: [true], names: -1, prefers: -1 }]
const answers = {
  text,
  capitals,
  absent: { accepts: true, names: -1, prefers: -1 },
  heard: [],
  durability: 500,
}
const signed = { outcome: 'signed', left: [], text, ending: 0 } as const

function at(stage: Stage, part: Partial<Session> = {}): Session {
  return { ...session, pending: [], recess: false, stage, ...part }
}

/** One session of every kind that matters to the machine. */
const STATES: Readonly<Record<string, Session>> = {
  agenda: at({ kind: 'agenda' }),
  'first track': at({ kind: 'talks', track: 0 }),
  'first track, event': at({ kind: 'talks', track: 0 }, { pending: reacting }),
  'first track, recess': at({ kind: 'talks', track: 0 }, { recess: true }),
  'second track': at({ kind: 'talks', track: 1 }),
  'third track': at({ kind: 'talks', track: 2 }),
  'last track': at({ kind: 'talks', track: 3 }),
  closing: at({ kind: 'closing' }),
  'closing, event': at({ kind: 'closing' }, { pending: reacting }),
  reading: at({ kind: 'reading' }),
  'refused once': at({ kind: 'final', issue: 0 }, { finalUsed: true, firstAnswers: answers }),
  'refused once by a capital': at(
    { kind: 'final', issue: 0 },
    { finalUsed: true, firstAnswers: { text, capitals, heard: [], durability: 500 } },
  ),
  signed: at({ kind: 'over' }, { answers, ended: signed }),
  'broken up': at({ kind: 'over' }, { ended: { ...signed, outcome: 'left' } }),
}

const EVENTS: readonly MachineEvent[] = [
  { type: 'proceed' },
  { type: 'back' },
  { type: 'visit', party: US },
  ...Object.values(STATES).map((state): MachineEvent => ({ type: 'moved', session: state })),
]

/** Two snapshots with the same key go on alike: what was before an event in another sitting no longer matters. */
function keyOf({ value, historyValue, context }: Snapshot): string {
  const [kind, inner] = typeof value === 'object' ? Object.entries(value)[0]! : [value, '']
  const sitting = `evening.${kind}.${kind === 'talks' ? `${Object.keys(inner)[0]}.` : ''}`
  const before = Object.entries(historyValue).flatMap(([id, nodes]) =>
    id.startsWith(sitting) ? nodes.map((node) => node.id) : [],
  )
  return JSON.stringify([value, before, Object.values(STATES).indexOf(context.session)])
}

interface Step {
  readonly from: Snapshot
  readonly event: MachineEvent
  readonly to: Snapshot
}

/** Every snapshot that any events lead to, and every step between two of them. */
function walked(of: EveningMachine): {
  readonly snapshots: readonly Snapshot[]
  readonly steps: readonly Step[]
} {
  const [first] = initialTransition(of, { session: STATES.agenda!, me: UK, seated })
  const found = new Map([[keyOf(first), first]])
  const steps: Step[] = []
  for (const from of found.values()) {
    for (const event of from.status === 'active' ? EVENTS : []) {
      const [to] = transition(of, from, event)
      steps.push({ from, event, to })
      if (!found.has(keyOf(to))) found.set(keyOf(to), to)
    }
  }
  return { snapshots: [...found.values()], steps }
}

const walk = walked(machine)

function after(...events: readonly MachineEvent[]): MachinePhase {
  const [first] = initialTransition(machine, { session: STATES.agenda!, me: UK, seated })
  return phaseOf(events.reduce((snapshot, event) => transition(machine, snapshot, event)[0], first))
}
const name = (snapshot: Snapshot): string => phaseOf(snapshot).step ?? phaseOf(snapshot).kind
const moved = (state: keyof typeof STATES): MachineEvent => ({ type: 'moved', session: STATES[state]! })
const proceed: MachineEvent = { type: 'proceed' }

/** Steps that enter this part of the debrief from elsewhere than from `from`. */
const into = (step: string, from: string) =>
  walk.steps.filter(
    (one) => phaseOf(one.to).step === step && phaseOf(one.from).step !== step && name(one.from) !== from,
  )

describe('the machine of an evening', () => {
  test('begins with the briefing and waits for the player', () => {
    expect(after()).toEqual({ kind: 'briefing', place: 'plenary' })
    expect(after(proceed)).toEqual({ kind: 'agenda', place: 'plenary' })
  })

  test('reaches every phase, every track and every place', () => {
    const phases = new Set(walk.snapshots.map((snapshot) => phaseOf(snapshot).kind))
    expect([...phases].toSorted()).toEqual([
      'absent',
      'agenda',
      'briefing',
      'capitals',
      'closing',
      'complete',
      'debrief',
      'ending',
      'final',
      'reading',
      'talks',
    ])
    const tracks = new Set(
      walk.snapshots.flatMap(({ value }) =>
        typeof value === 'object' && 'talks' in value ? Object.keys(value.talks ?? {}) : [],
      ),
    )
    expect(tracks.size).toBe(plan.tracks.length)
    const places = new Set(
      walk.snapshots.map(phaseOf).flatMap((phase) => (phase.kind === 'talks' ? [phase.place] : [])),
    )
    expect([...places].toSorted()).toEqual(['corridor', 'event', 'plenary', 'recess'])
  })

  test('comes to complete from the last step of the debrief alone', () => {
    const last = walk.steps
      .filter(({ to }) => phaseOf(to).kind === 'complete')
      .map(({ from }) => phaseOf(from))
    expect(new Set(last.map((phase) => `${phase.kind} ${phase.step}`))).toEqual(new Set(['debrief transfer']))
  })

  test('enters the debrief at describe, and comes to transfer through analyse', () => {
    expect(into('describe', 'ending').map(({ from }) => name(from))).toEqual(
      into('describe', 'ending').map(() => 'analyse'),
    )
    expect(new Set(into('analyse', 'describe').map(({ from }) => name(from)))).toEqual(new Set(['transfer']))
    expect(into('transfer', 'analyse')).toEqual([])
  })

  test('has a way to the end from every state', () => {
    const good = new Set(walk.snapshots.filter(({ status }) => status === 'done').map(keyOf))
    for (let before = -1; before !== good.size; ) {
      before = good.size
      for (const { from, to } of walk.steps) if (good.has(keyOf(to))) good.add(keyOf(from))
    }
    expect(good.size).toBe(walk.snapshots.length)
  })

  test.each(['first track', 'closing'] as const)(
    'lets an event break into the %s and return to the plenary',
    (stage) => {
      const broken = [proceed, moved(stage), moved(`${stage}, event`)]
      expect(after(...broken).place).toBe('event')
      expect(after(...broken, moved(stage))).toEqual(after(proceed, moved(stage)))
    },
  )

  test('lets an event break into a talk in the corridor and return there', () => {
    const inCorridor = [proceed, moved('first track'), { type: 'visit', party: US } as const]
    expect(after(...inCorridor)).toEqual({ kind: 'talks', place: 'corridor', with: US })
    expect(after(...inCorridor, moved('first track, event')).place).toBe('event')
    expect(after(...inCorridor, moved('first track, event'), moved('first track'))).toEqual(
      after(...inCorridor),
    )
  })

  test('is in recess as long as the rules say so', () => {
    expect(after(proceed, moved('first track, recess')).place).toBe('recess')
    expect(after(proceed, moved('first track, recess'), moved('first track')).place).toBe('plenary')
  })

  test('goes to the ending from any sitting when somebody leaves or time is up', () => {
    const sittings = ['agenda', 'first track', 'last track', 'closing', 'reading', 'refused once'] as const
    for (const sitting of sittings.slice(0, 5)) {
      expect(after(proceed, moved(sitting), moved('broken up')).kind).toBe('ending')
    }
    const final = [proceed, moved('reading'), moved('refused once'), proceed, proceed]
    expect(after(...final).kind).toBe('final')
    expect(after(...final, moved('broken up')).kind).toBe('ending')
  })

  test('shows the answers one after another, then the final sitting if something was refused', () => {
    const read = [proceed, moved('reading'), moved('refused once')]
    expect(after(...read).kind).toBe('capitals')
    expect(after(...read, proceed).kind).toBe('absent')
    expect(after(...read, proceed, proceed).kind).toBe('final')
  })

  test('skips the absent party when a capital refused first', () => {
    const read = [proceed, moved('reading'), moved('refused once by a capital')]
    expect(after(...read).kind).toBe('capitals')
    expect(after(...read, proceed).kind).toBe('final')
  })

  test('shows the last answers after the second reading, then the ending', () => {
    const again = [proceed, moved('reading'), moved('refused once'), proceed, proceed, moved('reading')]
    expect(after(...again, moved('signed')).kind).toBe('capitals')
    expect(after(...again, moved('signed'), proceed, proceed).kind).toBe('ending')
  })

  test('takes nobody aside who is not in the room', () => {
    const RU = 5
    for (const party of [UK, RU, 99]) {
      expect(after(proceed, moved('first track'), { type: 'visit', party }).place).toBe('plenary')
    }
  })

  test('leaves out what a level leaves out', () => {
    const small = walked(machineFor(village.loaded.scenario))
    const kinds = new Set(small.snapshots.map((snapshot) => phaseOf(snapshot).kind))
    expect(kinds.has('capitals')).toBe(false)
    expect(kinds.has('absent')).toBe(false)
    expect(kinds.has('complete')).toBe(true)
  })

  test('asks for the debrief even where a level names none', () => {
    const bare = walked(machineFor({ phases: [{ kind: 'talks' }], tracks: plan.tracks }))
    const last = bare.steps
      .filter(({ to }) => phaseOf(to).kind === 'complete')
      .map(({ from }) => phaseOf(from).step)
    expect(new Set(last)).toEqual(new Set(['transfer']))
  })
})

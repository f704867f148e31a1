import type { LookBack } from '../analysis/nearby.ts'
import type { Move } from '../negotiation/move.ts'
import { isFree } from '../negotiation/refusal.ts'
import { refusalOf } from '../negotiation/rules.ts'
import type { IssueIndex, PartyIndex } from '../negotiation/scenario.ts'
import { refusalWords } from './compose-words.ts'
import { DEBRIEF_STEPS, type Conducted, type DebriefStep, type MachinePhase } from './conducted.ts'
import { conduct, counterpartsTurn } from './conductor.ts'
import type { Evening } from './evening.ts'
import { createKeeper } from './keeper.ts'
import type { GameOptions } from './options.ts'
import type { SaveRecord, Typed } from './saves/record.ts'
import { SAVING } from './saves/trouble.ts'
import { isHurried } from './settings.ts'
import type { SettingsView } from './shown/app.ts'
import type { Screen } from './shown/happening.ts'

/** What the house gives a sitting. */
export interface Host {
  readonly options: GameOptions
  readonly settings: () => SettingsView
  readonly seenHints: () => readonly string[]
  readonly publish: () => void
  readonly announce: (text: string) => void
  readonly trouble: (title: string, text: string) => void
  /** The session was written down, or could not be. */
  readonly kept: (record: SaveRecord) => void
  readonly unsaved: (error: unknown) => void
  /** What conducts the evening has stopped: a mistake of ours. */
  readonly failed: (error: unknown) => void
  /** The sitting cannot go on in this window. */
  readonly close: () => void
}

/** The session that is open on this screen: its evening, what is typed, what is looked at, and how it is kept. */
export interface Sitting {
  readonly state: () => Conducted
  readonly record: () => SaveRecord
  /** Makes a person's move, if the rules allow it: it is kept first, then the counterparts are asked. */
  readonly make: (move: Move) => void
  readonly proceed: () => boolean
  /** One step back where that is possible: from a look, from the corridor, in the debrief. */
  readonly back: () => boolean
  readonly visit: (party: PartyIndex) => boolean
  readonly look: (screen: Screen | null) => void
  readonly select: (issue: IssueIndex | null) => void
  readonly type: (change: Partial<Typed>) => void
  /** A hint was read: the next one waits for another round. */
  readonly hintRead: (id: string) => void
  readonly rename: (name: string) => void
  /** Lets the counterparts go on where they were interrupted. */
  readonly resume: () => void
  /** Writes down at once what is only in memory. */
  readonly flush: () => Promise<void>
  readonly close: () => void
}

/** Milliseconds between two counterparts' moves, for somebody who reads along; and for somebody in a hurry. */
const READING_PAUSE = 650
const NO_PAUSE = 0

interface Now {
  look: Screen | null
  selected: IssueIndex | null
  lastSeen: number
  hintRead: Conducted['hintRead']
  thinking: boolean
  busy: boolean
  closed: boolean
  analysis: LookBack | null
  asked: boolean
  /** The debrief's step that is read again after the session is closed. */
  again: DebriefStep
}

export function openSitting(evening: Evening, record: SaveRecord, typed: Typed, host: Host): Sitting {
  const { options } = host
  const now: Now = {
    look: null,
    selected: null,
    lastSeen: lastSeenIn(evening),
    hintRead: null,
    thinking: false,
    busy: false,
    closed: false,
    analysis: null,
    asked: false,
    again: 'describe',
  }

  const state = (): Conducted => ({
    id: keeper.record().id,
    name: keeper.record().name,
    loaded: evening.loaded,
    world: evening.world,
    session: evening.session(),
    me: evening.me,
    persons: evening.persons,
    phase: phase(),
    look: now.look,
    selected: now.selected,
    draft: keeper.typed().draft,
    notebook: keeper.typed().notebook,
    reflections: keeper.typed().reflections,
    chosen: keeper.typed().chosen,
    seenHints: host.seenHints(),
    hintRead: now.hintRead,
    lastSeen: now.lastSeen,
    language: options.language,
    settings: host.settings(),
    analysis: now.analysis,
    thinking: now.thinking,
  })
  const phase = (): MachinePhase => {
    const stands = evening.phase()
    return stands.kind === 'complete' ? { ...stands, step: now.again } : stands
  }

  const keeper = createKeeper(evening, { record, typed }, host, state)
  const keep = async (): Promise<boolean> => (await keeper.keep()) && !now.closed

  let followed = JSON.stringify(evening.phase())
  /** What was opened over the room is put away when the evening has gone on to something else. */
  const follow = (): void => {
    const stands = JSON.stringify(evening.phase())
    if (stands === followed) return
    followed = stands
    now.look = null
  }

  const shown = (): void => {
    follow()
    now.thinking = counterpartsTurn(evening) !== undefined
    if (!now.closed) host.publish()
  }
  const pause = (): Promise<void> =>
    options.pause(isHurried(host.settings(), options.calmMotion()) ? NO_PAUSE : READING_PAUSE)

  /** One step at a time: what changes the evening waits until the last change is kept and answered. */
  const inTurn = (change: () => void): void => {
    now.busy = true
    const done = async (): Promise<void> => {
      change()
      if (!(await keep())) return
      shown()
      await conduct(evening, { keep, shown, pause, stumbled: options.report })
      solve()
    }
    done()
      .catch(host.failed)
      .finally(() => {
        now.busy = false
        shown()
      })
  }

  const solve = (): void => {
    if (now.asked || !evening.session().ended) return
    now.asked = true
    options
      .analyse(evening.world, evening.session())
      .then((found) => {
        now.analysis = found
        if (!now.closed) host.publish()
      })
      .catch(options.report)
  }

  const proceedAgain = (): boolean => {
    const next = DEBRIEF_STEPS[DEBRIEF_STEPS.indexOf(now.again) + 1]
    if (!next) return false
    now.again = next
    return true
  }

  solve()
  return {
    state,
    record: keeper.record,
    make: (move) => {
      // While only the last move is being written down, a press is the second half of a double click.
      if (now.busy) return now.thinking ? host.announce(SAVING.busy) : undefined
      const refusal = refusalOf(evening.world.scenario, evening.session(), move)
      if (refusal) return host.announce(refusalWords(state(), refusal))
      const seen = evening.session().story.length
      inTurn(() => {
        evening.move(move)
        if (!isReply(move)) now.lastSeen = seen
        const { draft } = keeper.typed()
        const done = draft && (!isReply(move) || draft.action === move.kind)
        keeper.type(done ? { chosen: {}, draft: null } : { chosen: {} })
      })
    },
    proceed: () => {
      if (now.busy) return false
      if (evening.phase().kind === 'complete') return proceedAgain()
      if (counterpartsTurn(evening)) {
        inTurn(() => {})
        return true
      }
      if (evening.visit(null)) return true
      if (!evening.step('proceed')) return false
      inTurn(() => {})
      return true
    },
    back: () => {
      if (now.look !== null) {
        now.look = null
        return true
      }
      if (evening.visit(null)) return true
      const { kind } = evening.phase()
      if (kind === 'complete') {
        const before = DEBRIEF_STEPS[DEBRIEF_STEPS.indexOf(now.again) - 1]
        now.again = before ?? now.again
        return before !== undefined
      }
      if (kind !== 'debrief' || now.busy || !evening.step('back')) return false
      inTurn(() => {})
      return true
    },
    visit: (party) => {
      const met = evening.visit(party)
      follow()
      return met
    },
    look: (screen) => {
      now.look = screen
    },
    select: (issue) => {
      now.selected = issue
    },
    type: keeper.type,
    hintRead: (id) => {
      now.hintRead = { id, round: evening.session().round }
    },
    rename: keeper.rename,
    resume: () => {
      if (!now.busy && counterpartsTurn(evening)) inTurn(() => {})
    },
    flush: keeper.flush,
    close: () => {
      now.closed = true
      void keeper.flush()
      evening.close()
    },
  }
}

/** How long the story was before the player's last own move. */
function lastSeenIn(evening: Evening): number {
  const { story } = evening.session()
  const at = story.findLastIndex(({ move }) => move.party === evening.me && !isReply(move))
  return at < 0 ? 0 : at
}

/** Free moves leave the news standing: what the others did in the round, or what was learned, is still new after them. */
function isReply(move: Move): boolean {
  return isFree(move) && move.kind !== 'sign'
}

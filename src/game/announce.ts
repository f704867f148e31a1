import { turnOf } from '../negotiation/turn.ts'
import type { Conducted } from './conducted.ts'
import type { Happening } from './shown/happening.ts'
import { sits } from './machine.ts'
import { type Told, toldIn } from './views/told.ts'
import { wordsFor } from './words/words.ts'

/** What the live region says of the step between two states: short, most important first, never everything. */
export function announcementOf(
  happened: readonly Happening[],
  before: Conducted | null,
  after: Conducted,
): string {
  const { announcements: words } = wordsFor(after.language)
  const told = toldIn(after.loaded, { language: after.language, aliases: after.settings.aliases })
  const name = (code: string) => told.parties.find((party) => party.code === code)?.name ?? code
  const cards = openingCards(told, after)
  // A refusal has reopened its clause already; while the answers are read out, that is not told before them.
  const ahead = after.session.stage.kind === 'final' && !sits(after.phase.kind)
  /** Clauses to which the same happened are named together, where the first of them is. */
  const together = (one: OfClause, say: (numbers: readonly string[]) => string): readonly string[] => {
    const alike = happened.filter((other): other is OfClause => other.kind === one.kind)
    return alike[0] === one ? [say(alike.map(({ number }) => number))] : []
  }
  const lines = (ahead ? [] : happened).flatMap((one): readonly string[] => {
    switch (one.kind) {
      case 'bracket-falls':
        return together(one, words.bracketFalls)
      case 'agreed':
        return together(one, words.agreed)
      case 'reopened':
        return together(one, words.reopened)
      case 'bracketed':
        return [words.bracketed(one.number, name(one.code))]
      case 'tabled':
        return [words.tabled(one.number, name(one.code))]
      case 'event':
        return cards.includes(one.title) ? [] : [words.news(one.title)]
      case 'telephone':
        return [words.telephone]
      case 'left':
        return [words.left(name(one.code))]
      case 'signed':
        return [words.signed]
      case 'broken-up':
        return [words.brokenUp]
      case 'speaks':
        return one.reply ? [one.text] : []
      case 'relation':
      case 'clock':
      case 'screen':
        return []
    }
  })
  const now = isMyMove(after) && !(before && isMyMove(before))
  const { slots, slot } = after.session
  const more = lines.length > MOST_LINES ? [words.more(lines.length - MOST_LINES)] : []
  return [...lines.slice(0, MOST_LINES), ...more, ...(now ? [words.yourMove(slots - slot)] : [])].join(' ')
}

/** Beyond these, the live region says how much there is to read. */
const MOST_LINES = 4

type OfClause = Extract<Happening, { readonly kind: 'agreed' | 'bracket-falls' | 'reopened' }>

/** Titles of news whose card opens by itself: there the focus goes to the title, and it would be heard twice. */
function openingCards(told: Told, { session, me, look }: Conducted): readonly string[] {
  if (look !== null) return []
  return session.pending.flatMap((one) => {
    const event = one.kind === 'react' && one.party === me ? told.level.events[one.event] : undefined
    return event ? [told.t(event.title)] : []
  })
}

function isMyMove({ session, world, me, thinking, phase }: Conducted): boolean {
  const turn = turnOf(world.scenario, session)
  return sits(phase.kind) && !thinking && turn?.party === me && turn.owes === 'move'
}

/** What the live region shows; lines may be gathered and said together. */
export interface Voice {
  readonly said: () => string
  readonly say: (text: string) => void
  readonly tell: (line: string) => void
  /** What was said of a session is of no use where it has been left. */
  readonly hush: () => void
  /** Says what has been gathered, if anything. */
  readonly draw: () => void
}

export function createVoice(): Voice {
  let said = ''
  let gathered: readonly string[] = []
  /** The same words said twice must differ, or nobody hears them the second time. */
  const say = (text: string): void => {
    said = text === said ? `${text}\u00A0` : text
  }
  return {
    said: () => said,
    say,
    hush: () => {
      said = ''
      gathered = []
    },
    tell: (line) => {
      gathered = [...gathered, line]
    },
    draw: () => {
      if (gathered.length > 0) say(gathered.join(' '))
      gathered = []
    },
  }
}

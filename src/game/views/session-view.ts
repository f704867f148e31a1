import { visibleRange } from '../../negotiation/capitals.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { Session, World } from '../../negotiation/session.ts'
import type { Conducted } from '../conducted.ts'
import type { SessionView } from '../shown/session.ts'
import { actionsView } from './actions-view.ts'
import { agendaView } from './agenda-view.ts'
import { answersView } from './answers-view.ts'
import { briefView } from './brief-view.ts'
import { capitalView } from './capital-view.ts'
import { checkedWords } from './checked.ts'
import { clockView } from './clock-view.ts'
import { composedMove, composerView, proposedChanges } from './composer-view.ts'
import { corridorView } from './corridor-view.ts'
import { debriefView } from './debrief-view.ts'
import { delegationsView } from './delegations-view.ts'
import { endingView } from './ending-view.ts'
import { eventView, wireView } from './event-view.ts'
import { dayWords, factsFor, recordNote, sourcesOf } from './facts-view.ts'
import { type Ground, groundOf } from './ground.ts'
import { hintView } from './hint-view.ts'
import { notebookView } from './notebook-view.ts'
import { incomingView, owedView } from './owed-view.ts'
import { proceedLabel } from './proceed-label.ts'
import { promisesView } from './promises-view.ts'
import { readingView } from './reading-view.ts'
import { rewordingsIn } from './rewordings.ts'
import { outcomeView } from './outcome-view.ts'
import { LINES, storyView } from './story-view.ts'
import { countsOf, textView } from './text-view.ts'
import type { Told } from './told.ts'
import { myTurn, turnLine } from './turn-view.ts'

/** Everything that the screens of a running session are told, for the seat of its player. */
export function sessionView(conducted: Conducted): SessionView {
  const ground = groundOf(conducted)
  const tracks = textView(ground, proposedChanges(ground, composedMove(conducted)))
  const actions = actionsView(ground)
  const story = storyView(ground)
  const news = story.filter(({ key }) => key >= conducted.lastSeen * LINES)
  return {
    id: conducted.id,
    chosen: conducted.chosen,
    ...standing(conducted, ground),
    tracks,
    counts: countsOf(tracks),
    actions,
    composer: composerView(conducted, ground, actions),
    story,
    news,
    outcome: outcomeView(ground, news),
    corridor: corridorView(ground, story, actions),
    ...duties(conducted, ground, story),
    ...papers(conducted, ground),
    ...outcome(conducted, ground),
  }
}

function standing(conducted: Conducted, ground: Ground) {
  const { told } = ground
  return {
    level: levelWords(told),
    you: ground.party(ground.me),
    clock: clockView(ground),
    turnLine: turnLine(ground, conducted.thinking),
    yourTurn: myTurn(ground) !== undefined,
    thinking: conducted.thinking,
    delegations: delegationsView(ground),
    revision: revisionOf(ground),
  }
}

function levelWords(told: Told): SessionView['level'] {
  const { level, t } = told
  return {
    id: level.id,
    title: t(level.title),
    place: t(level.place),
    checked: checkedWords(told),
    recordNote: recordNote(told),
  }
}

/** How often the wording of the text has changed, counted from 1. */
function revisionOf({ heard }: Ground): number {
  const rewordings = rewordingsIn(heard)
  const rewritten = heard.filter(({ entry }) =>
    entry.consequences.some((one) => one.kind === 'clause' && rewordings.has(one)),
  )
  return rewritten.length + 1
}

/** What waits for the player: news, a trade, a question, a hint. */
function duties(conducted: Conducted, ground: Ground, story: SessionView['story']) {
  const { world, session, me } = conducted
  return {
    event: eventView(ground),
    incoming: incomingView(ground, conducted.chosen),
    owed: owedView(ground),
    agenda: agendaView(ground),
    reading: readingView(ground, story, visibleRange(world, session, me, me)),
    hint: hintView(conducted, ground),
    proceedLabel: proceedLabel(ground),
  }
}

/** What lies beside the text: ledger, notebook, capital, brief, background. */
function papers({ loaded, world, session, me, notebook }: Conducted, ground: Ground) {
  const { told } = ground
  const own = loaded.file.parties[me]
  if (!own) throw new Error(`level ${loaded.file.id} has no party ${me}`)
  return {
    wire: wireView(ground),
    promises: promisesView(ground),
    notebook: notebookView(ground, notebook, awayRange(world, session, me)),
    capital: capitalView(ground, visibleRange(world, session, me, me)),
    brief: briefView(told, ground.party(me), own),
    background: backgroundOf(told),
    simplifies: told.level.simplifies.map(told.t),
  }
}

/** What the seat can see of the absent party's bar, once it has learnt anything about it. */
function awayRange(world: World, session: Session, me: PartyIndex): readonly [number, number] | undefined {
  const { absent } = world.scenario
  const known = absent && (session.narrowed[me]?.[absent.party] ?? 0) > 0
  return known ? visibleRange(world, session, me, absent.party) : undefined
}

function outcome(conducted: Conducted, ground: Ground) {
  return {
    answers: answersView(ground),
    ending: endingView(ground),
    debrief: debriefView(conducted, ground),
  }
}

const backgrounds = new WeakMap<Told, SessionView['background']>()

function backgroundOf(told: Told): SessionView['background'] {
  const found =
    backgrounds.get(told) ??
    told.level.background.map(({ date, text, facts }) => ({
      date: dayWords(told, date),
      text: told.t(text),
      facts: factsFor(told, facts),
      sources: sourcesOf(told, facts),
    }))
  backgrounds.set(told, found)
  return found
}

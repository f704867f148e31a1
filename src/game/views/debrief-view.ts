import { agreedText } from '../../negotiation/text.ts'
import type { Conducted } from '../conducted.ts'
import type { DebriefView } from '../shown/debrief.ts'
import { chaptersView } from './chapters.ts'
import { openedBriefs } from './debrief-briefs.ts'
import { packagesView, scatterView } from './debrief-packages.ts'
import { questionsView } from './debrief-questions.ts'
import { leftView } from './debrief-left.ts'
import { sharesOf } from './debrief-worth.ts'
import type { Ground } from './ground.ts'
import { refusalsOf } from './refusals.ts'
import { believedShares } from './notebook-view.ts'
import { turningPoints } from './turning-points.ts'
import { openedGround } from './whole-story.ts'

/** The look back, when every brief lies open: what happened, what was possible, what to take from it. Not before. */
export function debriefView(conducted: Conducted, ground: Ground): DebriefView | null {
  const { phase } = conducted
  if (phase.kind !== 'debrief' && phase.kind !== 'complete') return null
  return {
    step: phase.step ?? 'describe',
    ...parts(conducted, ground),
  }
}

type Parts = Omit<DebriefView, 'step' | 'questions'>
const made = new WeakMap<
  Conducted['session'],
  { readonly told: unknown; readonly analysis: unknown; readonly parts: Parts }
>()

/** Everything that does not change while the player reads; made once for an ended session. */
function parts(conducted: Conducted, ground: Ground): Omit<DebriefView, 'step'> {
  const { session, analysis } = conducted
  const found = made.get(session)
  const fits = found && found.told === ground.told && found.analysis === analysis
  const fixed = fits ? found.parts : partsOf(conducted, ground)
  made.set(session, { told: ground.told, analysis, parts: fixed })
  return { ...fixed, questions: questionsView(conducted, ground) }
}

function partsOf(conducted: Conducted, ground: Ground): Parts {
  const opened = openedGround(conducted, ground)
  return {
    headline: headline(ground),
    turns: turningPoints(opened),
    chapters: chaptersView(opened),
    trustLines: trustLines(ground),
    briefs: openedBriefs(conducted, ground),
    scale: ground.scenario.utility,
    packages: packagesView(conducted, ground),
    scatter: scatterView(conducted, ground),
    left: leftView(conducted, ground),
    beliefs: beliefsBeside(conducted, ground),
  }
}

function headline(ground: Ground): string {
  const { seen, words } = ground
  const agreed = agreedText(seen).filter((choice) => choice >= 0).length
  const { headline: say } = words.debrief
  if (agreed === 0) return say.none
  const all = seen.clauses.length
  if (seen.ended?.outcome !== 'signed') return say.unsigned(agreed, all)
  return say.signed(
    agreed,
    all,
    refusalsOf(ground).map(({ by }) => by),
  )
}

/** Trust in the player at the start and at the end. */
function trustLines({ scenario, seen, me, party }: Ground): DebriefView['trustLines'] {
  return scenario.parties.flatMap((rule, index) => {
    if (index === me || rule.presence !== 'table') return []
    return [{ party: party(index), from: rule.trust[me] ?? 0, to: seen.trust[index]?.[me] ?? 0 }]
  })
}

/** What the player's notebook believed of the others' priorities beside what their briefs say. */
function beliefsBeside(conducted: Conducted, ground: Ground): DebriefView['beliefs'] {
  const { scenario, me, party, told } = ground
  return scenario.parties.flatMap((rule, index) => {
    if (index === me || rule.presence !== 'table') return []
    return [
      {
        party: party(index),
        believed: believedShares(ground, index),
        truth: sharesOf(conducted, index),
        tracks: told.level.tracks.map((track) => told.t(track.short)),
      },
    ]
  })
}

import type { Intent } from '../../src/game/intent.ts'
import type { AppView } from '../../src/game/shown/app.ts'

/** What a plain player does next, from nothing but what is shown; null when the session is closed. */
export function nextIntent(view: AppView): readonly Intent[] | null {
  const { session, screen } = view
  if (!session || session.debrief?.step === 'transfer') return null
  if (session.event) return [{ kind: 'react', reaction: session.event.reactions[0]?.index ?? 0 }]
  if (session.incoming) return [{ kind: 'answer', answer: 'accept' }]
  if (session.owed) return [{ kind: 'settle', with: 'own-price' }]
  if (screen === 'reading') return [{ kind: 'sign', answer: 'sign' }]
  if (session.agenda?.canOrder && screen === 'agenda') {
    return [{ kind: 'order', tracks: session.tracks.map((track) => track.index) }]
  }
  if (session.proceedLabel !== null) return [{ kind: 'proceed' }]
  return roundMoves(view)
}

/** Accepts whatever may be accepted, then tables on an open clause of the track, or listens. */
function roundMoves({ session }: AppView): readonly Intent[] {
  const clauses = session?.tracks.flatMap((track) => track.clauses) ?? []
  const acceptable = clauses.find((clause) => clause.canAccept && clause.mine !== 'accepts')
  if (acceptable) return [{ kind: 'stance', issue: acceptable.issue, stance: 'accepts' }]
  const open = session?.tracks
    .find((track) => track.current)
    ?.clauses.find((clause) => clause.status === 'open')
  const best = open?.options.toSorted((a, b) => b.own.level - a.own.level)[0]
  const draft =
    open && best
      ? { action: 'table', fields: { issue: open.issue, choice: best.choice } }
      : { action: 'pass', fields: {} }
  return [{ kind: 'compose', draft }, { kind: 'confirm' }]
}

import type { Door, Intent } from '../../src/game/intent.ts'
import type { AppView } from '../../src/game/shown/app.ts'
import type { Screen } from '../../src/game/shown/happening.ts'
import type { SessionView } from '../../src/game/shown/session.ts'
import { ACTIONS, TABLE, TRADE } from './sample-actions.ts'

/** A door with nothing behind it: it moves between screens, selects and composes, and logs the rest. */
export function sampleDoor(first: AppView): Door {
  let view = first
  let before: Screen = 'table'
  const listeners = new Set<(view: AppView) => void>()
  const show = (next: AppView): void => {
    view = next
    for (const listener of listeners) listener(view)
  }
  const change = (part: Partial<SessionView>): void => {
    if (view.session) show({ ...view, session: { ...view.session, ...part } })
  }
  return {
    view: () => view,
    subscribe: (listener) => {
      const hear = (next: AppView): void => listener(next, [])
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    send: (intent) => {
      console.info(JSON.stringify(intent))
      if (intent.kind === 'go') {
        before = view.screen
        show({ ...view, screen: intent.to })
      } else if (intent.kind === 'back') show({ ...view, screen: before })
      else if (intent.kind === 'visit') show({ ...view, screen: 'corridor' })
      else if (intent.kind === 'setting') show({ ...view, settings: { ...view.settings, ...intent.change } })
      else if (intent.kind === 'select') change({ tracks: selected(view, intent.issue) })
      else if (intent.kind === 'compose') change({ composer: composed(intent) })
      else if (intent.kind === 'hint-seen') change({ hint: null })
      else if (intent.kind === 'answer') change({ incoming: null })
      else if (intent.kind === 'settle') change({ owed: null })
    },
    exported: () => Promise.resolve('{}'),
  }
}

function selected(view: AppView, issue: number | null): SessionView['tracks'] {
  return (view.session?.tracks ?? []).map((track) => ({
    ...track,
    clauses: track.clauses.map((clause) => ({ ...clause, selected: clause.issue === issue })),
  }))
}

function composed(intent: Intent & { kind: 'compose' }): SessionView['composer'] {
  if (!intent.draft) return null
  const action = ACTIONS.find((one) => one.id === intent.draft?.action)
  const composer = intent.draft.action === 'trade' ? TRADE : TABLE
  if (!action || !composer) return null
  const fields = composer.fields.map((field) => {
    const value = intent.draft?.fields[field.name]
    // The sample keeps whatever the composer typed, by the kind of the field it came from.
    return value === undefined ? field : ({ ...field, value } as typeof field)
  })
  return { ...composer, action, fields }
}

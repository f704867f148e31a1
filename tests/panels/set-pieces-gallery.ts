/** A page to look at the set-piece screens by themselves: set-pieces.html?screen=event&size=200&step=analyse&picture=call */
import type { Door, Intent } from '../../src/game/intent.ts'
import type { AppView, SettingsView } from '../../src/game/shown/app.ts'
import type { DebriefView } from '../../src/game/shown/debrief.ts'
import type { Happening, Screen } from '../../src/game/shown/happening.ts'
import type { SessionView } from '../../src/game/shown/session.ts'
import { EVENT_PICTURES } from '../../src/levels/schema/events.ts'
import { SCREENS } from '../../src/game/shown/happening.ts'
import { mountPanels } from '../../src/panels/mount.tsx'
import { mountSound } from '../../src/sound/mount.ts'
import { sampleSetPiece } from './sample-set-pieces.ts'

const asked = new URLSearchParams(location.search)
const STEPS = ['describe', 'analyse', 'transfer'] as const
const SIZES = [100, 125, 150, 200] as const

function withSession(view: AppView, change: Partial<SessionView>): AppView {
  return view.session ? { ...view, session: { ...view.session, ...change } } : view
}

function withStep(view: AppView, step: DebriefView['step']): AppView {
  const debrief = view.session?.debrief
  return debrief ? withSession(view, { debrief: { ...debrief, step } }) : view
}

function withSettings(view: AppView, change: Partial<SettingsView>): AppView {
  return { ...view, settings: { ...view.settings, ...change } }
}

function start(): AppView {
  const screen = SCREENS.find((one) => one === asked.get('screen')) ?? 'title'
  const step = STEPS.find((one) => one === asked.get('step')) ?? 'describe'
  const size = SIZES.find((one) => String(one) === asked.get('size')) ?? 100
  const theme = asked.get('theme') === 'paper' ? 'paper' : 'evening'
  const still = { reducedMotion: 'on', skipNarration: asked.has('skip') } as const
  let view = withSettings(withStep(sampleSetPiece(screen), step), { textSize: size, theme, ...still })
  if (asked.has('absent') && view.session?.answers)
    view = withSession(view, { answers: { ...view.session.answers, step: 'absent' } })
  const picture = EVENT_PICTURES.find((one) => one === asked.get('picture'))
  const event = view.session?.event
  return picture && event ? withSession(view, { event: { ...event, picture } }) : view
}

let view = start()
const listeners = new Set<(view: AppView, happenings: readonly Happening[]) => void>()

function show(next: AppView, happenings: readonly Happening[] = []): void {
  view = next
  for (const listener of listeners) listener(view, happenings)
}

/** An answer to the event lets a bracket fall, so that picture, sound and caption can be tried. */
const FALLS: Happening = { kind: 'agreed', issue: 0, number: '1.1', codes: ['UK', 'US'], fell: true }

function proceed(): void {
  const debrief = view.session?.debrief
  if (view.screen !== 'debrief' || !debrief) return
  const next = STEPS[STEPS.indexOf(debrief.step) + 1]
  if (next) show(withStep(view, next))
}

function goTo(screen: Screen): void {
  show({ ...sampleSetPiece(screen), settings: view.settings })
}

const door: Door = {
  view: () => view,
  subscribe: (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  send: (intent: Intent) => {
    document.title = JSON.stringify(intent)
    if (intent.kind === 'go') goTo(intent.to)
    if (intent.kind === 'back') goTo('title')
    if (intent.kind === 'proceed') proceed()
    if (intent.kind === 'react') show(view, [FALLS])
    if (intent.kind === 'setting') show(withSettings(view, intent.change))
  },
  exported: () => Promise.resolve('bracketed 1\nlondon-2025-04-23 uk tense 8123\n...'),
}

const root = document.getElementById('panels')
if (root) mountPanels(root, door)
mountSound(door)

import type { AppView } from '../../src/game/shown/app.ts'
import { mountPanels } from '../../src/panels/mount.tsx'
import { sampleDoor } from './sample-door.ts'
import { states } from './sample-states.ts'

const query = new URLSearchParams(location.search)
const state = query.get('state') ?? 'table'
const theme = query.get('theme') === 'paper' ? 'paper' : 'evening'
const size = Number(query.get('size') ?? 100)
const textSize = size === 125 || size === 150 || size === 200 ? size : 100
const base = states[state] ?? states['table']
const root = document.querySelector<HTMLElement>('#panels')

if (root && base) {
  const view: AppView = { ...base, settings: { ...base.settings, theme, textSize } }
  mountPanels(root, sampleDoor(view))
}

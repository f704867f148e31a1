import ban from 'lucide-static/icons/ban.svg?raw'
import calendar from 'lucide-static/icons/calendar-clock.svg?raw'
import flask from 'lucide-static/icons/flask-conical.svg?raw'
import history from 'lucide-static/icons/history.svg?raw'
import megaphone from 'lucide-static/icons/megaphone.svg?raw'
import newspaper from 'lucide-static/icons/newspaper.svg?raw'
import scales from 'lucide-static/icons/scale.svg?raw'
import type { FactStatus } from '../../game/shown/story.ts'
import { Icon } from './icon.tsx'

type Status = FactStatus | 'simulated'

const FACES: Readonly<
  Record<Status, { readonly word: string; readonly icon: string; readonly look: string }>
> = {
  reported: { word: 'Reported', icon: newspaper, look: 'reported caps' },
  stated: { word: 'Stated', icon: megaphone, look: 'stated caps' },
  denied: { word: 'Denied', icon: ban, look: 'denied caps' },
  assessed: { word: 'Assessed', icon: scales, look: 'assessed caps' },
  happened: { word: 'Happened', icon: history, look: 'plain' },
  scheduled: { word: 'Scheduled', icon: calendar, look: 'plain' },
  simulated: { word: 'Simulated', icon: flask, look: 'plain' },
}

/** How a fact is known, as a label with its own word, icon and outline. */
export function StatusLabel({ status }: { readonly status: Status }) {
  const face = FACES[status]
  return (
    <span class={`status-label ${face.look}`}>
      <Icon svg={face.icon} />
      {face.word}
    </span>
  )
}

/** The same in a line of running text, with only its first letter large. */
export function StatusWord({ status }: { readonly status: Status }) {
  const face = FACES[status]
  return (
    <b class={`status-line ${status}`}>
      <Icon svg={face.icon} />
      {face.word}
    </b>
  )
}

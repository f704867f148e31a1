import ban from 'lucide-static/icons/ban.svg?raw'
import calendar from 'lucide-static/icons/calendar-clock.svg?raw'
import flask from 'lucide-static/icons/flask-conical.svg?raw'
import history from 'lucide-static/icons/history.svg?raw'
import megaphone from 'lucide-static/icons/megaphone.svg?raw'
import newspaper from 'lucide-static/icons/newspaper.svg?raw'
import scales from 'lucide-static/icons/scale.svg?raw'
import type { FactStatus } from '../../game/shown/story.ts'
import { Icon } from './icon.tsx'
import { statusWords } from '../words/statuses.ts'

type Status = FactStatus | 'simulated'

const FACES: Readonly<Record<Status, { readonly icon: string; readonly look: string }>> = {
  reported: { icon: newspaper, look: 'reported caps' },
  stated: { icon: megaphone, look: 'stated caps' },
  denied: { icon: ban, look: 'denied caps' },
  assessed: { icon: scales, look: 'assessed caps' },
  happened: { icon: history, look: 'plain' },
  scheduled: { icon: calendar, look: 'plain' },
  simulated: { icon: flask, look: 'plain' },
}

/** How a fact is known, as a label with its own word, icon and outline. */
export function StatusLabel({ status }: { readonly status: Status }) {
  const face = FACES[status]
  return (
    <span class={`status-label ${face.look}`}>
      <Icon svg={face.icon} />
      {statusWords[status]}
    </span>
  )
}

/** The same in a line of running text, with only its first letter large. */
export function StatusWord({ status }: { readonly status: Status }) {
  const face = FACES[status]
  return (
    <b class={`status-line ${status}`}>
      <Icon svg={face.icon} />
      {statusWords[status]}
    </b>
  )
}

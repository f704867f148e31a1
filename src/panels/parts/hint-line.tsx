import down from 'lucide-static/icons/trending-down.svg?raw'
import eye from 'lucide-static/icons/eye.svg?raw'
import minus from 'lucide-static/icons/minus.svg?raw'
import ticket from 'lucide-static/icons/ticket.svg?raw'
import up from 'lucide-static/icons/trending-up.svg?raw'
import type { HintView, Tone } from '../../game/shown/story.ts'
import { Glossed } from './glossed.tsx'
import { Icon } from './icon.tsx'
import { hedgeWords } from '../words/statuses.ts'

const ICONS: Readonly<Record<Tone, string>> = {
  gain: up,
  harm: down,
  cost: ticket,
  learn: eye,
  neutral: minus,
}

/** What will or did change: an icon, how sure that is, and the result. */
export function HintLine({ hint }: { readonly hint: HintView }) {
  return (
    <span class={`hint-line ${hint.tone}`}>
      <Icon svg={ICONS[hint.tone]} />
      <span>
        {hint.certainty === 'certain' ? '' : hedgeWords[hint.certainty]}
        <Glossed text={hint.text} />
      </span>
    </span>
  )
}

/** Several of them, one after another, or nothing. */
export function HintLines({ hints }: { readonly hints: readonly HintView[] }) {
  if (hints.length === 0) return null
  return (
    <ul class="hint-lines">
      {hints.map((hint) => (
        <li key={hint.text}>
          <HintLine hint={hint} />
        </li>
      ))}
    </ul>
  )
}

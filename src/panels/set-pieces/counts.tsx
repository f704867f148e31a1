import agreed from 'lucide-static/icons/circle-check.svg?raw'
import bracketed from 'lucide-static/icons/brackets.svg?raw'
import tabled from 'lucide-static/icons/file-pen-line.svg?raw'
import open from 'lucide-static/icons/circle-dashed.svg?raw'
import parked from 'lucide-static/icons/circle-pause.svg?raw'
import type { EndingView } from '../../game/shown/ending.ts'
import { Icon } from '../parts/icon.tsx'
import { endingWords } from '../words/ending.ts'

const say = endingWords

/** What is told even when there is none of it; of the rest only what there is. */
const ALWAYS: readonly string[] = ['agreed', 'bracketed-count']

/** How many clauses ended in which state: number, icon and word. */
export function Counts({ counts }: { readonly counts: EndingView['counts'] }) {
  const rows = [
    ['agreed', agreed, say.agreed, counts.agreed],
    ['bracketed-count', bracketed, say.bracketed, counts.bracketed],
    ['tabled', tabled, say.tabled, counts.tabled],
    ['parked', parked, say.parked, counts.parked],
    ['open', open, say.open, counts.open],
  ] as const
  return (
    <dl class="counts" aria-label={say.counts}>
      {rows
        .filter(([look, , , count]) => count > 0 || ALWAYS.includes(look))
        .map(([look, icon, word, count]) => (
          <div key={look} class={look}>
            <dt>
              <Icon svg={icon} />
              {word}
            </dt>
            <dd class="tabular">{count}</dd>
          </div>
        ))}
    </dl>
  )
}

import brackets from 'lucide-static/icons/brackets.svg?raw'
import check from 'lucide-static/icons/circle-check.svg?raw'
import dash from 'lucide-static/icons/minus.svg?raw'
import octagon from 'lucide-static/icons/octagon-x.svg?raw'
import type { ClauseView, StanceKind } from '../../../game/shown/text.ts'
import { Flag } from '../flag.tsx'
import { Icon } from '../icon.tsx'
import { Glossed } from '../glossed.tsx'
import { clauseWords } from '../../words/clause.ts'

const say = clauseWords

const ICONS: Readonly<Record<StanceKind, string>> = {
  accepts: check,
  reserves: brackets,
  objects: octagon,
  silent: dash,
}

/** What every delegation says of the clause, with its reason. */
export function ClauseStances({ clause }: { readonly clause: ClauseView }) {
  return (
    <section class="detail-stances" aria-label={say.stand}>
      <h3>{say.who}</h3>
      {clause.stances.length === 0 && <p class="quiet">{say.nobody}</p>}
      <ul>
        {clause.stances.map((stance) => (
          <li key={stance.party.id} class={`stance ${stance.kind}`}>
            <Flag party={stance.party} size="small" />
            <div>
              <p class="stance-head">
                <b>{stance.party.name}</b>
                <span class="stance-word">
                  <Icon svg={ICONS[stance.kind]} />
                  {say.stances[stance.kind]}
                </span>
              </p>
              {stance.kind !== 'silent' && stance.kind !== 'accepts' && (
                <p class="reading stance-line">
                  <Glossed text={stance.line} />
                </p>
              )}
              {stance.prefers !== null && (
                <p class="prefers">
                  {say.rather} <span class="reading">{stance.prefers}</span>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

import arrow from 'lucide-static/icons/arrow-right.svg?raw'
import hourglass from 'lucide-static/icons/hourglass.svg?raw'
import shield from 'lucide-static/icons/shield-check.svg?raw'
import type { Door } from '../../../game/intent.ts'
import type { OfferView } from '../../../game/shown/delegations.ts'
import { Bracket } from '../bracket.tsx'
import { Flag } from '../flag.tsx'
import { Icon } from '../icon.tsx'
import { Glossed } from '../glossed.tsx'
import { offerWords } from '../../words/composing.ts'
import './offer-card.css'

const say = offerWords

interface Props {
  readonly offer: OfferView
  readonly door: Door
  /** The one brass key of the screen, if this is it. */
  readonly brass?: boolean
}

/** A standing offer: what it would take, what would follow, how firm it is and how long it holds. */
export function OfferCard({ offer, door, brass = false }: Props) {
  return (
    <article class="offer paper">
      <header>
        <Flag party={offer.maker} size="medium" />
        <h3>
          {offer.maker.name}: <Glossed text={offer.none ? say.none : say.standing} />
        </h3>
      </header>
      {offer.changes.length === 0 ? (
        <p class="reading offer-none">
          <Glossed text={offer.line} />
        </p>
      ) : (
        <Halves offer={offer} />
      )}
      <footer class="paper-foot">
        {offer.firmness !== '' && (
          <span>
            <Icon svg={shield} />{' '}
            <span>
              <Glossed text={offer.firmness} />
            </span>
          </span>
        )}
        <span>
          <Icon svg={hourglass} /> {offer.until}
        </span>
        {offer.others.map((other) => (
          <span key={other}>{other}</span>
        ))}
        {offer.canTake && (
          <button
            type="button"
            class={`button ${brass ? 'brass' : ''}`}
            onClick={() =>
              door.send({ kind: 'compose', draft: { action: 'take', fields: { offer: offer.id } } })
            }
          >
            {say.take}
          </button>
        )}
        {!offer.canTake && offer.whyNot !== null && !offer.none && <span class="quiet">{offer.whyNot}</span>}
      </footer>
    </article>
  )
}

function Halves({ offer }: { readonly offer: OfferView }) {
  return (
    <div class="halves">
      <div class="half if">
        <h4>{offer.met ? say.asked : say.if}</h4>
        <ul>
          {offer.changes.map((change) => (
            <li key={change.issue}>
              <span class="clause-number">{change.number}</span>
              <span class="reading">
                <Bracket>{change.wording}</Bracket>
              </span>
            </li>
          ))}
        </ul>
      </div>
      {!offer.met && <Follows />}
    </div>
  )
}

function Follows() {
  return (
    <>
      <span class="seam" aria-hidden="true">
        <span>
          <Icon svg={arrow} />
        </span>
      </span>
      <div class="half then">
        <h4>{say.would}</h4>
        <p class="reading">{say.accept}</p>
      </div>
    </>
  )
}

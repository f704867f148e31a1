import door_ from 'lucide-static/icons/door-open.svg?raw'
import lightbulb from 'lucide-static/icons/lightbulb.svg?raw'
import lock from 'lucide-static/icons/lock.svg?raw'
import megaphone from 'lucide-static/icons/megaphone.svg?raw'
import window_ from 'lucide-static/icons/panels-top-left.svg?raw'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Door } from '../../game/intent.ts'
import type { ActionView } from '../../game/shown/actions.ts'
import type { SessionView } from '../../game/shown/session.ts'
import type { StoryLineView } from '../../game/shown/story.ts'
import { isTyping } from '../keys.tsx'
import { Flag } from '../parts/flag.tsx'
import { HintLines } from '../parts/hint-line.tsx'
import { Icon } from '../parts/icon.tsx'
import { ActionKey } from '../parts/play/action-bar.tsx'
import { Composer } from '../parts/play/composer.tsx'
import { OfferCard } from '../parts/play/offer-card.tsx'
import { TopBar } from '../parts/play/top-bar.tsx'
import type { ScreenProps } from '../screen.ts'
import { Glossed, Terms } from '../parts/glossed.tsx'
import { corridorWords } from '../words/places.ts'
import './corridor.css'

const say = corridorWords
/** Lines of the talk that lie open, so that what can be said stays in view. */
const LATEST = 3

/** Aside with one delegation: what was said between you, what they would need, and what you can say. */
export function CorridorScreen({ view, door }: ScreenProps) {
  const { session } = view
  const corridor = session?.corridor
  useLeaving(session, door)
  if (!session || !corridor) return null
  const take = corridor.offers.find((offer) => offer.advised)
  return (
    <main class="screen corridor-screen">
      <TopBar view={view} door={door} />
      <p class="corridor-place panel">
        <Icon svg={window_} /> {say.place}
      </p>
      <section class="corridor-talk" aria-label={say.withOf(corridor.with.name)}>
        <header>
          <Flag party={corridor.with} size="large" />
          <h1>{say.heading(corridor.with.name)}</h1>
        </header>
        <Terms>
          <ol class="corridor-lines">
            {corridor.lines.length === 0 && <li class="reading nothing">{say.nothing}</li>}
            {corridor.lines.slice(-LATEST).map((line) => (
              <Line key={line.key} line={line} you={session.you.id} />
            ))}
          </ol>
          {corridor.lines.length > LATEST && (
            <details class="disclosure corridor-earlier">
              <summary>{say.earlier(corridor.lines.length - LATEST)}</summary>
              <ol class="corridor-lines">
                {corridor.lines.slice(0, -LATEST).map((line) => (
                  <Line key={line.key} line={line} you={session.you.id} />
                ))}
              </ol>
            </details>
          )}
          {corridor.offers.length > 0 && !session.composer && <h2 class="said">{say.offers}</h2>}
          {session.composer ? (
            <div class="corridor-composer paper sheet">
              <Composer composer={session.composer} door={door} />
            </div>
          ) : (
            corridor.offers.map((offer) => (
              <OfferCard key={offer.id} offer={offer} door={door} brass={offer.id === take?.id} />
            ))
          )}
          {corridor.mood !== '' && (
            <p class="corridor-mood">
              <Icon svg={lightbulb} />{' '}
              <span>
                <Glossed text={corridor.mood} />
              </span>
            </p>
          )}
        </Terms>
        <Keys session={session} door={door} />
      </section>
    </main>
  )
}

function Line({ line, you }: { readonly line: StoryLineView; readonly you: string }) {
  const mine = line.party?.id === you
  return (
    <li class={mine ? 'you' : 'they'}>
      <b>
        {mine ? say.you : say.they}
        {!line.aside && <small>{say.inRoom}</small>}
      </b>
      <div>
        <p class="reading">
          <Glossed text={line.text} />
        </p>
        <HintLines hints={line.changes} />
      </div>
    </li>
  )
}

interface GroupProps {
  readonly id: string
  readonly icon: string
  readonly title: string
  readonly children: ComponentChildren
}

/** Keys by who hears what they say. */
function Group({ id, icon, title, children }: GroupProps) {
  return (
    <section class="corridor-group" aria-labelledby={id}>
      <h2 id={id}>
        <Icon svg={icon} /> {title}
      </h2>
      <div class="corridor-keys">{children}</div>
    </section>
  )
}

function Keys({ session, door }: { readonly session: SessionView; readonly door: Door }) {
  const isOffer = session.corridor?.offers.some((offer) => offer.advised) ?? false
  const keys = (actions: readonly ActionView[]) =>
    actions.map((action) => (
      <ActionKey
        key={action.id}
        action={isOffer ? { ...action, suggested: false } : action}
        session={session}
        onStart={() => door.send({ kind: 'compose', draft: { action: action.id, fields: started(session) } })}
      />
    ))
  const { between = [], heard = [] } = session.corridor ?? {}
  return (
    <div role="toolbar" aria-label={say.say}>
      {between.length > 0 && (
        <Group id="said-between" icon={lock} title={say.between}>
          {keys(between)}
        </Group>
      )}
      {heard.length > 0 && (
        <Group id="said-openly" icon={megaphone} title={say.heard}>
          {keys(heard)}
        </Group>
      )}
      <div class="corridor-keys">
        <button type="button" class="action-key" onClick={() => door.send({ kind: 'back' })}>
          <Icon svg={door_} />
          <span>
            {say.back}
            <small>{say.free}</small>
          </span>
        </button>
      </div>
    </div>
  )
}

/** Whoever stands beside you is whom you mean. */
function started(session: SessionView): Readonly<Record<string, number>> {
  const other = session.corridor?.with.index
  return other === undefined ? {} : { to: other, of: other }
}

function useLeaving(session: SessionView | null, door: Door): void {
  const composing = session?.composer !== null && session?.composer !== undefined
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || isTyping(event.target)) return
      door.send(composing ? { kind: 'compose', draft: null } : { kind: 'back' })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [composing, door])
}

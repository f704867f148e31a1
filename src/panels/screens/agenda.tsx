import { NewsLines } from '../parts/play/news.tsx'
import { RankingField } from '../parts/play/fields.tsx'
import type { SessionView } from '../../game/shown/session.ts'
import { HintBubble } from '../parts/play/hint-bubble.tsx'
import { Rail } from '../parts/play/rail.tsx'
import { TopBar } from '../parts/play/top-bar.tsx'
import type { ScreenProps } from '../screen.ts'
import { Glossed, Terms } from '../parts/glossed.tsx'
import { agendaWords } from '../words/places.ts'
import './agenda.css'

const say = agendaWords

/** What answering the news has brought to the ear, before the order is set by it. */
function Heard({ session }: { readonly session: SessionView }) {
  const heard = session.news.filter(({ party, event }) => party === null && event === null)
  if (heard.length === 0) return null
  return (
    <section class="agenda-heard" aria-label={say.heard}>
      <NewsLines news={heard} you={session.you.id} />
    </section>
  )
}

/** Which track comes first: the chair decides, the others learn it. */
export function AgendaScreen({ view, door }: ScreenProps) {
  const { session } = view
  const agenda = session?.agenda
  if (!session || !agenda) return null
  const { tracks } = session.chosen
  const order = Array.isArray(tracks) && tracks.length === agenda.order.length ? tracks : agenda.order
  const field = {
    name: 'tracks',
    kind: 'ranking' as const,
    label: say.order,
    value: agenda.canOrder ? order : agenda.order,
    options: session.tracks.map((track) => ({ value: track.index, label: track.name, note: track.about })),
  }
  return (
    <main class="screen agenda-screen">
      <TopBar view={view} door={door} />
      <div class="agenda-play">
        <Rail session={session} door={door} />
        <article class="agenda-sheet paper sheet">
          <header class="ruled">
            <h1>{say.heading}</h1>
            <p class="reading">
              <Terms>
                <Glossed text={agenda.line} />
              </Terms>
            </p>
          </header>
          <Heard session={session} />
          <HintBubble session={session} door={door} />
          {agenda.canOrder ? (
            <RankingField
              field={field}
              onChange={(value) => {
                if (Array.isArray(value))
                  door.send({
                    kind: 'choose',
                    what: 'tracks',
                    value: value.filter((one) => typeof one === 'number'),
                  })
              }}
            />
          ) : (
            <ol class="ranking given">
              {agenda.order.map((index, at) => (
                <li key={index}>
                  <span class="place tabular">{at + 1}</span>
                  <span>
                    <b>{session.tracks[index]?.name}</b>
                    <small>{session.tracks[index]?.about}</small>
                  </span>
                </li>
              ))}
            </ol>
          )}
          <footer class="paper-foot">
            {agenda.canOrder ? (
              <button
                type="button"
                class="button brass"
                onClick={() => door.send({ kind: 'order', tracks: order })}
              >
                {say.open}
              </button>
            ) : (
              <button type="button" class="button brass" onClick={() => door.send({ kind: 'proceed' })}>
                {session.proceedLabel ?? say.onward}
              </button>
            )}
          </footer>
        </article>
      </div>
    </main>
  )
}

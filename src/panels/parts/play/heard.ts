import type { SessionView } from '../../../game/shown/session.ts'
import type { StoryLineView } from '../../../game/shown/story.ts'

/** The last line that was shown in each session; forgotten with the page, since then all is shown once more. */
const heard = new Map<string, number>()

type News = Pick<SessionView, 'id' | 'news' | 'you'>

function newestOf({ news, you }: News): number {
  return Math.max(-1, ...news.filter(({ party }) => party?.id !== you.id).map(({ key }) => key))
}

/** How many lines about others have come since the player last looked at them. */
export function unheard({ id, news, you }: News): number {
  const last = heard.get(id) ?? -1
  return news.filter(({ key, party }) => key > last && party?.id !== you.id).length
}

export function hear(session: News): void {
  heard.set(session.id, newestOf(session))
}

/** The news without the event that now lies on the table as a card of its own. */
export function withoutEvent(news: readonly StoryLineView[], event: number | null): readonly StoryLineView[] {
  return event === null ? news : news.filter((line) => line.event !== event)
}

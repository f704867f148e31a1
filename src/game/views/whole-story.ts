import type { Conducted } from '../conducted.ts'
import type { StoryLineView } from '../shown/story.ts'
import type { Ground } from './ground.ts'
import { storyView } from './story-view.ts'

/** The story with everything in it, asides and trust between others included: for the debrief alone. */
export function wholeStory({ session }: Conducted, ground: Ground): readonly StoryLineView[] {
  return storyView({
    ...ground,
    opened: true,
    seen: { ...session, me: ground.me },
    heard: session.story.map((entry, key) => ({ key, entry })),
  })
}

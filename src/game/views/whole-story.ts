import type { Conducted } from '../conducted.ts'
import type { StoryLineView } from '../shown/story.ts'
import type { Ground } from './ground.ts'
import { storyView } from './story-view.ts'

/** The ground on which everything is told, asides and trust between others included: for the debrief alone. */
export function openedGround({ session }: Conducted, ground: Ground): Ground {
  return {
    ...ground,
    opened: true,
    seen: { ...session, me: ground.me },
    heard: session.story.map((entry, key) => ({ key, entry })),
  }
}

/** The story with everything in it, on the opened ground. */
export function wholeStory(opened: Ground): readonly StoryLineView[] {
  return storyView(opened)
}

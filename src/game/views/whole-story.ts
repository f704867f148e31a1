import type { Conducted } from '../conducted.ts'
import type { HintView, StoryLineView } from '../view.ts'
import type { Ground } from './ground.ts'
import { LINES, storyView } from './story-view.ts'

/** The story with everything in it, asides of others and their promises included: for the debrief alone. */
export function wholeStory({ session }: Conducted, ground: Ground): readonly StoryLineView[] {
  const open: Ground = {
    ...ground,
    opened: true,
    seen: { ...session, me: ground.me },
    heard: session.story.map((entry, key) => ({ key, entry })),
  }
  const lines = storyView(open)
  return lines.map((line) => ({ ...line, changes: [...line.changes, ...trustBetweenOthers(open, line)] }))
}

/** How trust between the others moved: not to be seen while it mattered, told afterwards. */
function trustBetweenOthers(ground: Ground, line: StoryLineView): readonly HintView[] {
  const { seen, me, words, who } = ground
  if (line.party === null) return []
  const entry = seen.story[Math.floor(line.key / LINES)]
  return (entry?.consequences ?? []).flatMap((one): readonly HintView[] => {
    if (one.kind !== 'trust' || one.to === me) return []
    const [from, to] = [who(one.from), who(one.to)]
    const { trustRises, trustFalls } = words.consequences
    const text = one.by > 0 ? trustRises(from, to) : trustFalls(from, to)
    return [{ tone: one.by > 0 ? 'gain' : 'harm', certainty: 'certain', text }]
  })
}

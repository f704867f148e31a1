import { conditionFrom } from '../../levels/compile/conditions.ts'
import { placesOf } from '../../levels/compile/places.ts'
import type { Loaded } from '../../levels/read-level.ts'
import type { Condition } from '../../negotiation/condition.ts'
import { holds } from '../../negotiation/conditions.ts'
import type { Conducted } from '../conducted.ts'
import type { SessionView } from '../view.ts'
import type { Ground } from './ground.ts'
import { myTurn } from './turn-view.ts'

interface Conditions {
  readonly guidance: readonly Condition[]
  readonly questions: readonly Condition[]
}
const made = new WeakMap<Loaded, Conditions>()

/** When the level's hints and questions apply, with indices for ids; worked out once for a level. */
export function conditionsOf(loaded: Loaded): Conditions {
  const places = placesOf(loaded.file)
  const found = made.get(loaded) ?? {
    guidance: loaded.file.guidance.map(({ when }) => conditionFrom(places, when)),
    questions: loaded.file.questions.map(({ when }) => conditionFrom(places, when)),
  }
  made.set(loaded, found)
  return found
}

/** The hint for this moment: the first of the level's that applies and was not seen yet; only on the player's turn. */
export function hintView(conducted: Conducted, ground: Ground): SessionView['hint'] {
  const { loaded, seenHints, settings } = conducted
  if (!settings.hints || !myTurn(ground)) return null
  const { guidance } = conditionsOf(loaded)
  const { told, scenario, seen, me } = ground
  const at = told.level.guidance.findIndex(({ id, seats }, index) => {
    if (seenHints.includes(id)) return false
    if (seats && !seats.includes(scenario.parties[me]?.id ?? '')) return false
    const when = guidance[index]
    return when !== undefined && holds(scenario, seen, when)
  })
  const hint = told.level.guidance[at]
  return hint ? { id: hint.id, at: hint.at, text: told.t(hint.text) } : null
}

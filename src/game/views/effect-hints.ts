import type { Effect, Who as Place } from '../../negotiation/effect.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { HintView } from '../view.ts'
import { listed } from '../words/sentence.ts'
import type { Ground } from './ground.ts'

/** Effects that the level gives an ability, in plain words: interests are hidden, rules never. */
export function effectHints(
  ground: Ground,
  effects: readonly Effect[],
  targets: readonly PartyIndex[],
): readonly HintView[] {
  return effects.flatMap((effect) => {
    const hint = effectHint(ground, effect, targets)
    return hint ? [hint] : []
  })
}

function certain(tone: HintView['tone'], text: string): HintView {
  return { tone, certainty: 'certain', text }
}

function effectHint(ground: Ground, effect: Effect, targets: readonly PartyIndex[]): HintView | null {
  const say = ground.words.previews.effects
  const name = (place: Place) => placeName(ground, place, targets)
  const way = (by: number, up: string, down: string): string => (by > 0 ? up : down)
  switch (effect.kind) {
    case 'trust': {
      const [from, to] = [name(effect.from), name(effect.to)]
      return certain(
        effect.by > 0 ? 'gain' : 'harm',
        way(effect.by, say.trustUp(from, to), say.trustDown(from, to)),
      )
    }
    case 'candour':
      return certain(
        effect.by > 0 ? 'gain' : 'harm',
        way(effect.by, say.candourUp(name(effect.of)), say.candourDown(name(effect.of))),
      )
    case 'patience':
      return certain(
        'neutral',
        way(effect.by, say.patienceUp(name(effect.of)), say.patienceDown(name(effect.of))),
      )
    case 'yielding':
      return certain(
        'neutral',
        way(effect.by, say.yieldingUp(name(effect.of)), say.yieldingDown(name(effect.of))),
      )
    case 'reservation':
      return certain(
        'neutral',
        way(effect.by, say.reservationUp(name(effect.of)), say.reservationDown(name(effect.of))),
      )
    case 'bar':
      return certain('neutral', way(effect.by, say.barUp(name(effect.of)), say.barDown(name(effect.of))))
    case 'learn':
      return certain('learn', say.learn(name(effect.about)))
    case 'narrow':
      return certain('learn', say.narrow(name(effect.of)))
    case 'slots':
      return effect.by < 0
        ? certain('cost', say.slotsLost(-effect.by))
        : certain('gain', say.slotsGained(effect.by))
    case 'reserve':
      return certain('harm', say.reserve(name(effect.by), ground.told.number(effect.issue)))
    case 'flag':
      return null
  }
}

function placeName({ words, who }: Ground, place: Place, targets: readonly PartyIndex[]): string {
  if (place === 'target') return listed(targets.map((party) => who(party).name))
  return typeof place === 'number' ? who(place).name : words.previews.effects[place]
}

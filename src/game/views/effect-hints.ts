import type { Effect, Who as Place } from '../../negotiation/effect.ts'
import type { Move } from '../../negotiation/move.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { HintView } from '../shown/story.ts'
import { listed } from '../words/sentence.ts'
import type { Ground } from './ground.ts'

/** Effects that the level gives an ability, in plain words: interests are hidden, rules never. */
export function effectHints(
  ground: Ground,
  effects: readonly Effect[],
  targets: readonly PartyIndex[],
): readonly HintView[] {
  return summed(effects, targets).flatMap((effect) => {
    const hint = effectHint(ground, effect, targets)
    return hint ? [hint] : []
  })
}

/** One delegation's trust in another moves once by the sum, whichever effects it comes from. */
function summed(effects: readonly Effect[], targets: readonly PartyIndex[]): readonly Effect[] {
  const [target] = targets
  const sole = (place: Place): Place =>
    place === 'target' && target !== undefined && targets.length === 1 ? target : place
  const sums = new Map<string, number>()
  const pair = (effect: Effect) =>
    effect.kind === 'trust' ? `${sole(effect.from)} ${sole(effect.to)}` : undefined
  for (const effect of effects) {
    const key = pair(effect)
    if (key !== undefined && effect.kind === 'trust') sums.set(key, (sums.get(key) ?? 0) + effect.by)
  }
  return effects.flatMap((effect) => {
    const key = pair(effect)
    if (effect.kind !== 'trust' || key === undefined) return [effect]
    const by = sums.get(key) ?? 0
    sums.delete(key)
    return by === 0 ? [] : [{ ...effect, by }]
  })
}

/** Effects that leave no trace of their own in the story. */
const UNSEEN: ReadonlySet<Effect['kind']> = new Set(['candour', 'patience', 'yielding', 'bar', 'narrow'])

/** What an answer to the news or a word to the press has changed beside what the story tells of it, for whoever chose it. */
export function unseenEffects(ground: Ground, move: Move): readonly HintView[] {
  if (move.party !== ground.me) return []
  const unseen = effectsOf(ground, move).filter(
    (effect) => UNSEEN.has(effect.kind) && !isOnMyself(ground, effect),
  )
  return effectHints(ground, unseen, [])
}

function effectsOf({ scenario }: Ground, move: Move): readonly Effect[] {
  if (move.kind === 'press') return scenario.press[move.line]?.effects ?? []
  if (move.kind !== 'react') return []
  return scenario.events[move.event]?.reactions[move.reaction]?.effects ?? []
}

/** How openly a person speaks and how easily it gives way is for that person to say. */
function isOnMyself(ground: Ground, effect: Effect): boolean {
  if (effect.kind === 'bar' || effect.kind === 'narrow') return false
  return 'of' in effect && isOfMine(ground, effect.of)
}

function isOfMine({ me }: Ground, of: Place): boolean {
  return of === 'self' || of === me
}

function certain(tone: HintView['tone'], text: string): HintView {
  return { tone, certainty: 'certain', text }
}

/** One of two lines, by whether something rises or falls. */
function either(by: number, tones: readonly [HintView['tone'], HintView['tone']], up: string, down: string) {
  return by > 0 ? certain(tones[0], up) : certain(tones[1], down)
}

const GOOD_OR_BAD = ['gain', 'harm'] as const
const NEITHER = ['neutral', 'neutral'] as const
/** What somebody asks in the end is the harder to meet the more it is. */
const BAD_OR_GOOD = ['harm', 'gain'] as const

/** That others wait longer or give way helps; of oneself it is neither. */
function tonesOf(of: Place): typeof GOOD_OR_BAD | typeof NEITHER {
  return of === 'self' ? NEITHER : GOOD_OR_BAD
}

function effectHint(ground: Ground, effect: Effect, targets: readonly PartyIndex[]): HintView | null {
  const say = ground.words.previews.effects
  const name = (place: Place) => placeName(ground, place, targets)
  switch (effect.kind) {
    case 'trust': {
      if (effect.from === 'all' && effect.to === 'all')
        return either(effect.by, GOOD_OR_BAD, say.trustAllUp, say.trustAllDown)
      const [from, to] = [name(effect.from), name(effect.to)]
      return either(effect.by, GOOD_OR_BAD, say.trustUp(from, to), say.trustDown(from, to))
    }
    case 'candour': {
      const of = name(effect.of)
      return either(effect.by, GOOD_OR_BAD, say.candourUp(of), say.candourDown(of))
    }
    case 'patience': {
      const of = name(effect.of)
      return either(effect.by, tonesOf(effect.of), say.patienceUp(of), say.patienceDown(of))
    }
    case 'yielding': {
      const of = name(effect.of)
      return either(effect.by, tonesOf(effect.of), say.yieldingUp(of), say.yieldingDown(of))
    }
    case 'reservation': {
      const of = name(effect.of)
      return either(effect.by, NEITHER, say.reservationUp(of), say.reservationDown(of))
    }
    case 'bar': {
      const of = name(effect.of)
      if (effect.of === 'all') return either(effect.by, BAD_OR_GOOD, say.everyBarUp, say.everyBarDown)
      if (effect.of === 'others') return either(effect.by, BAD_OR_GOOD, say.otherBarsUp, say.otherBarsDown)
      return isAbsent(ground, effect.of)
        ? either(effect.by, BAD_OR_GOOD, say.absentUp(of), say.absentDown(of))
        : either(effect.by, BAD_OR_GOOD, say.barUp(of), say.barDown(of))
    }
    case 'learn':
      return certain('learn', say.learn(name(effect.about)))
    case 'narrow':
      return certain('learn', isOfMine(ground, effect.of) ? say.narrowHome : say.narrow(name(effect.of)))
    case 'slots': {
      const by = Math.abs(effect.by)
      return either(effect.by, ['gain', 'cost'], say.slotsGained(by), say.slotsLost(by))
    }
    case 'reserve':
      return certain('harm', say.reserve(name(effect.by), ground.told.number(effect.issue)))
    case 'flag':
      return null
  }
}

function isAbsent({ scenario }: Ground, place: Place): boolean {
  return typeof place === 'number' && scenario.absent?.party === place
}

function placeName({ words, who }: Ground, place: Place, targets: readonly PartyIndex[]): string {
  if (place === 'target') return listed(targets.map((party) => who(party).name))
  return typeof place === 'number' ? who(place).name : words.previews.effects[place]
}

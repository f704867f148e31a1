import type { Brief, Frailty } from '../negotiation/brief.ts'
import type { Switches } from '../negotiation/session.ts'

/** The brief with the frailties that are switched off taken out: what a counterpart is given to think with. */
export function withSwitches(brief: Brief, { frailty: on }: Switches): Brief {
  const { temperament } = brief
  const { frailty } = temperament
  const kept = (name: keyof Frailty) => (on[name] ? frailty[name] : 0)
  const left: Frailty = {
    reactiveDevaluation: kept('reactiveDevaluation'),
    anchoring: kept('anchoring'),
    lossAversion: kept('lossAversion'),
    audienceCosts: kept('audienceCosts'),
    leaks: kept('leaks'),
  }
  return { ...brief, temperament: { ...temperament, frailty: left } }
}

import type { Brief, Frailty } from '../negotiation/brief.ts'
import type { Switches } from '../negotiation/session.ts'

/** Firmness of whoever gives way in even steps: what is left of a temperament when firmness is switched off. */
const EVEN = 50

/** The brief with the habits that are switched off taken out: what a counterpart is given to think with. */
export function withSwitches(brief: Brief, { frailty: on }: Switches): Brief {
  const { temperament } = brief
  const { frailty } = temperament
  const kept = (name: keyof Frailty) => (on[name] ? frailty[name] : 0)
  return {
    ...brief,
    temperament: {
      candour: temperament.candour,
      patience: temperament.patience,
      margin: temperament.margin,
      firmness: on.firmness ? temperament.firmness : EVEN,
      reciprocity: on.reciprocity ? temperament.reciprocity : 0,
      trust: on.trust ? temperament.trust : 0,
      frailty: {
        reactiveDevaluation: kept('reactiveDevaluation'),
        anchoring: kept('anchoring'),
        lossAversion: kept('lossAversion'),
        audienceCosts: kept('audienceCosts'),
        leaks: kept('leaks'),
      },
    },
  }
}

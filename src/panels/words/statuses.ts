import { spoken } from '../../game/words/spoken.ts'

/** Words for how a fact is known. */
export const statusWords = spoken('status', {
  reported: 'Reported',
  stated: 'Stated',
  denied: 'Denied',
  assessed: 'Assessed',
  happened: 'Happened',
  scheduled: 'Scheduled',
  simulated: 'Simulated',
})

/** Words for how sure a result is, before it. */
export const hedgeWords = spoken('hedge', {
  likely: 'Likely: ',
  possible: 'Possible: ',
})

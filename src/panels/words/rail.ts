import { spoken } from '../../game/words/spoken.ts'

/** Words of the cards of the delegations. */
export const railWords = spoken('rail', {
  heading: 'Delegations',
  stands: 'Where it stands',
  home: ': see how the text stands at home',
  visit: ': speak in the corridor',
  yours: 'Your seat',
  gone: 'Has left',
  absent: 'Not in the room',
  away: 'Away',
  trends: { '-1': 'cooling', '0': 'steady', '1': 'warming' },
})

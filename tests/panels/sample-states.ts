import type { AppView } from '../../src/game/shown/app.ts'
import type { SessionView } from '../../src/game/shown/session.ts'
import { TABLE, TRADE } from './sample-actions.ts'
import { UA, US } from './sample-parties.ts'
import { SESSION, VIEW } from './sample-view.ts'

const at = (part: Partial<AppView>, session: Partial<SessionView> = {}): AppView => ({
  ...VIEW,
  ...part,
  session: { ...SESSION, ...session },
})
const scene = (name: AppView['scene']['scene']): AppView['scene'] => ({ ...VIEW.scene, scene: name })
const unselected = SESSION.tracks.map((track) => ({
  ...track,
  clauses: track.clauses.map((clause) => ({ ...clause, selected: false })),
}))

const INCOMING: NonNullable<SessionView['incoming']> = {
  trade: 2,
  from: UA,
  line: 'The Ukrainian delegation would accept consultations within a day, if observers on the ground stand in the text.',
  final: false,
  barred: '',
  left: [],
  costs: [],
  worth: 'For your side the text would be worth a little more.',
  give: [
    {
      issue: 2,
      choice: 1,
      number: '1.3',
      wording: 'Consult within a day',
      name: 'Violations',
      plain: 'A reported breach brings everyone to the telephone within a day.',
      own: 'Good for you',
    },
  ],
  get: [
    {
      issue: 1,
      choice: 2,
      number: '1.2',
      wording: 'Observers on the ground',
      name: 'Verification',
      plain: 'Observers stand at the line and may pass on both sides.',
      own: 'Poor for you',
    },
  ],
}
/** Four wordings to read, and a reason that must not be lost below them. */
const BARRED = {
  ...INCOMING,
  barred: 'On 1.2 (Verification) your delegation is bound by what it offered or traded.',
  final: true,
  give: [...INCOMING.give, ...INCOMING.give.map((row) => ({ ...row, issue: 5, number: '2.3' }))],
  get: [...INCOMING.get, ...INCOMING.get.map((row) => ({ ...row, issue: 6, number: '2.4' }))],
}

/** Every state of the play screens worth looking at, by name. */
export const states: Readonly<Record<string, AppView>> = {
  table: at({}, { news: [], hint: null }),
  news: at({}),
  start: at({}, { tracks: unselected, news: [] }),
  thinking: at(
    {},
    { yourTurn: false, thinking: true, turnLine: 'The US delegation is answering', news: [], hint: null },
  ),
  proceed: at(
    {},
    { yourTurn: false, proceedLabel: 'Hear what they say', turnLine: 'The others answer', hint: null },
  ),
  compose: at({}, { composer: TABLE, hint: null, news: [] }),
  trade: at({}, { composer: TRADE, hint: null, news: [] }),
  incoming: at(
    {},
    {
      hint: null,
      news: [],
      incoming: INCOMING,
    },
  ),
  barred: at({}, { hint: null, news: [], incoming: BARRED }),
  owed: at(
    {},
    {
      hint: null,
      news: [],
      owed: {
        kind: 'offer',
        from: UA,
        line: 'The Ukrainian delegation asks what you would need to live with the text.',
        clauses: [],
      },
    },
  ),
  criticised: at(
    { screen: 'table' },
    {
      owed: {
        kind: 'criticise',
        from: US,
        line: 'The US delegation has circulated the text and asks for your main criticism.',
        clauses: [
          {
            issue: 3,
            number: '2.1',
            name: 'Contingent',
            stands: 'No contingent',
            own: 'Poor for you',
            why: 'it wants a force that can be seen',
          },
        ],
      },
    },
  ),
  corridor: at({ screen: 'corridor', scene: scene('corridor') }),
  capital: at({ screen: 'capital', scene: scene('capital') }),
  map: at({ screen: 'map', scene: scene('map') }),
  agenda: at({ screen: 'agenda' }),
  reading: at({ screen: 'reading', scene: scene('signing') }),
}

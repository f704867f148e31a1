import type { ComponentType } from 'preact'
import type { Screen } from '../game/shown/happening.ts'
import type { ScreenProps } from './screen.ts'

type Load = () => Promise<ComponentType<ScreenProps>>

/** Where each screen lives; each loads by itself, so that the title never waits for the table. */
export const SCREEN_FILES: Readonly<Record<Screen, Load>> = {
  title: () => import('./screens/title.tsx').then((file) => file.TitleScreen),
  sessions: () => import('./screens/sessions.tsx').then((file) => file.SessionsScreen),
  seats: () => import('./screens/seats.tsx').then((file) => file.SeatsScreen),
  briefing: () => import('./screens/briefing.tsx').then((file) => file.BriefingScreen),
  agenda: () => import('./screens/agenda.tsx').then((file) => file.AgendaScreen),
  table: () => import('./screens/table.tsx').then((file) => file.TableScreen),
  event: () => import('./screens/event.tsx').then((file) => file.EventScreen),
  corridor: () => import('./screens/corridor.tsx').then((file) => file.CorridorScreen),
  capital: () => import('./screens/capital.tsx').then((file) => file.CapitalScreen),
  map: () => import('./screens/map.tsx').then((file) => file.MapScreen),
  reading: () => import('./screens/reading.tsx').then((file) => file.ReadingScreen),
  answers: () => import('./screens/answers.tsx').then((file) => file.AnswersScreen),
  ending: () => import('./screens/ending.tsx').then((file) => file.EndingScreen),
  debrief: () => import('./screens/debrief.tsx').then((file) => file.DebriefScreen),
  settings: () => import('./screens/settings.tsx').then((file) => file.SettingsScreen),
  about: () => import('./screens/about.tsx').then((file) => file.AboutScreen),
}

export const SCREENS = [
  'title',
  'sessions',
  'seats',
  'briefing',
  'agenda',
  'table',
  'event',
  'corridor',
  'capital',
  'map',
  'reading',
  'answers',
  'ending',
  'debrief',
  'settings',
  'about',
] as const

export type Screen = (typeof SCREENS)[number]

/** Something that happened just now: scenes animate it, sound plays it, the live region may say it. Never needed to know the state. */
export type Happening =
  /** Nobody reserves any longer on a wording that stands as it stood. */
  | { readonly kind: 'bracket-falls'; readonly issue: number; readonly number: string }
  | {
      readonly kind: 'agreed'
      readonly issue: number
      readonly number: string
      /** Who initials it. */
      readonly codes: readonly string[]
      /** Whether it had stood in brackets on the way. */
      readonly fell: boolean
    }
  | { readonly kind: 'reopened'; readonly issue: number; readonly number: string }
  | { readonly kind: 'bracketed'; readonly issue: number; readonly number: string; readonly code: string }
  | { readonly kind: 'tabled'; readonly issue: number; readonly number: string; readonly code: string }
  /** `reply`: it answers what the player asked, proposed or sent round. */
  | { readonly kind: 'speaks'; readonly code: string; readonly text: string; readonly reply: boolean }
  | { readonly kind: 'relation'; readonly code: string; readonly by: number }
  | { readonly kind: 'clock'; readonly minute: number }
  | { readonly kind: 'event'; readonly title: string }
  | { readonly kind: 'telephone' }
  | { readonly kind: 'left'; readonly code: string }
  | { readonly kind: 'signed' }
  | { readonly kind: 'broken-up' }
  | { readonly kind: 'screen'; readonly screen: Screen }

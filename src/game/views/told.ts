import { recoder, replacer } from '../../levels/names.ts'
import type { Loaded } from '../../levels/read-level.ts'
import type { Text } from '../../levels/schema/text.ts'
import { say } from '../../levels/words.ts'
import { type Choice, type IssueIndex, type PartyIndex, SILENT } from '../../negotiation/scenario.ts'
import type { Change, Reason } from '../../negotiation/move.ts'
import type { PartyView } from '../shown/delegations.ts'
import { type Words, wordsFor } from '../words/words.ts'

type Party = Loaded['file']['parties'][number]
/** A party without what is private to it; only reasons that were said are read beside this. */
export type PublicParty = Omit<Party, 'preferences' | 'temperament' | 'seat'>
export type PublicLevel = Omit<Loaded['file'], 'parties'> & { readonly parties: readonly PublicParty[] }

/** A level in the player's language, with other names in place of real ones if the player wants that. */
export interface Told {
  readonly words: Words
  readonly level: PublicLevel
  readonly t: (text: Text) => string
  readonly parties: readonly PartyView[]
  /** A clause inside a sentence: 2.1 (Contingent). */
  readonly clause: (issue: IssueIndex) => string
  readonly number: (issue: IssueIndex) => string
  /** Two to five words for a choice. */
  readonly short: (issue: IssueIndex, choice: Choice) => string
  /** A changed clause in a list: Full ceasefire (1.1). */
  readonly change: (change: Change) => string
  /** A reason that was said: the main one, or the vaguer one if that was given. Never call it for any other. */
  readonly reason: (party: PartyIndex, reason: Reason) => string
}

export interface Manner {
  readonly language: string
  readonly aliases: boolean
}

const made = new WeakMap<Loaded, Map<string, Told>>()

/** The level as told in this manner; made once and kept as long as the level is. */
export function toldIn(loaded: Loaded, { language, aliases }: Manner): Told {
  const kept = made.get(loaded) ?? new Map<string, Told>()
  made.set(loaded, kept)
  const key = `${language} ${aliases}`
  const found = kept.get(key) ?? tell(loaded, { language, aliases })
  kept.set(key, found)
  return found
}

function tell(loaded: Loaded, manner: Manner): Told {
  const { file } = loaded
  const words = wordsFor(manner.language)
  const t = teller(loaded, manner)
  const recode = manner.aliases ? recoder(file.aliases) : null
  const issue = (index: IssueIndex) => {
    const found = file.issues[index]
    if (!found) throw new Error(`level ${file.id} has no issue ${index}`)
    return found
  }
  const short = (index: IssueIndex, choice: Choice) => {
    const option = choice === SILENT ? undefined : issue(index).options[choice]
    return option ? t(option.short) : words.clauses.silent
  }
  return {
    words,
    level: file,
    t,
    parties: file.parties.map((party, index) => partyView(party, index, t, recode)),
    number: (index) => issue(index).number,
    clause: (index) => words.clauses.ref(issue(index).number, t(issue(index).name)),
    short,
    change: (change) => words.clauses.set(issue(change.issue).number, short(change.issue, change.choice)),
    reason: (party, reason) => {
      const { because } = words.stances
      const away = reason.away === undefined ? undefined : file.parties[reason.away]
      if (away)
        return away.presence === 'absent'
          ? because.absent(t(away.delegation))
          : because.capital(t(away.delegation))
      const stake = file.parties[party]?.preferences.stakes[issue(reason.issue).id]
      if (!stake || (stake.kind !== reason.kind && !reason.guarded)) return because.kinds[reason.kind]
      return t(reason.guarded ? stake.guarded : stake.reason)
    },
  }
}

/** Says texts of the level and remembers what it said. */
function teller({ file }: Loaded, { language, aliases }: Manner): (text: Text) => string {
  const disguise = aliases ? replacer(file.aliases) : (text: string) => text
  const said = new Map<Text, string>()
  return (text) => {
    const known = said.get(text)
    if (known !== undefined) return known
    const fresh = printed(disguise(say(text, language, file.language)))
    said.set(text, fresh)
    return fresh
  }
}

/** Files are typed with straight apostrophes; a printed page has none. */
function printed(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}])'/gu, '’')
}

/** Colours for parties that bring none, far enough apart to be told from one another. */
const COLOURS = [
  '#4F7CAC',
  '#B08D57',
  '#5B8E7D',
  '#9A6A8F',
  '#7A7F54',
  '#A65A49',
  '#5E6C9A',
  '#8A8A8A',
  '#3F7F8C',
]

function partyView(
  party: PublicParty,
  index: PartyIndex,
  t: (text: Text) => string,
  recode: ((code: string) => string) | null,
): PartyView {
  const { leader } = party
  return {
    index,
    id: party.id,
    code: recode ? recode(party.code) : party.code,
    name: t(party.name),
    delegation: t(party.delegation),
    flag: recode ? null : (party.flag ?? null),
    colour: party.colour ?? COLOURS[index % COLOURS.length] ?? '#8A8A8A',
    leader: leader ? { name: t(leader.name), role: t(leader.role) } : null,
  }
}

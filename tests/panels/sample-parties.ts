import type { PartyView } from '../../src/game/shown/delegations.ts'
import type { FactStatus, FactView } from '../../src/game/shown/story.ts'

const party = (
  index: number,
  id: string,
  code: string,
  name: string,
  flag: string | null,
  delegation: string,
  leader: PartyView['leader'],
): PartyView => ({ index, id, code, name, delegation, flag, colour: '#5c7385', leader })

export const UK = party(0, 'uk', 'UK', 'United Kingdom', 'gb', 'UK delegation', {
  name: 'David Lammy',
  role: 'Foreign Secretary, April 2025',
})
export const US = party(1, 'us', 'US', 'United States', 'us', 'US delegation', {
  name: 'Keith Kellogg',
  role: 'Special Envoy, April 2025',
})
export const UA = party(2, 'ua', 'UA', 'Ukraine', 'ua', 'Ukrainian delegation', {
  name: 'Andriy Yermak',
  role: 'Head of the Presidential Office, April 2025',
})
export const FR = party(3, 'fr', 'FR', 'France', 'fr', 'French delegation', null)
export const DE = party(4, 'de', 'DE', 'Germany', 'de', 'German delegation', null)
export const RU = party(5, 'ru', 'RU', 'Moscow', null, 'Russian side', null)

export const fact = (id: string, status: FactStatus): FactView => ({
  id,
  status,
  date: '17 April 2025',
  text: 'Placeholder for a fact of the level: what was stated or reported, retold in our own words.',
  who: ['France', 'United States'],
  source: 'Sample source, April 2025, paragraph 5',
})

import type { MapView, ZoneView } from '../../src/game/shown/map.ts'

const ZONE = { note: '', areas: [], line: [], polygon: [], onLand: false, words: null } as const
const clause = (number: string, selected: boolean): ZoneView['clauses'][number] => ({
  number,
  status: 'bracketed',
  selected,
})

/** A map with one zone of each look: the clauses 3.1 to 3.3 touch them, and 3.1 is selected. */
export const SAMPLE_MAP: MapView = {
  region: 'ukraine',
  width: 1000,
  height: 675,
  described: 'Schematic map of Ukraine in its internationally recognised borders',
  caution: 'Not a front line.',
  note: 'How to read Crimea: part of Ukraine under international law.',
  land: [],
  places: [{ name: 'Kyiv', kind: 'capital', at: [464, 168], left: false }],
  zones: [
    {
      ...ZONE,
      id: 'line',
      name: 'Contact zone',
      note: 'schematic',
      look: 'stripes',
      line: [
        [866, 209],
        [833, 374],
        [567, 497],
      ],
      onLand: true,
      pin: [872, 246],
      words: [1000, 40],
      clauses: [clause('3.1', true)],
      numbers: 'clause 3.1',
    },
    {
      ...ZONE,
      id: 'crimea',
      name: 'Crimea',
      look: 'hatching',
      areas: ['UA-43', 'UA-40'],
      pin: [684, 610],
      words: [812, 640],
      clauses: [clause('3.2', false)],
      numbers: 'clause 3.2',
    },
    {
      ...ZONE,
      id: 'beyond',
      name: 'Oblasts that 3.3 concerns',
      look: 'tint',
      areas: ['UA-14'],
      pin: [808, 308],
      clauses: [clause('3.3', false)],
      numbers: 'clause 3.3',
    },
  ],
}

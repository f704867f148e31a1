import { describe, expect, test } from 'vitest'
import { lookBack } from '../../src/analysis/nearby.ts'
import type { Intent } from '../../src/game/intent.ts'
import { memoryStore } from '../../src/game/saves/memory-store.ts'
import type { AppView } from '../../src/game/shown/app.ts'
import type { Session } from '../../src/negotiation/session.ts'
import { beginLondon, held, type Held, settled } from './at-the-door.ts'
import { nextIntent } from './policy.ts'

const lasting = () => ({ ...memoryStore(), lasting: true })

async function inLondon(part: Parameters<typeof held>[0] = {}): Promise<Held> {
  const at = await held(part, lasting())
  await at.send(beginLondon)
  return at
}

/** Plays until the view is as wanted. */
async function until(at: Held, wanted: (view: AppView) => boolean): Promise<AppView> {
  for (let step = 0; step < 200 && !wanted(at.view()); step++) await at.send(...(nextIntent(at.view()) ?? []))
  expect(wanted(at.view())).toBe(true)
  return at.view()
}
const atTable = (view: AppView): boolean => view.screen === 'table' && view.session?.yourTurn === true

describe('the door', () => {
  test('shows the title with the levels that can be read', async () => {
    const { view, reported } = await held()
    expect(view().screen).toBe('title')
    expect(view().levels.map((level) => level.id)).toEqual(['london-2025-04-23', 'two-neighbours'])
    expect(reported).toEqual([])
  })

  test('says of a level that does not read where it is wrong', async () => {
    const { view } = await held({ levels: [{ file: 'torn.json', text: async () => '{ "format": 1,\n' }] })
    expect(view().message?.title).toContain('torn.json')
    expect(view().message?.text).toMatch(/Line \d+, column \d+/)
    expect(view().ready).toBe(true)
  })

  test('begins with the briefing of the chosen seat', async () => {
    const { view } = await inLondon()
    expect(view().screen).toBe('briefing')
    expect(view().session?.you.id).toBe('uk')
  })

  test('goes on when a listener throws, tells the others all the same, and reports it once', async () => {
    const at = await held({}, lasting())
    at.game.subscribe(() => {
      throw new Error('no ink left')
    })
    const screens: string[] = []
    at.game.subscribe((view) => screens.push(view.screen))
    await at.send(beginLondon)
    await until(at, atTable)
    expect(screens).toContain('table')
    expect(at.reported).toEqual([new Error('no ink left')])
    expect(at.view().message).toBeNull()
  })

  test('begins alike for everybody who begins with the same seed', async () => {
    const [one, two] = [await inLondon(), await inLondon()]
    const [first, second] = [await until(one, atTable), await until(two, atTable)]
    expect(first.session?.tracks).toEqual(second.session?.tracks)
    expect(first.session?.story).toEqual(second.session?.story)
  })

  test('asks for a seat that a person can lead, in a level that is there', async () => {
    const { send } = await held()
    for (const wrong of [{ seat: 'ru' }, { seat: 'nobody' }, { level: 'atlantis' }]) {
      const view = await send({ ...beginLondon, ...wrong })
      expect(view.session).toBeNull()
      expect(view.announcement).toContain('not possible')
    }
  })

  test('leads from the briefing to the end of the debrief, and ends nowhere else', async () => {
    const at = await inLondon()
    const seen = new Set<string>()
    const debrief = await until(at, (view) => {
      seen.add(view.screen)
      return view.session?.debrief?.step === 'transfer'
    })
    for (const screen of ['briefing', 'event', 'agenda', 'table', 'ending', 'debrief'])
      expect(seen).toContain(screen)
    expect(debrief.screen).toBe('debrief')
    expect(at.reported).toEqual([])
    expect(debrief.saved[0]?.finished).toBe(false)
    const closed = await at.send({ kind: 'proceed' })
    expect(closed.screen).toBe('title')
    expect(closed.saved[0]?.finished).toBe(true)
  }, 60_000)

  test('opens every brief and the exact solution in the debrief', async () => {
    const at = await inLondon()
    const view = await until(at, ({ session }) => session?.debrief?.step === 'analyse')
    expect(view.session?.debrief?.packages.map((one) => one.id)).toContain('nash')
    expect(view.session?.debrief?.briefs.length).toBeGreaterThan(2)
  }, 60_000)

  test('looks back on the session as it was, with all that was said: capitals answer by that', async () => {
    const asked: Session[] = []
    const at = await inLondon({
      analyse: async (world, session) => {
        asked.push(session)
        return lookBack(world, session)
      },
    })
    await until(at, ({ session }) => session?.debrief?.step === 'analyse')
    expect(asked).toHaveLength(1)
    expect(asked[0]!.story.length).toBeGreaterThan(20)
    expect(at.reported).toEqual([])
  }, 60_000)

  test('a closed session can be read again, step by step', async () => {
    const at = await inLondon()
    await until(at, ({ session }) => session?.debrief?.step === 'transfer')
    await at.send({ kind: 'proceed' })
    const id = at.view().saved[0]!.id
    await at.send({ kind: 'go', to: 'title' }, { kind: 'continue', session: id })
    expect(at.view().screen).toBe('debrief')
    const steps = [at.view().session?.debrief?.step]
    for (const _ of [1, 2]) steps.push((await at.send({ kind: 'proceed' })).session?.debrief?.step)
    expect(steps).toEqual(['describe', 'analyse', 'transfer'])
    expect((await at.send({ kind: 'back' })).session?.debrief?.step).toBe('analyse')
    expect((await at.send({ kind: 'proceed' }, { kind: 'proceed' })).screen).toBe('title')
  }, 60_000)
})

describe('the painted room', () => {
  test.each([
    ['on', false, true],
    ['system', true, true],
    ['system', false, false],
    ['off', true, false],
  ] as const)('with less movement %s and a calm system %s keeps still: %s', async (motion, calm, still) => {
    const { send, view } = await held({ calmMotion: () => calm }, lasting())
    await send({ kind: 'setting', change: { reducedMotion: motion } })
    expect(view().scene.still).toBe(still)
    await send(beginLondon)
    expect(view().scene.still).toBe(still)
  })
})

describe('composing', () => {
  test('changes nothing until it is confirmed', async () => {
    const at = await inLondon()
    const before = await until(at, atTable)
    const table: Intent = { kind: 'compose', draft: { action: 'table', fields: { issue: 0, choice: 2 } } }
    const composing = await at.send(table)
    expect(composing.session?.composer?.ready).toBe(true)
    expect(composing.session?.story).toEqual(before.session?.story)
    const undone = await at.send({ kind: 'compose', draft: null })
    expect(undone.session?.composer).toBeNull()
    const done = await at.send(table, { kind: 'confirm' })
    expect(done.session?.story.length).toBeGreaterThan(before.session?.story.length ?? 0)
    expect(done.session?.composer).toBeNull()
  })

  test('takes the selected clause for granted', async () => {
    const at = await inLondon()
    await until(at, atTable)
    const view = await at.send(
      { kind: 'select', issue: 1 },
      { kind: 'compose', draft: { action: 'table', fields: {} } },
    )
    expect(view.session?.composer?.fields[0]?.value).toBe(1)
    expect(view.session?.composer?.ready).toBe(false)
  })

  test('takes the partner in the corridor for granted, and speaks aside', async () => {
    const at = await inLondon()
    await until(at, atTable)
    const corridor = await at.send({ kind: 'visit', party: 2 })
    expect(corridor.screen).toBe('corridor')
    const view = await at.send({ kind: 'compose', draft: { action: 'ask', fields: {} } })
    expect(view.session?.composer?.fields.map(({ name, value }) => [name, value])).toEqual([
      ['of', 2],
      ['aside', 1],
    ])
    const asked = await at.send({ kind: 'confirm' })
    expect(asked.session?.story.some((line) => line.aside && line.party?.id === 'uk')).toBe(true)
    expect(asked.session?.notebook.offers.some((offer) => offer.maker.index === 2)).toBe(true)
  })

  test('says of a refused move why it is refused, and keeps the draft', async () => {
    const at = await inLondon()
    await until(at, atTable)
    const draft = { action: 'reopen', fields: { issue: 0 } }
    const view = await at.send({ kind: 'compose', draft }, { kind: 'confirm' })
    expect(view.announcement).not.toBe('')
    expect(view.session?.composer?.problem).toBe(view.announcement)
  })
})

const unsettled = (view: AppView) =>
  view.session?.tracks
    .flatMap((track) => track.clauses)
    .find(({ status }) => status === 'tabled' || status === 'bracketed')

describe('a press while another is being carried out', () => {
  test('is told that the others are moving only when they are', async () => {
    const at = await inLondon()
    const view = await until(at, (now) => atTable(now) && unsettled(now) !== undefined)
    const reserve: Intent = { kind: 'stance', issue: unsettled(view)?.issue ?? -1, stance: 'reserves' }
    const said: string[] = []
    for (let press = 0; press < 6; press++) {
      at.game.send(reserve)
      said.push(at.view().announcement)
      await Promise.resolve()
    }
    expect(said.join('\n')).not.toMatch(/moving/)
    await settled(at.game)
    await at.send({ kind: 'compose', draft: { action: 'pass', fields: {} } })
    at.game.send({ kind: 'confirm' })
    while (at.view().session?.thinking !== true) await new Promise((resolve) => setImmediate(resolve))
    at.game.send(reserve)
    expect(at.view().announcement).toBe('One moment: the other delegations are moving.')
  })
})

describe('screens', () => {
  test('are opened over the table and put away with back', async () => {
    const at = await inLondon()
    await until(at, atTable)
    for (const screen of ['map', 'capital', 'briefing', 'settings', 'about', 'sessions'] as const) {
      expect((await at.send({ kind: 'go', to: screen })).screen).toBe(screen)
      expect((await at.send({ kind: 'back' })).screen).toBe('table')
    }
  })

  test('lead back from the corridor to the table', async () => {
    const at = await inLondon()
    await until(at, atTable)
    await at.send({ kind: 'visit', party: 1 })
    expect((await at.send({ kind: 'back' })).screen).toBe('table')
  })

  test('lead back to a session from the title', async () => {
    const at = await inLondon()
    await until(at, atTable)
    await at.send({ kind: 'go', to: 'title' })
    expect(at.view().screen).toBe('title')
    const back = await at.send({ kind: 'continue', session: at.view().saved[0]!.id })
    expect(back.screen).toBe('table')
  })

  test('that the evening has not come to cannot be opened', async () => {
    const at = await inLondon()
    await until(at, atTable)
    for (const to of ['debrief', 'ending', 'reading', 'answers', 'corridor', 'event'] as const) {
      const view = await at.send({ kind: 'go', to })
      expect([view.screen, view.announcement.trim()]).toEqual(['table', 'That is not possible here.'])
    }
  })

  test('a map there is only where the level has one', async () => {
    const at = await held({}, lasting())
    await at.send({ ...beginLondon, level: 'two-neighbours', seat: 'highfield' }, { kind: 'proceed' })
    const view = await at.send({ kind: 'go', to: 'map' })
    expect([view.screen, view.scene.map, view.announcement.trim()]).toEqual([
      'table',
      null,
      'That is not possible here.',
    ])
  })

  test('give way when news breaks in', async () => {
    const at = await inLondon()
    const view = await until(at, (now) => now.screen === 'event')
    expect(view.screen).toBe('event')
    const elsewhere = await at.send({ kind: 'go', to: 'map' })
    expect(elsewhere.screen).toBe('map')
    expect((await at.send({ kind: 'back' })).screen).toBe('event')
  })
})

describe('what is not possible now', () => {
  const everything: readonly Intent[] = [
    { kind: 'go', to: 'table' },
    { kind: 'back' },
    { kind: 'continue', session: 'none' },
    { kind: 'rename', session: 'none', name: 'x' },
    { kind: 'discard', session: 'none' },
    { kind: 'import', text: '' },
    { kind: 'proceed' },
    { kind: 'select', issue: 99 },
    { kind: 'visit', party: 99 },
    { kind: 'compose', draft: { action: 'fly', fields: {} } },
    { kind: 'confirm' },
    { kind: 'compose', draft: { action: 'table', fields: { issue: 99, choice: 'x' } } },
    { kind: 'confirm' },
    { kind: 'stance', issue: 99, stance: 'accepts' },
    { kind: 'stance', issue: 0, stance: 'reserves' },
    { kind: 'react', reaction: 99 },
    { kind: 'answer', answer: 'accept' },
    { kind: 'settle', with: 'own-price' },
    { kind: 'sign', answer: 'sign' },
    { kind: 'order', tracks: [9, 9] },
    { kind: 'setting', change: { textSize: 110 as never } },
    { kind: 'reflect', question: 'none', answer: 'x' },
    { kind: 'dismiss' },
  ]

  test('is announced and never thrown, without a session', async () => {
    const { send, reported } = await held({}, lasting())
    for (const intent of everything) await send(intent)
    expect(reported).toEqual([])
  })

  test('is announced and never thrown, in any phase', async () => {
    for (const phase of ['briefing', 'event', 'agenda', 'table', 'ending', 'debrief'] as const) {
      const at = await inLondon()
      await until(at, ({ screen }) => screen === phase)
      for (const intent of everything) await at.send(intent)
      expect([phase, at.reported]).toEqual([phase, []])
      expect(at.view().session).not.toBeNull()
    }
  }, 120_000)

  test('a second move while the others are moving waits for nobody and is not made', async () => {
    const at = await inLondon()
    await until(at, atTable)
    at.game.send({ kind: 'compose', draft: { action: 'reassure', fields: { to: 1 } } })
    at.game.send({ kind: 'confirm' })
    at.game.send({ kind: 'compose', draft: { action: 'consult', fields: {} } })
    await at.send({ kind: 'confirm' })
    expect(at.view().session?.news.filter((line) => line.party?.id === 'uk')).toHaveLength(1)
    expect(at.view().session?.composer?.action.id).toBe('consult')
  })
})

import { expect, test } from 'vitest'
import type { Agenda } from '#app/domain/agenda.ts'
import { changeAgenda } from '#app/use-cases/agendas/change-agenda.ts'
import { tidyAgendas } from '#app/use-cases/agendas/tidy-agendas.ts'
import { changeSeries, decideMeeting, endSeries, shareSeries } from '#app/use-cases/meetings/change-series.ts'
import { readSeries } from '#app/use-cases/meetings/read-series.ts'
import { startSeries } from '#app/use-cases/meetings/start-series.ts'
import { findAgenda, saveAgenda } from '#db/agendas.ts'
import { findSeries } from '#db/meetings.ts'
import { publishAgain } from '#tests/support/agendas.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeOrganisation,
  makePublished,
} from '#tests/support/builders.ts'
import { makeSeries, preparedPack } from '#tests/support/meetings.ts'
import { freshPortal } from '#tests/support/portal.ts'

function team() {
  const portal = freshPortal()
  const organisation = makeOrganisation(portal)
  const lead = makeContributor(portal, organisation)
  const publish = (title: string) =>
    makePublished(portal, 'case-study', caseStudy({ title: english(title) }), lead)
  return { portal, organisation, lead, publish, seriesId: makeSeries(portal, lead) }
}

const reasons = ({ items }: Agenda) =>
  items.map(({ pinned, reason, title }) => [pinned?.recordId ?? title, reason])

test('a first agenda has what there is, as much as fits into the time for it, among the usual items', async () => {
  const { portal, lead, publish, seriesId } = team()
  const made = ['One', 'Two', 'Three', 'Four'].map(publish)
  const pack = await preparedPack(portal, lead, seriesId)
  expect(pack).toMatchObject({
    ownerId: null,
    title: 'Housing repairs',
    meetingDate: '2026-03-03',
    meetingLength: 60,
  })
  const chosen = pack.items.slice(1, -1)
  expect(chosen).toHaveLength(3)
  expect(
    chosen.every(({ pinned, reason }) => made.includes(pinned?.recordId ?? '') && reason === 'new'),
  ).toBe(true)
  expect(pack.items.at(0)?.title).toBe('Apologies')
  expect(pack.items.at(-1)?.title).toBe('Any other business')
})

test('the next agenda has only what is new or changed in a major way since, and what was put off', async () => {
  const { portal, lead, publish, seriesId } = team()
  const [seen, changed] = [publish('Seen'), publish('To be changed')]
  const first = await preparedPack(portal, lead, seriesId, 0)
  expect(first.items).toHaveLength(4)
  const items = first.items.map((item) =>
    item.title === 'Apologies' ? { ...item, outcome: 'deferred' as const, note: 'Ask again' } : item,
  )
  saveAgenda(portal.db, { ...first, items, heldAt: portal.clock().toISOString() })
  portal.pass({ days: 20 })
  const fresh = publish('Fresh')
  publishAgain(portal, lead, changed, { title: english('Changed') })
  const second = await preparedPack(portal, lead, seriesId, 1)
  expect(reasons(second)).toEqual([
    ['Apologies', 'deferred'],
    [fresh, 'new'],
    [changed, 'changed'],
    ['Any other business', ''],
  ])
  expect(second.items[0]).toMatchObject({ note: 'Ask again', outcome: '' })
  expect(reasons(second).flat()).not.toContain(seen)
})

test('an agenda is made once, and stays when those that nobody owns are tidied away', async () => {
  const { portal, lead, seriesId } = team()
  const pack = await preparedPack(portal, lead, seriesId)
  expect((await preparedPack(portal, lead, seriesId)).id).toBe(pack.id)
  portal.pass({ days: 400 })
  tidyAgendas(portal)
  expect(findAgenda(portal.db, pack.id)).not.toBeNull()
})

test('those who prepare may change the agenda, and whoever looks after the organisation; nobody else', async () => {
  const { portal, organisation, lead, seriesId } = team()
  const { id } = await preparedPack(portal, lead, seriesId)
  const other = makeContributor(portal, organisation)
  const stranger = makeContributor(portal, makeOrganisation(portal))
  const change = (visitor: typeof lead) =>
    changeAgenda(portal, { visitor, agendaKey: null }, { id, title: 'Changed' })
  expect(() => change(other)).toThrow('not-your-team')
  expect(() => change(stranger)).toThrow('not-your-organisation')
  expect(() => readSeries(portal, stranger, seriesId, 'en')).toThrow('not-your-organisation')
  shareSeries(portal, lead, { id: seriesId, personId: other.id, part: 'prepares' })
  expect(change(other).ok).toBe(true)
  shareSeries(portal, other, { id: seriesId, personId: other.id, part: null })
  expect(() => change(other)).toThrow('not-your-team')
  expect(() => shareSeries(portal, lead, { id: seriesId, personId: stranger.id, part: 'prepares' })).toThrow()
})

test('a meeting that gets another date is moved in the calendar too; one called off can be held after all', async () => {
  const { portal, lead, seriesId } = team()
  const { id } = await preparedPack(portal, lead, seriesId)
  changeAgenda(portal, { visitor: lead, agendaKey: null }, { id, meetingDate: '2026-03-10' })
  decideMeeting(portal, lead, { id: seriesId, planned: '2026-04-07', held: false })
  const seen = () => readSeries(portal, lead, seriesId, 'en').coming.map(({ date, held }) => [date, held])
  expect(seen().slice(0, 2)).toEqual([
    ['2026-03-10', true],
    ['2026-04-07', false],
  ])
  decideMeeting(portal, lead, { id: seriesId, planned: '2026-04-07', held: true })
  expect(seen()[1]).toEqual(['2026-04-07', true])
  expect(() => decideMeeting(portal, lead, { id: seriesId, planned: '2026-04-08', held: false })).toThrow(
    'not-found',
  )
})

test('of two who change the meetings at the same time, the second hears of it', () => {
  const { portal, lead, seriesId } = team()
  const series = findSeries(portal.db, seriesId)!
  expect(changeSeries(portal, lead, seriesId, { ...series, team: 'First' }).ok).toBe(true)
  const late = changeSeries(portal, lead, seriesId, { ...series, team: 'Second' })
  expect(late).toMatchObject({ ok: false, issues: [{ problem: 'changed-meanwhile' }] })
  expect(findSeries(portal.db, seriesId)?.team).toBe('First')
})

test('agendas made ahead lose nothing: what was put off comes to the first that is made afterwards, once', async () => {
  const { portal, lead, seriesId } = team()
  const [first, second] = [
    await preparedPack(portal, lead, seriesId, 0),
    await preparedPack(portal, lead, seriesId, 1),
  ]
  for (const [pack, note] of [
    [first, 'From March'],
    [second, 'From April'],
  ] as const) {
    portal.pass({ days: 30 })
    const items = pack.items.map((item, index) =>
      index === 0 ? { ...item, outcome: 'deferred' as const, note } : item,
    )
    saveAgenda(portal.db, { ...pack, items, heldAt: portal.clock().toISOString() })
  }
  portal.pass({ days: 1 })
  const notes = ({ items }: Agenda) => items.flatMap(({ note }) => (note === '' ? [] : [note]))
  expect(notes(await preparedPack(portal, lead, seriesId, 2)).sort()).toEqual(['From April', 'From March'])
  portal.pass({ days: 1 })
  expect(notes(await preparedPack(portal, lead, seriesId, 3))).toEqual([])
})

test('what is to be put right is said by field, and ending takes the agendas along', async () => {
  const { portal, lead, seriesId } = team()
  const series = findSeries(portal.db, seriesId)!
  const wrong = {
    ...series,
    team: '',
    time: '25:00',
    length: NaN,
    breaks: [{ from: '2026-08-02', to: '2026-08-01' }],
  }
  const refused = startSeries(portal, lead, wrong)
  expect(refused.ok ? [] : refused.issues.map(({ field }) => field)).toEqual([
    'team',
    'time',
    'length',
    'breaks.0.to',
  ])
  const { id } = await preparedPack(portal, lead, seriesId)
  endSeries(portal, lead, seriesId)
  expect(findAgenda(portal.db, id)).toBeNull()
  expect(findSeries(portal.db, seriesId)).toBeNull()
  expect(auditedDeeds(portal).map(({ deed }) => deed)).toEqual(
    expect.arrayContaining(['meetings.start', 'agenda.start', 'meetings.end']),
  )
})

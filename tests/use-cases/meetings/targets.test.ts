import { expect, test } from 'vitest'
import { mostItems, newItem } from '#app/domain/agenda.ts'
import { Fault } from '#app/domain/fault.ts'
import { addToAgenda } from '#app/use-cases/agendas/add-to-agenda.ts'
import { itemOnAgenda } from '#app/use-cases/agendas/item-on-agenda.ts'
import { issueAgenda } from '#app/use-cases/agendas/issue-agenda.ts'
import { moveToMeeting } from '#app/use-cases/agendas/move-to-meeting.ts'
import { listTargets, preparesMeetings } from '#app/use-cases/meetings/list-targets.ts'
import { findAgenda, saveAgenda } from '#db/agendas.ts'
import { gather } from '#tests/support/agendas.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { makeContributor, makeOrganisation, makePerson, makePublished } from '#tests/support/builders.ts'
import { makeSeries, preparedPack } from '#tests/support/meetings.ts'
import { freshPortal } from '#tests/support/portal.ts'

function council() {
  const portal = freshPortal()
  const organisation = makeOrganisation(portal)
  const lead = makeContributor(portal, organisation)
  return { portal, organisation, lead, own: { visitor: lead, agendaKey: null } }
}

test('coming meetings are offered with those of one’s own teams first, the nearest first', () => {
  const { portal, organisation, lead } = council()
  const admin = makePerson(portal, { in: organisation, roles: ['org-admin'] })
  makeSeries(portal, lead, { team: 'Theirs', week: 'first' })
  makeSeries(portal, admin, { team: 'Late', week: 'fourth' })
  makeSeries(portal, admin, { team: 'Early', week: 'second' })
  const offered = listTargets(portal, admin, 'en').meetings
  expect(offered.map(({ team }) => team)).toEqual([
    ...['Early', 'Late', 'Early', 'Late', 'Early', 'Late'],
    ...['Theirs', 'Theirs', 'Theirs'],
  ])
  const dates = offered.slice(0, 6).map(({ date }) => date)
  expect(dates).toEqual(dates.toSorted())
  expect(listTargets(portal, lead, 'en').meetings.map(({ team }) => team)).toEqual(Array(3).fill('Theirs'))
})

test('only those are asked for a meeting who prepare one', () => {
  const { portal, organisation, lead } = council()
  const colleague = makeContributor(portal, organisation)
  makeSeries(portal, lead)
  expect(preparesMeetings(portal, lead)).toBe(true)
  expect(preparesMeetings(portal, colleague)).toBe(false)
  expect(preparesMeetings(portal, { ...lead, memberships: [] })).toBe(false)
  expect(preparesMeetings(portal, null)).toBe(false)
})

test('a record goes before what a team’s meeting always ends with, and is known to be there', async () => {
  const { portal, lead, own } = council()
  const seriesId = makeSeries(portal, lead)
  const first = makePublished(portal)
  const pack = await preparedPack(portal, lead, seriesId)
  const later = makePublished(portal)
  expect(listTargets(portal, lead, 'en', { recordId: later }).meetings[0]).toMatchObject({
    agendaId: pack.id,
    hasIt: false,
  })
  expect(addToAgenda(portal, own, later, 'New', { id: pack.id })).toBe(pack.id)
  const items = findAgenda(portal.db, pack.id)?.items ?? []
  expect(items.map(({ pinned, title }) => pinned?.recordId ?? title)).toEqual([
    'Apologies',
    first,
    later,
    'Any other business',
  ])
  expect(listTargets(portal, lead, 'en', { recordId: later }).meetings[0]?.hasIt).toBe(true)
  expect(itemOnAgenda(portal, own, later, 'en', pack.id)?.agenda?.id).toBe(pack.id)
})

test('a new agenda can be asked for beside those there are', () => {
  const { portal, own } = council()
  const recordId = makePublished(portal)
  const first = addToAgenda(portal, own, recordId, 'New')
  expect(addToAgenda(portal, own, recordId, 'New')).toBe(first)
  const second = addToAgenda(portal, own, recordId, 'New', 'new')
  expect(second).not.toBe(first)
  expect(findAgenda(portal.db, second)?.items).toHaveLength(1)
})

test('nobody adds to the agenda of a team whose meetings they do not prepare', async () => {
  const { portal, organisation, lead } = council()
  const pack = await preparedPack(portal, lead, makeSeries(portal, lead))
  const other = { visitor: makeContributor(portal, organisation), agendaKey: null }
  const recordId = makePublished(portal)
  expect(() => addToAgenda(portal, other, recordId, 'New', { id: pack.id })).toThrow(Fault)
  expect(itemOnAgenda(portal, other, recordId, 'en', pack.id)).toBeNull()
})

test('what was gathered becomes part of a meeting’s agenda with all that was said, once', async () => {
  const { portal, lead, own } = council()
  const twice = makePublished(portal)
  const pack = await preparedPack(portal, lead, makeSeries(portal, lead))
  const other = makePublished(portal)
  const basket = gather(portal, own, other, twice)
  const noted = findAgenda(portal.db, basket.id)
  if (noted === null) throw new Error('There is no agenda')
  saveAgenda(portal.db, { ...noted, items: noted.items.map((item) => ({ ...item, note: 'Why' })) })
  moveToMeeting(portal, lead, { id: basket.id, packId: pack.id })
  const moved = findAgenda(portal.db, pack.id)?.items ?? []
  expect(moved.map(({ pinned, title, note }) => [pinned?.recordId ?? title, note])).toEqual([
    ['Apologies', ''],
    [twice, ''],
    [other, 'Why'],
    ['Any other business', ''],
  ])
  // What was there before stays where it was, with what was written about it.
  expect(findAgenda(portal.db, basket.id)?.items.map(({ note }) => note)).toEqual(['Why'])
  expect(auditedDeeds(portal).at(-1)).toEqual({ actorId: lead.id, deed: 'agenda.move', subject: basket.id })
})

test('an agenda on which nothing is left is gone; one that went out lists what came', async () => {
  const { portal, lead, own } = council()
  const pack = await preparedPack(portal, lead, makeSeries(portal, lead))
  issueAgenda(portal, own, { id: pack.id, issued: true })
  const basket = gather(portal, own, makePublished(portal))
  moveToMeeting(portal, lead, { id: basket.id, packId: pack.id })
  expect(findAgenda(portal.db, basket.id)).toBeNull()
  expect(findAgenda(portal.db, pack.id)?.changes).toMatchObject([{ what: 'added' }])
})

test('nothing moves to a full agenda, nor from the agenda of a meeting', async () => {
  const { portal, lead, own } = council()
  const seriesId = makeSeries(portal, lead)
  const pack = await preparedPack(portal, lead, seriesId, 0)
  const next = await preparedPack(portal, lead, seriesId, 1)
  const basket = gather(portal, own, makePublished(portal))
  expect(() => moveToMeeting(portal, lead, { id: next.id, packId: pack.id })).toThrow(Fault)
  const items = Array.from({ length: mostItems }, (_, n) => ({
    ...newItem,
    id: `full-${n}`,
    title: 'Own',
    pinned: null,
  }))
  saveAgenda(portal.db, { ...pack, items })
  expect(() => moveToMeeting(portal, lead, { id: basket.id, packId: pack.id })).toThrow(Fault)
  expect(findAgenda(portal.db, basket.id)?.items).toHaveLength(1)
})

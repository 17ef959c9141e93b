import { expect, test } from 'vitest'
import { Fault } from '#app/domain/fault.ts'
import { changeAgenda } from '#app/use-cases/agendas/change-agenda.ts'
import { copyAgenda } from '#app/use-cases/agendas/copy-agenda.ts'
import { readOwnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { shareAgenda } from '#app/use-cases/agendas/share-agenda.ts'
import { findAgenda, saveAgenda } from '#db/agendas.ts'
import { publishAgain } from '#tests/support/agendas.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import {
  english,
  makeContributor,
  makeOrganisation,
  makePublished,
  caseStudy,
} from '#tests/support/builders.ts'
import { addAction, makeSeries, preparedPack } from '#tests/support/meetings.ts'
import { freshPortal } from '#tests/support/portal.ts'

async function heldMeeting() {
  const portal = freshPortal()
  const lead = makeContributor(portal, makeOrganisation(portal))
  const own = { visitor: lead, agendaKey: null }
  const recordId = makePublished(portal, 'case-study', caseStudy(), lead)
  const seriesId = makeSeries(portal, lead)
  const pack = await preparedPack(portal, lead, seriesId)
  const words = {
    note: 'Why here',
    purpose: 'decision' as const,
    presenter: 'Siân',
    restricted: 'Between us',
  }
  changeAgenda(portal, own, { id: pack.id, items: pack.items.map(({ id }) => ({ id, ...words })) })
  addAction(portal, lead, pack.id)
  const held = findAgenda(portal.db, pack.id)
  if (held === null) throw new Error('There is no pack')
  const items = held.items.map((item) => ({ ...item, outcome: 'agreed' as const, resolution: 'So be it' }))
  saveAgenda(portal.db, { ...held, items })
  shareAgenda(portal, own, { id: pack.id, shared: true })
  return { portal, lead, own, recordId, seriesId, id: pack.id }
}

test('a copy has the items and what is said about them, not what came of them nor what is restricted', async () => {
  const { portal, lead, id } = await heldMeeting()
  const source = findAgenda(portal.db, id)
  const copyId = copyAgenda(portal, lead, { id, to: 'new' })
  const copy = findAgenda(portal.db, copyId)
  expect(copy).toMatchObject({
    ownerId: lead.id,
    seriesId: null,
    title: 'Housing repairs',
    meetingLength: 60,
    attendance: null,
    heldAt: null,
    shareToken: null,
  })
  expect(copy?.items.map(({ pinned, title }) => [pinned, title])).toEqual(
    source?.items.map(({ pinned, title }) => [pinned, title]),
  )
  for (const item of copy?.items ?? []) {
    expect(item).toMatchObject({ note: 'Why here', purpose: 'decision', presenter: 'Siân', reason: '' })
    expect(item).toMatchObject({ restricted: '', outcome: '', resolution: '', votesFor: null })
  }
  expect(findAgenda(portal.db, id)).toEqual(source)
  expect(auditedDeeds(portal).at(-1)).toEqual({ actorId: lead.id, deed: 'agenda.copy', subject: copyId })
})

test('the edition chosen is copied, and a newer one offered', async () => {
  const { portal, lead, own, recordId, id } = await heldMeeting()
  publishAgain(portal, lead, recordId, { title: english('Said anew') })
  const copyId = copyAgenda(portal, lead, { id, to: 'new' })
  const item = readOwnAgenda(portal, own, copyId, 'en')?.items.find(({ record }) => record?.id === recordId)
  expect(item?.record?.edition.number).toBe(1)
  expect(item?.record?.standing.is).toBe('newer-edition')
})

test('what another meeting has already is not put on it twice', async () => {
  const { portal, lead, recordId, seriesId, id } = await heldMeeting()
  const next = await preparedPack(portal, lead, seriesId, 1)
  const before = next.items.map(({ title }) => title)
  copyAgenda(portal, lead, { id, to: { id: next.id } })
  copyAgenda(portal, lead, { id, to: { id: next.id } })
  const items = findAgenda(portal.db, next.id)?.items ?? []
  expect(items.filter(({ pinned }) => pinned?.recordId === recordId)).toHaveLength(1)
  for (const title of before)
    expect(items.filter((item) => item.title === title && title !== '').length).toBeLessThan(2)
})

test('nobody copies an agenda they may not work on', async () => {
  const { portal, id } = await heldMeeting()
  const other = makeContributor(portal, makeOrganisation(portal))
  expect(() => copyAgenda(portal, other, { id, to: 'new' })).toThrow(Fault)
})

import { describe, expect, test } from 'vitest'
import { changeAgenda } from '#app/use-cases/agendas/change-agenda.ts'
import { itemOnAgenda } from '#app/use-cases/agendas/item-on-agenda.ts'
import { takeWhatCameAfter } from '#app/use-cases/agendas/take-what-came-after.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { agendaNow, aReader, gather, publishAgain } from '#tests/support/agendas.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeOrganisation,
  makePublished,
  makeReviewer,
} from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const words = { note: 'Ask Siân', minutes: 5, presenter: 'Mair', questions: 'Why?' }

/** A record on a reader's agenda, with words of the team's about it. */
function pinned(portal: TestPortal, title = 'As it was chosen') {
  const writer = makeContributor(portal, makeOrganisation(portal))
  const recordId = makePublished(portal, 'case-study', caseStudy({ title: english(title) }), writer)
  const reader = aReader()
  const { id, items } = gather(portal, reader, recordId)
  const itemId = items[0]?.id ?? ''
  changeAgenda(portal, reader, { id, items: [{ id: itemId, ...words }] })
  return {
    writer,
    recordId,
    reader,
    id,
    itemId,
    take: () => takeWhatCameAfter(portal, reader, { id, itemId }),
  }
}

function titleNow(portal: TestPortal, reader: ReturnType<typeof aReader>) {
  return agendaNow(portal, reader).items[0]?.record?.card?.title[0]?.text
}

function takeBack(
  portal: TestPortal,
  recordId: string,
  reason: 'published-in-error' | 'replaced' | 'no-longer-current',
  replacedBy = '',
) {
  const explanation = reason === 'no-longer-current' ? 'The law changed.' : ''
  const done = withdraw(portal, makeReviewer(portal), { recordId, reason, explanation, replacedBy })
  if (!done.ok) throw new Error(JSON.stringify(done.issues))
}

describe('a newer edition', () => {
  test('is offered and never swapped in by itself', () => {
    const portal = freshPortal()
    const { writer, recordId, reader, id } = pinned(portal)
    expect(agendaNow(portal, reader).items[0]?.record?.standing).toEqual({ is: 'current' })
    publishAgain(portal, writer, recordId, { title: english('As it is now') }, 'A new title')
    expect(titleNow(portal, reader)).toBe('As it was chosen')
    changeAgenda(portal, reader, { id, title: 'Saved again' })
    expect(titleNow(portal, reader)).toBe('As it was chosen')
    expect(agendaNow(portal, reader).items[0]?.record).toMatchObject({
      edition: { number: 1 },
      standing: { is: 'newer-edition', edition: { number: 2 }, changeNote: 'A new title' },
    })
  })

  test('takes its place when asked, and the team’s words stay', () => {
    const portal = freshPortal()
    const { writer, recordId, reader, take } = pinned(portal)
    publishAgain(portal, writer, recordId, { title: english('As it is now') })
    take()
    expect(titleNow(portal, reader)).toBe('As it is now')
    expect(agendaNow(portal, reader).items[0]).toMatchObject({
      ...words,
      record: { edition: { number: 2 }, standing: { is: 'current' } },
    })
  })

  test('being written is none yet', () => {
    const portal = freshPortal()
    const { recordId, reader, take } = pinned(portal)
    take()
    expect(agendaNow(portal, reader).items[0]?.record).toMatchObject({ id: recordId, edition: { number: 1 } })
  })

  test('is taken only by whose agenda it is', () => {
    const portal = freshPortal()
    const { id, itemId } = pinned(portal)
    expect(() => takeWhatCameAfter(portal, aReader(), { id, itemId })).toThrow('not-yours')
  })
})

describe('a record that was withdrawn', () => {
  test('published by mistake, says nothing of itself any more; the team’s words stay', () => {
    const portal = freshPortal()
    const { recordId, reader, id, take } = pinned(portal, 'Published by mistake')
    takeBack(portal, recordId, 'published-in-error')
    take()
    const agenda = agendaNow(portal, reader)
    expect(agenda.items[0]).toMatchObject({
      ...words,
      record: { card: null, standing: { is: 'gone' }, suggestions: [] },
    })
    expect(JSON.stringify(agenda)).not.toContain('Published by mistake')
    expect(itemOnAgenda(portal, reader, recordId, 'en')).toBeNull()
    changeAgenda(portal, reader, { id, reorder: () => [] })
    expect(agendaNow(portal, reader).items).toEqual([])
  })

  test('no longer current, is still read, with the reason', () => {
    const portal = freshPortal()
    const { recordId, reader, take } = pinned(portal)
    takeBack(portal, recordId, 'no-longer-current')
    take()
    expect(titleNow(portal, reader)).toBe('As it was chosen')
    expect(agendaNow(portal, reader).items[0]?.record?.standing).toEqual({
      is: 'no-longer-current',
      explanation: 'The law changed.',
    })
  })

  test('replaced, leads to the replacement and makes way for it when asked', () => {
    const portal = freshPortal()
    const { recordId, reader, take } = pinned(portal)
    const next = makePublished(portal, 'case-study', caseStudy({ title: english('What came after') }))
    takeBack(portal, recordId, 'replaced', next)
    expect(agendaNow(portal, reader).items[0]?.record).toMatchObject({
      card: null,
      standing: { is: 'replaced', by: { text: 'What came after' }, onAgenda: false },
    })
    take()
    expect(agendaNow(portal, reader).items[0]).toMatchObject({
      ...words,
      record: { id: next, standing: { is: 'current' } },
    })
  })

  test('replaced by what is on the agenda already, is not put on twice', () => {
    const portal = freshPortal()
    const { recordId, reader, take } = pinned(portal)
    const next = makePublished(portal)
    gather(portal, reader, next)
    takeBack(portal, recordId, 'replaced', next)
    expect(agendaNow(portal, reader).items[0]?.record?.standing).toMatchObject({ onAgenda: true })
    take()
    expect(agendaNow(portal, reader).items.map((item) => item.record?.id)).toEqual([recordId, next])
  })
})

import { expect, test } from 'vitest'
import { openId } from '#app/domain/open-data.ts'
import { bothLanguages, knowBothLanguages } from '#app/messages/both.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { listRecommendations } from '#app/use-cases/tracking/list-recommendations.ts'
import { readRecommendation } from '#app/use-cases/tracking/read-recommendation.ts'
import { recommendationDesk } from '#app/use-cases/tracking/recommendation-desk.ts'
import { recordTracking } from '#app/use-cases/tracking/record-tracking.ts'
import { tx } from '#db/connection.ts'
import { mergeOrganisation } from '#db/organisation-merge.ts'
import { findPerson } from '#db/people.ts'
import {
  english,
  excerpt,
  makeContributor,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePublished,
  makeReviewer,
  recommendation,
} from '#tests/support/builders.ts'
import { mailTo } from '#tests/support/mails.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

knowBothLanguages()

const everything = { words: '', body: '', kind: '', state: null } as const

function world() {
  const portal = freshPortal()
  const body = makeOrganisation(portal, { name: english('Kingfisher Homes') })
  const landlord = makeContributor(portal, body)
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const rows = [
    recommendation({ due: '2020-01-01' }),
    recommendation({ id: 'recommendation-2', text: english('Train staff'), kind: 'training' }),
  ]
  const recordId = makePublished(
    portal,
    'excerpt',
    excerpt({ caseAgainst: body.id, recommendations: rows }),
    editor,
  )
  const id = openId(recordId, 'recommendation-1')
  const record = (
    person: typeof editor,
    deed: Parameters<typeof recordTracking>[2]['deed'],
    seen: number,
    words = 'What was done',
  ) => recordTracking(portal, person, { id, deed, words, link: '', seen })
  const read = (visitor: typeof editor | null) => readRecommendation(portal, visitor, { id, language: 'en' })
  return { portal, body, landlord, editor, recordId, id, record, read }
}

const { kinds } = bothLanguages.en.mail

function told(portal: TestPortal, address: string, kind: 'evidence-came' | 'evidence-judged'): number {
  return mailTo(portal, address).filter(({ subject }) => subject === kinds[kind].subject).length
}

test('a body answers, the ombudsman returns it, the body answers again and it is complied with', () => {
  const { portal, landlord, editor, record, read } = world()
  expect(read(landlord)).toMatchObject({ state: 'overdue', deeds: ['evidence'] })
  expect(record(landlord, 'evidence', 0, 'A letter was sent')).toMatchObject({ ok: true })
  expect(told(portal, editor.email, 'evidence-came')).toBe(1)
  expect(read(landlord)).toMatchObject({ state: 'evidence-received', deeds: [] })
  expect(record(editor, 'returned', 1, 'To whom?')).toMatchObject({ ok: true })
  expect(told(portal, landlord.email, 'evidence-judged')).toBe(1)
  record(landlord, 'evidence', 2, 'To the tenant')
  record(editor, 'complied', 3, '')
  expect(read(null)).toMatchObject({ state: 'complied', deeds: [], seesEvidence: false })
})

test('readers learn what was recorded, never what was said about it, nor that evidence was returned', () => {
  const { landlord, editor, record, read } = world()
  record(landlord, 'evidence', 0, 'Canary')
  record(editor, 'returned', 1, 'Canary')
  expect(JSON.stringify(read(landlord))).toContain('Canary')
  expect(JSON.stringify(read(null))).not.toContain('Canary')
  expect(read(null).entries.map(({ deed }) => deed)).toEqual(['evidence'])
})

test('of two who answer at once the slower is told, and nothing is lost or recorded twice', () => {
  const { landlord, record, read } = world()
  record(landlord, 'evidence', 0)
  expect(record(landlord, 'evidence', 0)).toMatchObject({ issues: [{ problem: 'changed-meanwhile' }] })
  expect(() => record(landlord, 'evidence', 1)).toThrow()
  expect(read(landlord).entries).toHaveLength(1)
})

test('nobody else answers or judges', () => {
  const { portal, landlord, editor, record } = world()
  expect(() => record(editor, 'evidence', 0)).toThrow()
  expect(() => record(landlord, 'complied', 0)).toThrow()
  expect(() => record(makeEditor(portal, makeOmbudsman(portal)), 'complied', 0)).toThrow()
})

test('the list is narrowed by words, body, kind and state; the desks show what waits for whom', () => {
  const { portal, body, landlord, editor, record } = world()
  makePublished(portal, 'excerpt', excerpt({ recommendations: [recommendation({ due: '2019-01-01' })] }))
  const list = (given: Partial<Parameters<typeof listRecommendations>[1]>) =>
    listRecommendations(portal, { ...everything, ...given }, 'en').map(({ text }) => text.text)
  expect(list({})).toEqual(['Apologise in writing', 'Apologise in writing', 'Train staff'])
  expect(list({ body: body.id })).toHaveLength(2)
  expect(list({ kind: 'training' })).toEqual(['Train staff'])
  expect(list({ state: 'overdue', body: body.id })).toEqual(['Apologise in writing'])
  expect(list({ words: 'kingfisher TRAIN' })).toEqual(['Train staff'])
  expect(recommendationDesk(portal, landlord, 'en')).toMatchObject({ own: [{}, {}], waiting: [] })
  record(landlord, 'evidence', 0)
  expect(recommendationDesk(portal, landlord, 'en').own).toHaveLength(1)
  expect(recommendationDesk(portal, editor, 'en')).toMatchObject({ own: [], waiting: [{}] })
})

test('a body that is not named stays unnamed, and nobody can answer for it', () => {
  const { portal, editor } = world()
  const recordId = makePublished(portal, 'excerpt', excerpt({ recommendations: [recommendation()] }), editor)
  const id = openId(recordId, 'recommendation-1')
  const read = readRecommendation(portal, null, { id, language: 'en' })
  expect(read.body).toMatchObject({
    slug: null,
    name: { text: 'a GP practice in the area of a health board' },
  })
  const answer = { id, deed: 'evidence', words: 'Done', link: '', seen: 0 } as const
  expect(() => recordTracking(portal, editor, answer)).toThrow()
})

test('a withdrawn excerpt takes its recommendations along; a body that was merged is answered for by the other', () => {
  const { portal, body, landlord, recordId, id, record, read } = world()
  const heir = makeOrganisation(portal)
  tx(portal.db, (db) =>
    mergeOrganisation(db, { from: body.id, to: heir.id, at: portal.clock().toISOString() }),
  )
  expect(record(findPerson(portal.db, landlord.id)!, 'evidence', 0)).toMatchObject({ ok: true })
  expect(read(null).body.slug).toBe(heir.slug)
  const input = { recordId, reason: 'published-in-error', explanation: '', replacedBy: '' } as const
  withdraw(portal, makeReviewer(portal), input)
  expect(() => readRecommendation(portal, null, { id, language: 'en' })).toThrow()
  expect(listRecommendations(portal, everything, 'en')).toEqual([])
})

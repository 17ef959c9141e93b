import { expect, test } from 'vitest'
import { loader as history } from '#app/routes/records/history.tsx'
import { loader as compare } from '#app/routes/records/compare.tsx'
import { afterPublishing } from '#app/use-cases/records/after-publishing.ts'
import { dueFor, remindOwners } from '#app/use-cases/records/due-for-review.ts'
import { answerStillInUse } from '#app/use-cases/records/still-in-use.ts'
import { searchRecords } from '#app/use-cases/search/search-records.ts'
import { timelineOf } from '#db/journal.ts'
import { reminders } from '#db/schema/schema.ts'
import { everything } from '#search/query.ts'
import { publishAgain } from '#tests/support/agendas.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeOrganisation,
  makePerson,
  makePublished,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { freshPortal } from '#tests/support/portal.ts'

function published(reviewBy = '') {
  const portal = freshPortal()
  const body = makeOrganisation(portal)
  const writer = makeContributor(portal, body)
  const recordId = makePublished(portal, 'case-study', caseStudy({ reviewBy }), writer)
  const age = () => afterPublishing(portal, null, recordId, 'en').age
  const answer = (answer: 'yes' | 'changed' | 'stopped', by = writer) =>
    answerStillInUse(portal, by, { recordId, answer })
  return { portal, body, writer, recordId, age, answer }
}

test('after two years readers are told that nobody confirmed it, and it is found as before', async () => {
  const { portal, recordId, age, answer } = published()
  expect(age()).toMatchObject({ old: false, confirmedAt: null })
  portal.pass({ days: 731 })
  expect(age()).toMatchObject({ old: true })
  const { cards } = await searchRecords(portal, everything)
  expect(cards.map(({ id }) => id)).toEqual([recordId])
  answer('yes')
  expect(age()).toMatchObject({ old: false, confirmedAt: portal.clock().toISOString() })
  portal.pass({ days: 731 })
  expect(age()).toMatchObject({ old: true })
})

test('owners are reminded once for each day it falls due, until they answer', () => {
  const { portal, writer, recordId, answer } = published('2026-05')
  const rows = () => portal.db.select().from(reminders).all()
  expect(remindOwners(portal)).toBe(0)
  expect(dueFor(portal, writer, 'en')).toEqual([])
  portal.pass({ days: 95 })
  expect([remindOwners(portal), remindOwners(portal)]).toEqual([1, 0])
  expect(dueFor(portal, writer, 'en')).toMatchObject([{ id: recordId, dueOn: '2026-05-31' }])
  expect(rows()).toMatchObject([{ recordId, dueOn: '2026-05-31', sentAt: null, answeredAt: null }])
  expect(timelineOf(portal.db, recordId)[0]?.event).toBe('review-due')
  answer('yes')
  expect(dueFor(portal, writer, 'en')).toEqual([])
  expect(rows()[0]?.answeredAt).toBe(portal.clock().toISOString())
  portal.pass({ days: 731 })
  expect(remindOwners(portal)).toBe(1)
})

test('a new edition answers the reminder too', () => {
  const { portal, writer, recordId } = published()
  portal.pass({ days: 731 })
  remindOwners(portal)
  publishAgain(portal, writer, recordId, { whatChanged: english('Even fewer.') })
  expect(portal.db.select().from(reminders).all()[0]?.answeredAt).toBe(portal.clock().toISOString())
  expect(dueFor(portal, writer, 'en')).toEqual([])
})

test('it has changed: a draft is begun, and the page stays as it is', () => {
  const { portal, recordId, age, answer } = published()
  expect(answer('changed')).toEqual({ begun: true })
  const { live, draft } = recordNow(portal, recordId)
  expect([draft?.status, draft?.content]).toEqual(['draft', live?.content])
  expect(age()?.confirmedAt).toBe(null)
  expect(answer('changed')).toEqual({ begun: false })
})

test('it has stopped: the draft says so', () => {
  const { portal, recordId, answer } = published()
  answer('stopped')
  expect(recordNow(portal, recordId).draft?.content).toMatchObject({ maturity: 'stopped' })
  expect(recordNow(portal, recordId).live?.content).toMatchObject({ maturity: '' })
})

test('its administrators may answer without writing; reviewers and strangers may not', () => {
  const { portal, body, recordId, answer } = published()
  const orgAdmin = makePerson(portal, { in: body, roles: ['org-admin'] })
  expect(answer('changed', orgAdmin)).toEqual({ begun: false })
  expect(recordNow(portal, recordId).draft).toBe(null)
  const before = auditedDeeds(portal)
  for (const other of [makeReviewer(portal), makeContributor(portal, makeOrganisation(portal))]) {
    expect(() => answer('yes', other)).toThrow('not-your-organisation')
  }
  expect(auditedDeeds(portal)).toEqual(before)
  expect(before.filter(({ deed }) => deed === 'record.confirm')).toHaveLength(1)
})

test('the history has what was published and never a draft; editions compare without what is private', async () => {
  const { portal, writer, recordId, answer } = published()
  const { slug } = recordNow(portal, recordId)
  publishAgain(portal, writer, recordId, {
    problem: english('Replies took **two weeks**.'),
    privateContact: 'Mx Secret',
  })
  answer('changed')
  const params = { records: 'case-studies', slug }
  const read = await call(portal, history, `/case-studies/${slug}/history`, { params })
  expect(read.data).toMatchObject({
    editions: [
      { number: 2, current: true, changeKind: 'major', changeNote: 'What is new' },
      { number: 1, current: false },
    ],
  })
  // Whichever way round they are asked for, the earlier one is what the later is compared with.
  for (const asked of ['from=1&to=2', 'from=2&to=1', '']) {
    const { data, status } = await call(portal, compare, `/case-studies/${slug}/compare?${asked}`, { params })
    expect(status).toBe(200)
    expect(data).toMatchObject({
      from: 1,
      to: 2,
      comparison: { changed: [{ key: 'problem', language: 'en' }] },
    })
    expect(JSON.stringify(data)).not.toContain('Secret')
    expect(JSON.stringify(data)).toContain('{"text":"two","change":"added"}')
  }
  for (const asked of ['from=1&to=3', 'from=0&to=1', 'from=x&to=2']) {
    const { status } = await call(portal, compare, `/case-studies/${slug}/compare?${asked}`, { params })
    expect(status).toBe(404)
  }
})

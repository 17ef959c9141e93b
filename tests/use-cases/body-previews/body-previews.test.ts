import { describe, expect, test } from 'vitest'
import { daysAfter } from '#app/domain/body-preview.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { Person } from '#app/domain/person.ts'
import { agreeFacts, readBodyFacts, sendCorrections } from '#app/use-cases/body-previews/body-facts.ts'
import { markCorrection } from '#app/use-cases/body-previews/mark-correction.ts'
import { openToBody } from '#app/use-cases/body-previews/open-to-body.ts'
import { readBodyPreview } from '#app/use-cases/body-previews/read-body-preview.ts'
import { skipBody } from '#app/use-cases/body-previews/skip-body.ts'
import { waitingForFacts } from '#app/use-cases/body-previews/waiting-facts.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { timelineOf } from '#db/journal.ts'
import { auditLog } from '#db/schema/schema.ts'
import {
  checkAnonymity,
  english,
  excerpt,
  makeContributor,
  makeDraft,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

interface Scene {
  recordId: string
  editor: Person
  body: Organisation
  person: Person
}

/** A draft excerpt that names a body, and somebody of the body. */
function named(portal: TestPortal): Scene {
  const body = makeOrganisation(portal)
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const content = excerpt({ caseAgainst: body.id, anonymousBody: english('') })
  const recordId = makeDraft(portal, editor, 'excerpt', content)
  return { recordId, editor, body, person: makeContributor(portal, body) }
}

const correct = (portal: TestPortal, person: Person, recordId: string, correction: string) =>
  sendCorrections(portal, person, { recordId, corrections: [{ field: 'findings', correction }] })

describe('the body named', () => {
  test('finds the draft among its work while its days last, and not before', () => {
    const portal = freshPortal()
    const { recordId, editor, person } = named(portal)
    expect(waitingForFacts(portal, person, 'en')).toEqual([])
    expect(() => readBodyFacts(portal, person, { recordId, language: 'en' })).toThrow('not-found')
    openToBody(portal, editor, { recordId })
    expect(waitingForFacts(portal, person, 'en')).toMatchObject([{ recordId, lastDay: '2026-03-12' }])
    portal.pass({ days: 10 })
    expect(waitingForFacts(portal, person, 'en')).toHaveLength(1)
    portal.pass({ days: 1 })
    expect(waitingForFacts(portal, person, 'en')).toEqual([])
    expect(() => readBodyFacts(portal, person, { recordId, language: 'en' })).toThrow('gone')
  })

  test('its last day ends at midnight in London, also after the clocks have changed', () => {
    const portal = freshPortal()
    const { recordId, editor, person } = named(portal)
    // 2 March to 27 March, two days before summer time begins.
    portal.pass({ days: 25 })
    openToBody(portal, editor, { recordId })
    expect(waitingForFacts(portal, person, 'en')).toMatchObject([{ lastDay: '2026-04-06' }])
    // 10:00 UTC on 27 March to 22:59 UTC on 6 April, which is 23:59 in London.
    portal.pass({ days: 10, hours: 12, minutes: 59 })
    expect(waitingForFacts(portal, person, 'en')).toHaveLength(1)
    portal.pass({ minutes: 1 })
    expect(waitingForFacts(portal, person, 'en')).toEqual([])
  })

  test('sends corrections, which change nothing by themselves', () => {
    const portal = freshPortal()
    const { recordId, editor, person } = named(portal)
    openToBody(portal, editor, { recordId })
    const before = recordNow(portal, recordId).draft
    expect(correct(portal, person, recordId, 'It was logged on 3 May.').ok).toBe(true)
    expect(recordNow(portal, recordId).draft).toEqual(before)
    const { corrections } = readBodyPreview(portal, editor, { recordId, language: 'en' })
    expect(corrections).toMatchObject([{ field: 'findings', correction: 'It was logged on 3 May.' }])
    markCorrection(portal, editor, { recordId, correctionId: corrections[0]?.id ?? '', done: true })
    const marked = readBodyPreview(portal, editor, { recordId, language: 'en' }).corrections
    expect(marked[0]?.doneAt).not.toBeNull()
  })

  test('sends something, about something that it was shown', () => {
    const portal = freshPortal()
    const { recordId, editor, person } = named(portal)
    openToBody(portal, editor, { recordId })
    expect(correct(portal, person, recordId, '  ')).toMatchObject({
      ok: false,
      issues: [{ field: 'correction.whole', problem: 'required' }],
    })
    const corrections = [{ field: 'privateContact', correction: 'x' }]
    expect(() => sendCorrections(portal, person, { recordId, corrections })).toThrow('bad-request')
  })

  test('is nobody else: other bodies learn nothing, nor does the body once the draft names another', () => {
    const portal = freshPortal()
    const { recordId, editor, person } = named(portal)
    openToBody(portal, editor, { recordId })
    const other = makeOrganisation(portal)
    const stranger = makeContributor(portal, other)
    expect(waitingForFacts(portal, stranger, 'en')).toEqual([])
    expect(() => readBodyFacts(portal, stranger, { recordId, language: 'en' })).toThrow('not-the-named-body')
    const content = excerpt({ caseAgainst: other.id, anonymousBody: english('') })
    saveDraft(portal, editor, { recordId, lock: 1, content })
    expect(waitingForFacts(portal, person, 'en')).toEqual([])
    expect(() => readBodyFacts(portal, person, { recordId, language: 'en' })).toThrow('wrong-state')
    expect(() => readBodyFacts(portal, stranger, { recordId, language: 'en' })).toThrow('not-the-named-body')
  })
})

describe('publishing', () => {
  function readyToPublish(portal: TestPortal): Scene & { reviewer: Person } {
    const scene = named(portal)
    const reviewer = makeReviewer(portal)
    openToBody(portal, scene.editor, { recordId: scene.recordId })
    submit(portal, scene.editor, { recordId: scene.recordId })
    claim(portal, reviewer, { recordId: scene.recordId })
    checkAnonymity(portal, reviewer, scene.recordId)
    return { ...scene, reviewer }
  }

  test('waits until the days are over', () => {
    const portal = freshPortal()
    const { recordId, reviewer } = readyToPublish(portal)
    expect(publish(portal, reviewer, { recordId })).toEqual({
      ok: false,
      issues: [{ field: '', problem: 'facts-awaited', values: { date: '2026-03-12' } }],
    })
    expect(recordNow(portal, recordId).live).toBeNull()
    portal.pass({ days: 11 })
    expect(publish(portal, reviewer, { recordId }).ok).toBe(true)
  })

  test('waits no longer when the body has nothing left to correct, which then corrects nothing more', () => {
    const portal = freshPortal()
    const { recordId, reviewer, person } = readyToPublish(portal)
    agreeFacts(portal, person, { recordId })
    expect(() => correct(portal, person, recordId, 'One more thing')).toThrow('wrong-state')
    expect(publish(portal, reviewer, { recordId }).ok).toBe(true)
  })

  test('waits no longer when the editor says why not, and the reason stays', () => {
    const portal = freshPortal()
    const { recordId, reviewer, editor, person } = readyToPublish(portal)
    expect(skipBody(portal, editor, { recordId, reason: ' ' })).toMatchObject({
      issues: [{ field: 'reason', problem: 'required' }],
    })
    expect(() => skipBody(portal, reviewer, { recordId, reason: 'Late' })).toThrow('not-your-organisation')
    expect(skipBody(portal, editor, { recordId, reason: 'They answered by letter.' }).ok).toBe(true)
    expect(timelineOf(portal.db, recordId)[0]).toMatchObject({
      event: 'facts-not-awaited',
      note: 'They answered by letter.',
    })
    expect(() => readBodyFacts(portal, person, { recordId, language: 'en' })).toThrow('gone')
    expect(JSON.stringify(portal.db.select().from(auditLog).all())).not.toContain('letter')
    expect(publish(portal, reviewer, { recordId }).ok).toBe(true)
  })

  test('does not wait where it was never opened', () => {
    const portal = freshPortal()
    const { recordId, editor } = named(portal)
    const reviewer = makeReviewer(portal)
    submit(portal, editor, { recordId })
    claim(portal, reviewer, { recordId })
    checkAnonymity(portal, reviewer, recordId)
    expect(publish(portal, reviewer, { recordId }).ok).toBe(true)
  })
})

describe('opening it', () => {
  test('is not possible for a body that is not named, and says why', () => {
    const portal = freshPortal()
    const editor = makeEditor(portal, makeOmbudsman(portal))
    const recordId = makeDraft(portal, editor, 'excerpt', excerpt())
    expect(() => openToBody(portal, editor, { recordId })).toThrow('no-named-body')
    expect(readBodyPreview(portal, editor, { recordId, language: 'en' }).whyNotOpen).toBe('no-named-body')
  })

  test('twice makes it no longer', () => {
    const portal = freshPortal()
    const { recordId, editor } = named(portal)
    openToBody(portal, editor, { recordId })
    portal.pass({ days: 3 })
    expect(() => openToBody(portal, editor, { recordId })).toThrow('wrong-state')
    portal.pass({ days: 8 })
    openToBody(portal, editor, { recordId })
    const { preview } = readBodyPreview(portal, editor, { recordId, language: 'en' })
    expect(preview).toMatchObject({ standing: 'open', lastDay: '2026-03-23' })
  })
})

test.each([
  ['2026-02-27', 2, '2026-03-01'],
  ['2026-12-31', 10, '2027-01-10'],
  ['2026-03-28', 1, '2026-03-29'],
  ['2026-10-24', 2, '2026-10-26'],
])('%s and %i days is %s', (day, days, then) => expect(daysAfter(day, days)).toBe(then))

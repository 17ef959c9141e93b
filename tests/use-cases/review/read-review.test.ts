import { describe, expect, test } from 'vitest'
import { readReview } from '#app/use-cases/review/read-review.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { returnWithReasons } from '#app/use-cases/submissions/return-with-reasons.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makePublished,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

/** Returned, changed and sent again, as often as there are new words. */
function sentAgain(portal: TestPortal, ...problems: string[]) {
  const writer = makeContributor(portal, makeOrganisation(portal))
  const reviewer = makeReviewer(portal)
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy({ problem: english('One') }))
  submit(portal, writer, { recordId })
  for (const problem of problems) {
    portal.pass({ hours: 1 })
    claim(portal, reviewer, { recordId })
    returnWithReasons(portal, reviewer, { recordId, reasons: [{ field: 'problem', reason: 'More' }] })
    const lock = recordNow(portal, recordId).draft?.lock ?? 0
    saveDraft(portal, writer, { recordId, lock, content: caseStudy({ problem: english(problem) }) })
    submit(portal, writer, { recordId })
  }
  return { recordId, reviewer, writer }
}

describe('what a reviewer has not read yet', () => {
  test('is everything, when it is sent for the first time', async () => {
    const portal = freshPortal()
    const { recordId, reviewer } = sentAgain(portal)
    expect((await readReview(portal, reviewer, recordId, 'en')).changes).toBeNull()
  })

  test('is what changed since it was sent before, not since the first time', async () => {
    const portal = freshPortal()
    const { recordId, reviewer } = sentAgain(portal, 'Two', 'Three')
    const { changes } = await readReview(portal, reviewer, recordId, 'en')
    expect(changes).toMatchObject({ since: 'sent', at: '2026-03-02T11:00:00.000Z' })
    expect(changes?.comparison.changed).toEqual([
      {
        key: 'problem',
        language: 'en',
        parts: [
          { text: 'Two', change: 'removed' },
          { text: 'Three', change: 'added' },
        ],
      },
    ])
  })

  test('is what differs from the live edition, when a new edition is sent for the first time', async () => {
    const portal = freshPortal()
    const writer = makeContributor(portal, makeOrganisation(portal))
    const recordId = makePublished(portal, 'case-study', caseStudy(), writer)
    startDraft(portal, writer, { recordId })
    const content = caseStudy({ title: english('Calling people back the same hour') })
    saveDraft(portal, writer, { recordId, lock: 0, content, changeKind: 'minor' })
    submit(portal, writer, { recordId })
    const { changes } = await readReview(portal, makeReviewer(portal), recordId, 'en')
    expect(changes?.since).toBe('live')
    expect(changes?.comparison.changed.map(({ key }) => key)).toEqual(['title'])
  })
})

test('sentences are offered in the language the submission is written in, whatever the reviewer reads', async () => {
  const portal = freshPortal()
  const { recordId, reviewer } = sentAgain(portal)
  const inWelsh = await readReview(portal, reviewer, recordId, 'cy')
  const title = inWelsh.reasonFields.find(({ key }) => key === 'title')
  expect(title?.sentences[0]?.text).toMatch(/^Please/)
  expect(inWelsh.reasonFields.at(-1)?.key).toBe('')
})

test('the writers’ own people do not get the reviewers’ notes', async () => {
  const portal = freshPortal()
  const { recordId, reviewer, writer } = sentAgain(portal)
  expect((await readReview(portal, reviewer, recordId, 'en')).notes).toEqual([])
  expect((await readReview(portal, writer, recordId, 'en')).notes).toBeNull()
})

import { describe, expect, test } from 'vitest'
import type { Person } from '#app/domain/person.ts'
import { wholeQueue, type QueueFilters } from '#app/domain/review-queue.ts'
import type { Portal } from '#app/portal.ts'
import { reviewQueue } from '#app/use-cases/records/review-queue.ts'
import { readReassignment } from '#app/use-cases/review/read-reassignment.ts'
import { sendMessage } from '#app/use-cases/review/send-message.ts'
import { approve } from '#app/use-cases/submissions/approve.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { reassign } from '#app/use-cases/submissions/reassign.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makePerson,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

function sent(
  portal: Portal,
  title: string,
  writer = makeContributor(portal, makeOrganisation(portal)),
): string {
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy({ title: english(title) }))
  submit(portal, writer, { recordId })
  return recordId
}

function titles(portal: Portal, person: Person, filters: Partial<QueueFilters> = {}, page = 1): string[] {
  const { items } = reviewQueue(portal, person, { ...wholeQueue, ...filters }, page, 'en')
  return items.map(({ title }) => title.text)
}

describe('the review queue', () => {
  test('tells how long each waits, with whom it is and what the reviewer can do', () => {
    const portal = freshPortal()
    const [reviewer, other] = [makeReviewer(portal), makeReviewer(portal)]
    const old = sent(portal, 'Old')
    portal.pass({ days: 11 })
    const claimed = sent(portal, 'Claimed')
    claim(portal, other, { recordId: claimed })
    const { items, counts } = reviewQueue(portal, reviewer, wholeQueue, 1, 'en')
    expect(items).toMatchObject([
      { id: old, daysWaiting: 11, isLong: true, mayClaim: true, reviewerName: '', mayReassign: false },
      {
        id: claimed,
        daysWaiting: 0,
        isLong: false,
        mayClaim: false,
        reviewerName: other.name,
        isMine: false,
      },
    ])
    expect(counts).toEqual({ all: 2, mine: 0, unclaimed: 1, long: 1 })
  })

  test('what is next is the oldest of what the filters leave that the reviewer did not write', () => {
    const portal = freshPortal()
    const organisation = makeOrganisation(portal)
    const both = makePerson(portal, { in: organisation, roles: ['contributor'], portalRoles: ['reviewer'] })
    sent(portal, 'Own', both)
    portal.pass({ hours: 1 })
    sent(portal, 'First')
    portal.pass({ hours: 1 })
    sent(portal, 'Second')
    const next = (filters: Partial<QueueFilters>) =>
      reviewQueue(portal, both, { ...wholeQueue, ...filters }, 1, 'en').next?.title.text
    expect(next({})).toBe('First')
    expect(next({ sort: 'newest' })).toBe('First')
    expect(next({ organisation: organisation.id })).toBeUndefined()
  })

  test('holds what is approved until it is published, and says when the writers answered', () => {
    const portal = freshPortal()
    const reviewer = makeReviewer(portal)
    const writer = makeContributor(portal, makeOrganisation(portal))
    const recordId = sent(portal, 'Approved', writer)
    claim(portal, reviewer, { recordId })
    approve(portal, reviewer, { recordId })
    sendMessage(portal, writer, { recordId, text: 'Thank you' })
    const { items } = reviewQueue(portal, reviewer, { ...wholeQueue, status: 'approved' }, 1, 'en')
    expect(items).toMatchObject([{ id: recordId, isAnswered: true, draft: 'approved' }])
  })

  test('comes in pages, the last one for whoever asks for more', () => {
    const portal = freshPortal()
    const reviewer = makeReviewer(portal)
    const writer = makeContributor(portal, makeOrganisation(portal))
    for (let n = 10; n < 37; n += 1) {
      sent(portal, `Number ${n}`, writer)
      portal.pass({ minutes: 1 })
    }
    expect(titles(portal, reviewer)).toHaveLength(25)
    expect(titles(portal, reviewer, {}, 2)).toEqual(['Number 35', 'Number 36'])
    expect(titles(portal, reviewer, {}, 99)).toEqual(['Number 35', 'Number 36'])
    expect(titles(portal, reviewer, { sort: 'newest' })[0]).toBe('Number 36')
  })

  test('is nobody else’s to see', () => {
    const portal = freshPortal()
    const writer = makeContributor(portal, makeOrganisation(portal))
    expect(() => titles(portal, writer)).toThrow('needs-reviewer')
    expect(titles(portal, makePerson(portal, { portalRoles: ['site-admin'] }))).toEqual([])
  })
})

describe('giving a submission to another reviewer', () => {
  test('its writers, suspended people and whoever has it already cannot be chosen', () => {
    const portal = freshPortal()
    const organisation = makeOrganisation(portal)
    const author = makePerson(portal, { in: organisation, roles: ['contributor'], portalRoles: ['reviewer'] })
    const [holder, other] = [makeReviewer(portal), makeReviewer(portal)]
    const recordId = sent(portal, 'Given', author)
    claim(portal, holder, { recordId })
    claim(portal, other, { recordId: sent(portal, 'Another') })
    const { receivers, reviewerName } = readReassignment(portal, holder, recordId, 'en')
    expect(receivers).toEqual([{ id: other.id, name: other.name, has: 1 }])
    expect(reviewerName).toBe(holder.name)
    for (const reviewerId of [author.id, holder.id, makeContributor(portal, organisation).id, 'nobody', '']) {
      expect(reassign(portal, holder, { recordId, reviewerId })).toMatchObject({
        issues: [{ field: 'reviewer', problem: 'not-a-choice' }],
      })
    }
    expect(reassign(portal, holder, { recordId, reviewerId: other.id }).ok).toBe(true)
    expect(recordNow(portal, recordId).draft).toMatchObject({ status: 'in-review', reviewerId: other.id })
    expect(() => reassign(portal, holder, { recordId, reviewerId: other.id })).toThrow(
      'claimed-by-somebody-else',
    )
  })

  test('an administrator gives out what nobody claimed', () => {
    const portal = freshPortal()
    const admin = makePerson(portal, { portalRoles: ['site-admin'] })
    const reviewer = makeReviewer(portal)
    const recordId = sent(portal, 'Unclaimed')
    expect(() => reassign(portal, reviewer, { recordId, reviewerId: reviewer.id })).toThrow(
      'needs-site-admin',
    )
    expect(reassign(portal, admin, { recordId, reviewerId: reviewer.id }).ok).toBe(true)
    expect(recordNow(portal, recordId).draft).toMatchObject({ status: 'in-review', reviewerId: reviewer.id })
  })
})

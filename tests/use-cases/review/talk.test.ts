import { describe, expect, test } from 'vitest'
import { messageLimit } from '#app/domain/conversation.ts'
import type { Portal } from '#app/portal.ts'
import { readDesk } from '#app/use-cases/records/read-desk.ts'
import { addNote } from '#app/use-cases/review/add-note.ts'
import { readConversation } from '#app/use-cases/review/read-conversation.ts'
import { sendMessage } from '#app/use-cases/review/send-message.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { lastSpeakers, reviewNotesOf } from '#db/reviewing.ts'
import { auditLog } from '#db/schema/schema.ts'
import {
  caseStudy,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makePerson,
  makeReviewer,
} from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

function inReview(portal: Portal) {
  const organisation = makeOrganisation(portal)
  const writer = makeContributor(portal, organisation)
  const reviewer = makeReviewer(portal)
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
  submit(portal, writer, { recordId })
  claim(portal, reviewer, { recordId })
  return { organisation, writer, reviewer, recordId }
}

describe('the conversation about a submission', () => {
  test('both sides write, and each is told apart', () => {
    const portal = freshPortal()
    const { writer, reviewer, recordId } = inReview(portal)
    expect(sendMessage(portal, reviewer, { recordId, text: ' How many people? ' }).ok).toBe(true)
    expect(lastSpeakers(portal.db, [recordId]).get(recordId)).toBe('reviewers')
    portal.pass({ minutes: 5 })
    expect(sendMessage(portal, writer, { recordId, text: 'Forty.' }).ok).toBe(true)
    expect(lastSpeakers(portal.db, [recordId]).get(recordId)).toBe('writers')
    const { messages, whyNotTalk } = readConversation(portal, writer, recordId)
    expect(messages.map(({ side, text, name }) => [side, text, name])).toEqual([
      ['reviewers', 'How many people?', reviewer.name],
      ['writers', 'Forty.', writer.name],
    ])
    expect(whyNotTalk).toBeNull()
  })

  test('an empty or overlong message is refused, and nobody outside says or reads anything', () => {
    const portal = freshPortal()
    const { writer, recordId } = inReview(portal)
    expect(sendMessage(portal, writer, { recordId, text: ' \n ' })).toMatchObject({
      issues: [{ field: 'message', problem: 'required' }],
    })
    expect(sendMessage(portal, writer, { recordId, text: 'a'.repeat(messageLimit + 1) })).toMatchObject({
      issues: [{ field: 'message', problem: 'too-long' }],
    })
    const stranger = makeContributor(portal, makeOrganisation(portal))
    expect(() => sendMessage(portal, stranger, { recordId, text: 'Hello' })).toThrow('not-your-organisation')
    expect(() => readConversation(portal, stranger, recordId)).toThrow('not-your-organisation')
    const siteAdmin = makePerson(portal, { portalRoles: ['site-admin'] })
    expect(() => readConversation(portal, siteAdmin, recordId)).toThrow('not-your-organisation')
  })
})

describe('internal notes', () => {
  test('reach nothing a writer can read, not even one who is a reviewer elsewhere', () => {
    const portal = freshPortal()
    const { organisation, writer, reviewer, recordId } = inReview(portal)
    const secret = 'Compare with the other one from this council'
    expect(addNote(portal, reviewer, { recordId, text: secret }).ok).toBe(true)
    expect(() => addNote(portal, writer, { recordId, text: 'x' })).toThrow('needs-reviewer')
    const said = JSON.stringify([
      readDesk(portal, writer, recordId, 'en'),
      readConversation(portal, writer, recordId),
    ])
    expect(said).not.toContain(secret)
    expect(reviewNotesOf(portal.db, recordId).map(({ text }) => text)).toEqual([secret])
    const both = makePerson(portal, { in: organisation, roles: ['contributor'], portalRoles: ['reviewer'] })
    expect(() => sendMessage(portal, both, { recordId, text: 'I am a writer here' })).not.toThrow()
    expect(readConversation(portal, writer, recordId).messages.at(-1)?.side).toBe('writers')
  })
})

test('the audit log tells that somebody wrote, once each, and none of the words', () => {
  const portal = freshPortal()
  const { writer, reviewer, recordId } = inReview(portal)
  const before = portal.db.select().from(auditLog).all().length
  sendMessage(portal, reviewer, { recordId, text: 'Word one' })
  sendMessage(portal, writer, { recordId, text: '' })
  addNote(portal, reviewer, { recordId, text: 'Word two' })
  const entries = portal.db.select().from(auditLog).all().slice(before)
  expect(entries.map(({ deed, actorId, subject }) => [deed, actorId, subject])).toEqual([
    ['record.message', reviewer.id, recordId],
    ['record.review-note', reviewer.id, recordId],
  ])
  expect(JSON.stringify(entries)).not.toContain('Word')
})

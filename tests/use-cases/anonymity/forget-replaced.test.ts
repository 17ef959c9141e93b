import { expect, test } from 'vitest'
import { readFindings } from '#app/use-cases/anonymity/read-findings.ts'
import { replaceFinding } from '#app/use-cases/anonymity/replace-finding.ts'
import { addNote } from '#app/use-cases/review/add-note.ts'
import { readConversation } from '#app/use-cases/review/read-conversation.ts'
import { sendMessage } from '#app/use-cases/review/send-message.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { returnWithReasons } from '#app/use-cases/submissions/return-with-reasons.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { messagesOf } from '#db/reviewing.ts'
import {
  caseStudy,
  english,
  excerpt,
  makeContributor,
  makeDraft,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makeReviewer,
} from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'
import { mailTo } from '#tests/support/mails.ts'
import { columnsWith } from '#tests/support/words-in-database.ts'

/** An excerpt that names somebody, sent to a reviewer, talked about by name, and back with its writer. */
function returned() {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const reviewer = makeReviewer(portal)
  const named = {
    complaint: english('Mr Huw Penry rang.'),
    findings: english('Nobody rang Mr Huw Penry back.'),
  }
  const recordId = makeDraft(portal, editor, 'excerpt', excerpt(named))
  submit(portal, editor, { recordId })
  claim(portal, reviewer, { recordId })
  sendMessage(portal, reviewer, { recordId, text: 'Who is Mr Huw Penry? I think mr huw penry will do.' })
  addNote(portal, reviewer, { recordId, text: 'I know Mr Huw Penry.' })
  returnWithReasons(portal, reviewer, {
    recordId,
    reasons: [{ field: '', reason: 'Mr Huw Penry is named.' }],
  })
  const replaceOne = (everywhere: boolean) => {
    const { texts, lock } = readFindings(portal, editor, recordId, 'en')
    const mark = texts[0]?.findings[0]?.mark ?? ''
    return replaceFinding(portal, editor, { recordId, lock, mark, words: 'Mr A', everywhere })
  }
  return { portal, editor, reviewer, recordId, replaceOne }
}

test('what was replaced everywhere is forgotten by what was sent, said and written in mail meanwhile', () => {
  const { portal, editor, reviewer, recordId, replaceOne } = returned()
  expect(columnsWith(portal, 'Mr Huw Penry')).toEqual(
    expect.arrayContaining([
      'submissions.content',
      'messages.text',
      'review_notes.text',
      'editions.returned',
    ]),
  )
  expect(replaceOne(true)).toEqual({ ok: true, value: 2 })
  const { messages } = readConversation(portal, reviewer, recordId)
  // Words that only look alike stay as they were said.
  expect(messages.map(({ text }) => text)).toEqual(['Who is Mr A? I think mr huw penry will do.'])
  portal.db.$client.exec("UPDATE messages SET text = ''")
  expect(columnsWith(portal, 'Mr Huw Penry')).toEqual([])
  expect(JSON.stringify(mailTo(portal, editor.email))).not.toContain('Mr Huw Penry')
})

test('as long as the draft has them somewhere, nobody’s words are changed', () => {
  const { portal, reviewer, recordId, replaceOne } = returned()
  replaceOne(false)
  expect(readConversation(portal, reviewer, recordId).messages[0]?.text).toContain('Mr Huw Penry?')
  replaceOne(false)
  expect(readConversation(portal, reviewer, recordId).messages[0]?.text).toContain('Mr A?')
})

test('words that readers have had stay where they were said: a late correction is for those', () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const reviewer = makeReviewer(portal)
  const recordId = makeDraft(
    portal,
    writer,
    'case-study',
    caseStudy({ problem: english('Mr Huw Penry rang.') }),
  )
  submit(portal, writer, { recordId })
  claim(portal, reviewer, { recordId })
  sendMessage(portal, reviewer, { recordId, text: 'Who is Mr Huw Penry?' })
  expect(publish(portal, reviewer, { recordId }).ok).toBe(true)
  startDraft(portal, writer, { recordId })
  const { texts, lock } = readFindings(portal, writer, recordId, 'en')
  const mark = texts[0]?.findings[0]?.mark ?? ''
  const replaced = replaceFinding(portal, writer, { recordId, lock, mark, words: 'Mr A', everywhere: true })
  expect(replaced.ok).toBe(true)
  expect(messagesOf(portal.db, recordId).map(({ text }) => text)).toEqual(['Who is Mr Huw Penry?'])
})

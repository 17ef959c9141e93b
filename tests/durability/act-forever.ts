/**
 * Saves, submits and publishes drafts in turn, through the verbs people use, and writes a line for each once it is
 * committed: `saved <record> <edition> <save>`, `submitted <record> <edition>`, `published <record> <edition>`. Goes on
 * with what earlier runs left. Runs until it is killed: see acts.test.ts.
 */
import { writeSync } from 'node:fs'
import { openPortal } from '#app/open-portal.ts'
import type { Person } from '#app/domain/person.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import { readSettings } from '#app/settings.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { startRecord } from '#app/use-cases/submissions/start-record.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { findPerson } from '#db/people.ts'
import { recordsOfOrganisations } from '#db/records.ts'
import { caseStudy, english } from '#tests/support/builders.ts'

const portal = openPortal(readSettings({ ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'silent' }))
const [, , writerId = '', reviewerId = ''] = process.argv
const writer = known(writerId)
const reviewer = known(reviewerId)
const organisationId = writer.memberships[0]?.organisationId ?? ''
/** Few enough that each comes round again and is published more than once. */
const recordsWanted = 12

/** Straight to the pipe: what was acknowledged must not wait in this process. */
const acknowledge = (...words: (string | number)[]) => writeSync(1, `${words.join(' ')}\n`)

acknowledge('ready')
for (;;) {
  const records = recordsOfOrganisations(portal.db, [organisationId])
  const chosen = records[Math.floor(Math.random() * records.length)]
  if (chosen === undefined || (records.length < recordsWanted && Math.random() < 0.3)) {
    startRecord(portal, writer, { kind: 'case-study', organisationId, original: 'en' })
  } else goOnWith(chosen)
}

function goOnWith({ id: recordId, draft, live }: PortalRecord): void {
  if (draft === null) {
    if (live === null) throw new Error('A record has neither a draft nor a live edition')
    startDraft(portal, writer, { recordId })
    return
  }
  const edition = draft.number
  if (draft.status === 'draft') {
    const mayBeSent = draft.lock > 0 && draft.content.title.en.includes(`edition ${edition},`)
    if (mayBeSent && Math.random() < 0.4) {
      if (!submit(portal, writer, { recordId }).ok) throw new Error('A draft was not submitted')
      acknowledge('submitted', recordId, edition)
    } else save(recordId, edition, draft.lock)
    return
  }
  if (draft.reviewerId === null) claim(portal, reviewer, { recordId })
  if (!publish(portal, reviewer, { recordId }).ok) throw new Error('A draft was not published')
  acknowledge('published', recordId, edition)
}

function save(recordId: string, edition: number, lock: number): void {
  const words = english(`Words of edition ${edition}, save ${lock + 1}`)
  const content = caseStudy({ title: words, problem: words })
  const saved = saveDraft(portal, writer, { recordId, lock, content, changeNote: words.en })
  if (!saved.ok) throw new Error(`A draft was not saved: ${saved.because}`)
  acknowledge('saved', recordId, edition, lock + 1)
}

function known(id: string): Person {
  const person = findPerson(portal.db, id)
  if (person === null) throw new Error(`There is nobody called ${id}`)
  return person
}

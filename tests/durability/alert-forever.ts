/**
 * Publishes a few records, then finds whom to tell and puts that in the mail, again and again. Says on lines of
 * their own which part of such a batch begins, and that it has ended. Runs until it is killed: see alerts-killed.test.ts.
 */
import { writeSync } from 'node:fs'
import { openPortal } from '#app/open-portal.ts'
import type { Person } from '#app/domain/person.ts'
import { readSettings } from '#app/settings.ts'
import { matchNews } from '#app/use-cases/alerts/match-news.ts'
import { sendDigests } from '#app/use-cases/alerts/send-digests.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { findPerson } from '#db/people.ts'
import { caseStudy, english, makeDraft } from '#tests/support/builders.ts'

const portal = openPortal(readSettings({ ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'silent' }))
const [, , writerId = '', reviewerId = ''] = process.argv
const writer = known(writerId)
const reviewer = known(reviewerId)
const recordsInBatch = 3

for (;;) {
  for (let number = 0; number < recordsInBatch; number += 1) publishOne()
  writeSync(1, 'matching\n')
  while ((await matchNews(portal)) > 0);
  writeSync(1, 'writing\n')
  await sendDigests(portal)
  writeSync(1, 'end\n')
}

function publishOne(): void {
  const title = english(`Damp ${portal.newId()}`)
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy({ title }))
  submit(portal, writer, { recordId })
  claim(portal, reviewer, { recordId })
  if (!publish(portal, reviewer, { recordId }).ok) throw new Error('A record was not published')
}

function known(id: string): Person {
  const person = findPerson(portal.db, id)
  if (person === null) throw new Error(`There is nobody called ${id}`)
  return person
}

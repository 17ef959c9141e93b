/**
 * Publishes one record after the other through the verbs a person uses, and writes each id on a line of its own once
 * its publication is committed. Runs until it is killed: see kill.test.ts.
 */
import { openPortal } from '#app/open-portal.ts'
import { readSettings } from '#app/settings.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makeReviewer,
} from '#tests/support/builders.ts'

const portal = openPortal(readSettings({ ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'silent' }))
const writer = makeContributor(portal, makeOrganisation(portal))
const reviewer = makeReviewer(portal)

for (let n = 1; ; n += 1) {
  const content = caseStudy({ title: english(`Record ${n} after start ${process.argv[2]}`) })
  const recordId = makeDraft(portal, writer, 'case-study', content)
  submit(portal, writer, { recordId })
  claim(portal, reviewer, { recordId })
  if (publish(portal, reviewer, { recordId }).ok) process.stdout.write(`${recordId}\n`)
}

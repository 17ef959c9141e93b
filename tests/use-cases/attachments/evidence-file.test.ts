import { expect, test } from 'vitest'
import type { Evidence } from '#app/domain/evidence.ts'
import type { ShownEvidence } from '#app/domain/shown.ts'
import { addFile } from '#app/use-cases/attachments/add-file.ts'
import { readForWork } from '#app/use-cases/records/read-record.ts'
import { changesSince } from '#app/use-cases/review/changes-since.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { removeFile } from '#app/use-cases/attachments/remove-file.ts'
import {
  caseStudy,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'
import { pdf } from '#tests/web/files/small-files.ts'

const piece: Evidence = {
  method: 'survey',
  description: { en: 'Tenants felt informed', cy: '' },
  doneBy: '',
  independent: false,
  sample: { en: '', cy: '' },
  responseRate: '',
  fieldworkFrom: '',
  fieldworkTo: '',
  link: '',
}

/** A case study whose one piece of evidence is one of its files. */
async function withReport() {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
  const file = async (of: string, name: string) => {
    const added = await addFile(portal, writer, { recordId: of, name, bytes: pdf(name) })
    if (!added.ok) throw new Error(JSON.stringify(added.issues))
    return added.value
  }
  const claimedFile = (id: string) => {
    const draft = recordNow(portal, recordId).draft!
    const content = caseStudy({ evidence: [{ ...piece, file: id }] })
    const saved = saveDraft(portal, writer, { recordId, lock: draft.lock, content })
    if (!saved.ok) throw new Error(saved.because)
  }
  const shown = (): ShownEvidence[] =>
    readForWork(portal, writer, { recordId, number: 'draft' }, 'en')
      .groups.flatMap(({ fields }) => fields)
      .flatMap((field) => (field.kind === 'evidence' ? field.pieces : []))
  return { portal, writer, recordId, file, claimedFile, shown }
}

test('a piece of evidence leads to the file that holds it, until that is taken off', async () => {
  const { portal, writer, recordId, file, claimedFile, shown } = await withReport()
  const id = await file(recordId, 'survey.pdf')
  claimedFile(id)
  expect(shown()).toMatchObject([{ file: { id, name: 'survey.pdf' } }])
  removeFile(portal, writer, { recordId, attachmentId: id })
  expect(shown()).toMatchObject([{ file: null }])
})

test('an older piece of evidence, which could have no file, is shown as before', async () => {
  const { portal, writer, recordId, shown } = await withReport()
  const content = caseStudy({ evidence: [piece] })
  const { lock } = recordNow(portal, recordId).draft!
  saveDraft(portal, writer, { recordId, lock, content })
  expect(shown()).toMatchObject([{ description: { text: 'Tenants felt informed' }, file: null }])
})

test('another record’s file is neither led to nor named', async () => {
  const { portal, writer, recordId, file, claimedFile, shown } = await withReport()
  const elsewhere = makeDraft(portal, writer, 'case-study', caseStudy())
  const id = await file(elsewhere, 'private-elsewhere.pdf')
  publishNow(portal, writer, recordId)
  startDraft(portal, writer, { recordId })
  claimedFile(id)
  expect(shown()).toMatchObject([{ file: null }])
  const changes = changesSince(portal, recordNow(portal, recordId), 'en')
  expect(JSON.stringify(changes)).toContain('Tenants felt informed')
  expect(JSON.stringify(changes)).not.toContain('private-elsewhere')
})

function publishNow(
  portal: Parameters<typeof submit>[0],
  writer: Parameters<typeof submit>[1],
  recordId: string,
): void {
  const sent = submit(portal, writer, { recordId })
  if (!sent.ok) throw new Error(JSON.stringify(sent.issues))
  const reviewer = makeReviewer(portal)
  claim(portal, reviewer, { recordId })
  const out = publish(portal, reviewer, { recordId })
  if (!out.ok) throw new Error(JSON.stringify(out.issues))
}

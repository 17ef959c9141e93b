import { expect, test } from 'vitest'
import type { Person } from '#app/domain/person.ts'
import { requireSecondPerson } from '#app/use-cases/organisations/require-second-person.ts'
import { editSections } from '#app/use-cases/casebooks/edit-sections.ts'
import { readSections } from '#app/use-cases/casebooks/read-sections.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import {
  english,
  makeEditor,
  makeOmbudsman,
  makePerson,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { makeCasebook } from '#tests/support/casebooks.ts'
import { freshPortal } from '#tests/support/portal.ts'

function twoEditors() {
  const portal = freshPortal()
  const ombudsman = makeOmbudsman(portal)
  const admin = makePerson(portal, { in: ombudsman, roles: ['org-admin'] })
  const [writer, other] = [makeEditor(portal, ombudsman), makeEditor(portal, ombudsman)]
  const recordId = makeCasebook(portal, writer, [makePublished(portal)])
  const rule = (required: boolean) =>
    requireSecondPerson(portal, admin, { organisationId: ombudsman.id, required })
  return { portal, ombudsman, admin, writer, other, recordId, rule }
}

const refused = { ok: false, issues: [{ field: '', problem: 'needs-second-person' }] }

test('where two people are asked for, whoever arranged a casebook is told so, and another editor publishes it', () => {
  const { portal, writer, other, recordId, rule } = twoEditors()
  rule(true)
  expect(readSections(portal, writer, recordId, 'en').missing).toMatchObject(refused.issues)
  expect(publish(portal, writer, { recordId })).toMatchObject(refused)
  expect(recordNow(portal, recordId).live).toBeNull()
  expect(readSections(portal, other, recordId, 'en').missing).toEqual([])
  expect(publish(portal, other, { recordId })).toMatchObject({ ok: true })
})

test('saving what stands there already makes nobody a writer; changing a word does', () => {
  const { portal, other, recordId, rule } = twoEditors()
  rule(true)
  const save = (edits: Parameters<typeof editSections>[2]['edits']) =>
    editSections(portal, other, { recordId, lock: recordNow(portal, recordId).draft?.lock ?? -1, edits })
  expect(save([])).toMatchObject({ ok: true })
  expect(readSections(portal, other, recordId, 'en').missing).toEqual([])
  expect(save([{ do: 'add-section', id: 'new', title: english('Another') }])).toMatchObject({ ok: true })
  expect(publish(portal, other, { recordId })).toMatchObject(refused)
})

test('each edition asks anew, until the rule ends', () => {
  const { portal, admin, writer, other, recordId, rule } = twoEditors()
  const writeAgain = (person: Person) => {
    startDraft(portal, person, { recordId })
    const { draft } = recordNow(portal, recordId)
    if (draft === null) throw new Error('There is no draft')
    const { lock, content } = draft
    saveDraft(portal, person, { recordId, lock, content, changeNote: 'Put in another order.' })
  }
  rule(true)
  publish(portal, other, { recordId })
  writeAgain(other)
  expect(publish(portal, other, { recordId })).toMatchObject(refused)
  expect(publish(portal, writer, { recordId })).toMatchObject({ ok: true })
  rule(false)
  writeAgain(writer)
  expect(publish(portal, writer, { recordId })).toMatchObject({ ok: true })
  const byAdmin = auditedDeeds(portal).filter(({ actorId }) => actorId === admin.id)
  expect(byAdmin.map(({ deed }) => deed)).toEqual([
    'organisation.require-second-person',
    'organisation.no-longer-require-second-person',
  ])
})

test('only its administrators set the rule', () => {
  const { portal, ombudsman, writer } = twoEditors()
  const asked = { organisationId: ombudsman.id, required: true }
  expect(() => requireSecondPerson(portal, writer, asked)).toThrow('needs-org-admin')
})

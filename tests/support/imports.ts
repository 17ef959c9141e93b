import { expect } from 'vitest'
import type { Person } from '#app/domain/person.ts'
import { chooseColumns, chooseMeanings } from '#app/use-cases/import-batches/choose-for-import.ts'
import { beginImport, checkImport } from '#app/use-cases/import-batches/move-import.ts'
import { readColumns } from '#app/use-cases/import-batches/read-import.ts'
import { runNextImport } from '#app/use-cases/import-batches/run-import.ts'
import { startImport } from '#app/use-cases/import-batches/start-import.ts'
import { rowsOfImport } from '#db/imports.ts'
import { makeEditor, makeOmbudsman, makeOrganisation } from './builders.ts'
import { freshPortal, type TestPortal } from './portal.ts'

export const csv = [
  'Case reference;Title;Report date;Decision;Body;Text;Category',
  'DEMO-7001;A lost letter;27/03/2025;Upheld;Exampel Borough Council;"Complaint:\nIt was lost.\n\nFindings:\nIt was.";Homes',
  'DEMO-7002;A late call;28/03/2025;Maladministration;Somewhere else;"Complaint:\nIt was late.\n\nFindings:\nIt was.";Homes',
  'DEMO-7003;Nothing;soon;Upheld;;"Findings:\nNo.";Homes',
  'DEMO-7004;A shrug;29/03/2025;Shrugged;;"Complaint:\nWell.\n\nFindings:\nWell.";Homes',
].join('\n')

export async function send(portal: TestPortal, editor: Person, text = csv, fileName = 'cases.csv') {
  const sent = await startImport(portal, editor, {
    organisationId: editor.memberships[0]?.organisationId ?? '',
    scheme: 'demonstration',
    original: 'en',
    language: 'en',
    fileName,
    bytes: new TextEncoder().encode(text),
  })
  if (!sent.ok) throw new Error(JSON.stringify(sent.issues))
  return sent.value
}

export function aPortal() {
  const portal = freshPortal()
  makeOrganisation(portal, {
    slug: 'example-council',
    name: { en: 'Example Council', cy: 'Cyngor Enghraifft' },
  })
  return { portal, editor: makeEditor(portal, makeOmbudsman(portal)) }
}

/** Everything up to the check, as an editor would choose. */
export async function checked(portal: TestPortal, editor: Person, text = csv) {
  const id = await send(portal, editor, text)
  const { choices } = readColumns(portal, editor, id)
  const usual = { reportType: 'investigation-report' }
  expect(await chooseColumns(portal, editor, id, { ...choices, usual })).toEqual({ ok: true, value: null })
  chooseMeanings(portal, editor, id, {
    meanings: { subject: { Homes: 'housing' } },
    bodies: { 'Exampel Borough Council': 'example-council' },
  })
  expect(checkImport(portal, editor, id).ok).toBe(true)
  await runNextImport(portal)
  return id
}

export async function imported(portal: TestPortal, editor: Person, text = csv, revises = false) {
  const id = await checked(portal, editor, text)
  beginImport(portal, editor, id, revises)
  await runNextImport(portal)
  return id
}

export const recordsOf = (portal: TestPortal, id: string) =>
  rowsOfImport(portal.db, id).flatMap(({ recordId }) => (recordId === null ? [] : [recordId]))

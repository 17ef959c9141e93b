import { describe, expect, test } from 'vitest'
import type { Person } from '#app/domain/person.ts'
import { changeOrganisation } from '#app/use-cases/admin/organisations/change-organisation.ts'
import { listOrganisations } from '#app/use-cases/admin/organisations/list-organisations.ts'
import { chooseColumns } from '#app/use-cases/import-batches/choose-for-import.ts'
import { beginImport, checkImport, dropImport } from '#app/use-cases/import-batches/move-import.ts'
import { nameBody } from '#app/use-cases/import-batches/name-body.ts'
import { readColumns } from '#app/use-cases/import-batches/read-import.ts'
import { beginOfBody, readMeanings } from '#app/use-cases/import-batches/read-meanings.ts'
import { runNextImport } from '#app/use-cases/import-batches/run-import.ts'
import { startImport } from '#app/use-cases/import-batches/start-import.ts'
import { undoImport } from '#app/use-cases/import-batches/undo-import.ts'
import { rowsOfImport } from '#db/imports.ts'
import { findOrganisationBySlug } from '#db/organisations.ts'
import {
  excerpt,
  makeDraft,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePerson,
  recordNow,
} from '#tests/support/builders.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const written = 'Kingfisher Homes'
const csv = [
  'Case reference;Title;Report date;Decision;Body;Text;Category',
  `DEMO-7001;A lost letter;27/03/2025;Upheld;${written};"Complaint:\nIt was lost.\n\nFindings:\nIt was.";housing`,
].join('\n')

const typed = {
  ...{ nameEn: written, nameCy: 'Cartrefi Glas y Dorlan', type: 'housing-association', sector: 'housing' },
  ...{ nation: 'wales', region: 'mid-wales', code: '', website: '' },
}

async function world() {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const send = async () => {
    const sent = await startImport(portal, editor, {
      organisationId: editor.memberships[0]?.organisationId ?? '',
      ...{ scheme: 'demonstration', original: 'en', language: 'en', fileName: 'cases.csv' },
      bytes: new TextEncoder().encode(csv),
    })
    if (!sent.ok) throw new Error(JSON.stringify(sent.issues))
    const { choices } = readColumns(portal, editor, sent.value)
    await chooseColumns(portal, editor, sent.value, {
      ...choices,
      usual: { reportType: 'investigation-report' },
    })
    return sent.value
  }
  const id = await send()
  const name = (by: Person, change = {}) =>
    nameBody(portal, by, id, { ...typed, written, isAnother: false, ...change })
  const named = () => findOrganisationBySlug(portal.db, 'kingfisher-homes')
  return { portal, editor, id, send, name, named }
}

async function importAll(portal: TestPortal, editor: Person, id: string): Promise<string> {
  checkImport(portal, editor, id)
  await runNextImport(portal)
  beginImport(portal, editor, id, false)
  await runNextImport(portal)
  const recordId = rowsOfImport(portal.db, id)[0]?.recordId
  if (recordId == null) throw new Error('nothing was imported')
  return recordId
}

function waiting(portal: TestPortal): string[] {
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  const asked = { words: '', state: 'named', page: 1, language: 'en' } as const
  return listOrganisations(portal, admin, asked).organisations.map(({ slug }) => slug)
}

describe('a body that the portal does not know', () => {
  test('is named by whoever imports: cases go to it, the next file knows it, administrators see it', async () => {
    const { portal, editor, id, send, name, named } = await world()
    expect(beginOfBody(portal, editor, id, written)?.typed).toMatchObject({ nameEn: written, sector: '' })
    expect(beginOfBody(portal, editor, id, 'Somebody else')).toBe(null)
    expect(name(editor)).toEqual({ ok: true, value: { slug: 'kingfisher-homes' } })
    expect(auditedDeeds(portal).at(-1)).toMatchObject({ deed: 'organisation.name-in-import' })
    expect(waiting(portal)).toEqual(['kingfisher-homes'])
    const recordId = await importAll(portal, editor, id)
    expect(recordNow(portal, recordId).draft?.content).toMatchObject({ caseAgainst: named()?.id })
    const { bodies, knownBodies } = readMeanings(portal, editor, await send(), { language: 'en' })
    expect([bodies, knownBodies]).toEqual([[], 1])
  })

  test('is not added twice, without its details, or by those who may not import', async () => {
    const { portal, editor, name, named } = await world()
    makeOrganisation(portal, { slug: 'kingfisher', name: { en: 'Kingfisher Home', cy: 'Kingfisher Home' } })
    expect(name(editor)).toMatchObject({ ok: true, value: { alike: [{ by: 'name' }] } })
    expect(name(editor, { type: '' })).toMatchObject({ ok: false, issues: [{ field: 'type' }] })
    expect(() => name(editor, { written: 'Not in the file' })).toThrow('bad-request')
    expect(() => name(makeEditor(portal, makeOmbudsman(portal)))).toThrow('not-your-organisation')
    expect(named()).toBe(null)
    expect(name(editor, { isAnother: true })).toMatchObject({ ok: true, value: { slug: 'kingfisher-homes' } })
  })
})

describe('when the import is undone or deleted', () => {
  test('it goes with the cases, and its words ask again', async () => {
    const { portal, editor, id, send, name, named } = await world()
    name(editor)
    await importAll(portal, editor, id)
    expect(undoImport(portal, editor, id)).toMatchObject({ ok: true })
    expect(named()).toBe(null)
    expect(auditedDeeds(portal).map(({ deed }) => deed)).toContain('organisation.take-back-named')
    const { bodies } = readMeanings(portal, editor, await send(), { language: 'en' })
    expect(bodies[0]).toMatchObject({ written, meant: '' })
  })

  test('it goes with a file of which nothing was imported', async () => {
    const { portal, editor, id, name, named } = await world()
    name(editor)
    dropImport(portal, editor, id)
    expect(named()).toBe(null)
  })

  test('it stays where another case names it, or an administrator has looked at it', async () => {
    const { portal, editor, id, name, named } = await world()
    name(editor)
    const other = makeDraft(portal, editor, 'excerpt', excerpt({ caseAgainst: named()?.id ?? '' }))
    await importAll(portal, editor, id)
    undoImport(portal, editor, id)
    expect(named()).not.toBe(null)
    expect(recordNow(portal, other).draft?.content).toMatchObject({ caseAgainst: named()?.id })
    const admin = makePerson(portal, { portalRoles: ['site-admin'] })
    changeOrganisation(portal, admin, { ...typed, organisationId: named()?.id ?? '' })
    expect(waiting(portal)).toEqual([])
  })
})

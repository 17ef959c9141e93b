import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Attribution } from '#app/domain/record.ts'
import type { Person } from '#app/domain/person.ts'
import { chooseColumns } from '#app/use-cases/import-batches/choose-for-import.ts'
import { beginImport, checkImport, goOnImporting } from '#app/use-cases/import-batches/move-import.ts'
import { previewImport } from '#app/use-cases/import-batches/preview-import.ts'
import { readColumns, readImport } from '#app/use-cases/import-batches/read-import.ts'
import { readMeanings } from '#app/use-cases/import-batches/read-meanings.ts'
import { runNextImport } from '#app/use-cases/import-batches/run-import.ts'
import { startImport } from '#app/use-cases/import-batches/start-import.ts'
import { aPortal, checked, csv, imported, recordsOf, send } from '#tests/support/imports.ts'
import { tidyImports } from '#app/use-cases/import-batches/tidy-imports.ts'
import { undoImport } from '#app/use-cases/import-batches/undo-import.ts'
import { fileOfImport, findImport, rowsOfImport } from '#db/imports.ts'
import { excerpt, makeEditor, makeOmbudsman, makePublished, recordNow } from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

describe('a file of cases', () => {
  test('is looked through: columns are guessed, and words it has for what the portal calls otherwise', async () => {
    const { portal, editor } = aPortal()
    const id = await send(portal, editor)
    expect(readColumns(portal, editor, id).choices.columns).toEqual({
      reference: 'Case reference',
      title: 'Title',
      reportDate: 'Report date',
      outcome: 'Decision',
      body: 'Body',
      wholeText: 'Text',
      subject: 'Category',
    })
    const { words, bodies } = readMeanings(portal, editor, id, { language: 'en' })
    const meanings = words.flatMap(({ asked }) => asked.map((one) => [one.written, one.meaning]))
    expect(Object.fromEntries(meanings)).toEqual({
      Upheld: 'upheld',
      Maladministration: 'upheld',
      Shrugged: '',
      Homes: '',
    })
    expect(bodies[0]).toMatchObject({
      written: 'Exampel Borough Council',
      suggestions: [{ slug: 'example-council', name: 'Example Council' }],
    })
    expect(bodies[1]?.suggestions).toEqual([])
  })

  test('of somebody else says whose words they are, and on what terms', async () => {
    const { portal, editor } = aPortal()
    const id = await checked(portal, editor)
    const { choices } = readColumns(portal, editor, id)
    const saying = (source: Attribution) => chooseColumns(portal, editor, id, { ...choices, source })
    expect(await saying({ from: 'An ombudsman', licence: '', link: 'nowhere' })).toMatchObject({
      issues: [
        { field: 'source.licence', problem: 'required' },
        { field: 'source.link', problem: 'not-a-url' },
      ],
    })
    const source = { from: 'An ombudsman', licence: 'OGL v3.0', link: 'https://ombudsman.example/' }
    expect(await saying(source)).toMatchObject({ ok: true })
    checkImport(portal, editor, id)
    await runNextImport(portal)
    beginImport(portal, editor, id, false)
    await runNextImport(portal)
    const made = recordsOf(portal, id)
    expect(made.length).toBeGreaterThan(0)
    for (const one of made) expect(recordNow(portal, one).attribution).toEqual(source)
  })

  test('is checked without writing anything, and imported as drafts', async () => {
    const { portal, editor } = aPortal()
    const id = await checked(portal, editor)
    const read = readImport(portal, editor, id, 'en')
    expect(read.counts).toEqual({ accepted: 2, already: 0, changed: 0, revised: 0, rejected: 2 })
    expect(read.rejected.map(({ rowKey }) => rowKey)).toEqual(['DEMO-7003', 'DEMO-7004'])
    expect(recordsOf(portal, id)).toEqual([])
    const { rows } = await previewImport(portal, editor, id, 'en')
    expect(rows.map((row) => ('why' in row ? 'cannot' : row.title))).toEqual([
      'A lost letter',
      'A late call',
      'cannot',
      'cannot',
    ])

    beginImport(portal, editor, id, false)
    await runNextImport(portal)
    const [first, second] = recordsOf(portal, id).map((recordId) => recordNow(portal, recordId))
    expect(first?.live).toBeNull()
    expect(first?.draft?.authors).toEqual([editor.id])
    expect(first?.draft?.content).toMatchObject({
      title: { en: 'A lost letter' },
      references: [{ reference: 'DEMO-7001' }],
      reportDate: '2025-03-27',
      subject: 'housing',
      caseAgainst: expect.stringMatching(/^id/) as string,
      heads: [{ outcome: 'upheld', wording: '' }],
    })
    expect(second?.draft?.content).toMatchObject({
      caseAgainst: '',
      anonymousBody: { en: 'Somewhere else' },
      heads: [{ outcome: 'upheld', wording: 'Maladministration' }],
    })
    expect(fileOfImport(portal.db, id), 'the file is forgotten').toBeNull()
  })

  test('is remembered in what was chosen for it, not in its words', async () => {
    const { portal, editor } = aPortal()
    await imported(portal, editor)
    const next = await send(portal, editor, csv.replaceAll('DEMO-7', 'DEMO-8'))
    const { choices } = readColumns(portal, editor, next)
    expect(choices.usual).toEqual({ reportType: 'investigation-report' })
    expect(choices.meanings.subject).toEqual({ Homes: 'housing' })
    expect(choices.bodies).toMatchObject({ 'Exampel Borough Council': 'example-council' })
  })

  test('that nobody goes on with is forgotten', async () => {
    const { portal, editor } = aPortal()
    const id = await send(portal, editor)
    expect(tidyImports(portal)).toBe(0)
    portal.pass({ days: 15 })
    expect(tidyImports(portal)).toBe(1)
    expect(findImport(portal.db, id)).toBeNull()
  })

  test('must be one', async () => {
    const { portal, editor } = aPortal()
    await expect(send(portal, editor, csv, 'cases.docx')).rejects.toThrow('not-an-import')
    await expect(send(portal, editor, 'a,a\n1,2\n')).rejects.toThrow('not-an-import')
    await expect(send(portal, editor, '')).rejects.toThrow('file-required')
  })
})

describe('an import that was interrupted', () => {
  test('goes on where it was, and ends with the same rows', async () => {
    const many = [csv.split('\n')[0], ...Array.from({ length: 120 }, (_, i) => line(i))].join('\n')
    const whole = aPortal()
    const wholeId = await imported(whole.portal, whole.editor, many)
    const broken = aPortal()
    const id = await checked(broken.portal, broken.editor, many)
    beginImport(broken.portal, broken.editor, id, false)
    // The portal's process ends after the first steps: a later one begins with only what was committed.
    const { db } = broken.portal
    let dead = false
    const dying: TestPortal = {
      ...broken.portal,
      get search() {
        dead ||= rowsOfImport(db, id).length > 0
        if (dead) throw new Error('killed')
        return broken.portal.search
      },
      clock() {
        if (dead) throw new Error('killed')
        return broken.portal.clock()
      },
    }
    await expect(runNextImport(dying)).rejects.toThrow('killed')
    const half = rowsOfImport(db, id).length
    expect(half).toBeGreaterThan(0)
    expect(half).toBeLessThan(120)
    await runNextImport(broken.portal)
    expect(findImport(db, id)?.state).toBe('imported')
    const said = (portal: TestPortal, importId: string) =>
      rowsOfImport(portal.db, importId).map(({ line: at, rowKey, result }) => [at, rowKey, result])
    expect(said(broken.portal, id)).toEqual(said(whole.portal, wholeId))
  })
})

const line = (i: number) =>
  `DEMO-${1000 + i};Case ${i};27/03/2025;Upheld;Somewhere;"Complaint:\nIt was lost ${i}.\n\nFindings:\nIt was.";Homes`

describe('an import that the portal cannot go on with', () => {
  const many = [csv.split('\n')[0], ...Array.from({ length: 120 }, (_, i) => line(i))].join('\n')

  test('keeps its file and its rows when the disk is full, and goes on when there is room', async () => {
    const { portal, editor } = aPortal()
    const id = await checked(portal, editor, many)
    const { $client } = portal.db
    const pages = Number($client.pragma('page_count', { simple: true }))
    beginImport(portal, editor, id, false)
    $client.pragma(`max_page_count = ${pages + 20}`)
    // There may be no room even to note that it stopped; then the next round finds it as it was.
    await runNextImport(portal).catch((error: unknown) =>
      expect(error).toMatchObject({ code: 'SQLITE_FULL' }),
    )
    expect(['importing', 'import-stopped']).toContain(findImport(portal.db, id)?.state)
    expect(fileOfImport(portal.db, id)).not.toBeNull()
    const half = recordsOf(portal, id).length
    expect(half).toBeLessThan(120)
    expect($client.prepare('SELECT count(*) FROM records').pluck().get()).toBe(half)

    $client.pragma('max_page_count = 1000000')
    if (findImport(portal.db, id)?.state === 'import-stopped') goOnImporting(portal, editor, id)
    await runNextImport(portal)
    expect(findImport(portal.db, id)?.state).toBe('imported')
    expect(recordsOf(portal, id)).toHaveLength(120)
    expect(fileOfImport(portal.db, id)).toBeNull()
  })

  test('may be taken back, or ends by itself with what it came to', async () => {
    const stopped = async () => {
      const { portal, editor } = aPortal()
      const id = await checked(portal, editor)
      beginImport(portal, editor, id, false)
      await runNextImport(broken(portal))
      expect(findImport(portal.db, id)?.state).toBe('import-stopped')
      return { portal, editor, id }
    }
    const first = await stopped()
    expect(undoImport(first.portal, first.editor, first.id).ok).toBe(true)
    expect(fileOfImport(first.portal.db, first.id)).toBeNull()
    const second = await stopped()
    second.portal.pass({ days: 15 })
    tidyImports(second.portal)
    expect(findImport(second.portal.db, second.id)?.state).toBe('imported')
    expect(fileOfImport(second.portal.db, second.id)).toBeNull()
  })

  test('is not called checked either', async () => {
    const { portal, editor } = aPortal()
    const id = await checked(portal, editor)
    checkImport(portal, editor, id)
    await runNextImport(broken(portal))
    expect(findImport(portal.db, id)?.state).toBe('check-stopped')
    expect(() => beginImport(portal, editor, id, false)).toThrow('wrong-state')
    goOnImporting(portal, editor, id)
    await runNextImport(portal)
    expect(findImport(portal.db, id)?.state).toBe('checked')
  })
})

/** A portal whose search fails. */
function broken(portal: TestPortal): TestPortal {
  return {
    ...portal,
    get search(): never {
      throw new Error('broken')
    },
  }
}

describe('a case that the portal has already', () => {
  const published = (portal: TestPortal, editor: Person) =>
    makePublished(
      portal,
      'excerpt',
      excerpt({ scheme: 'demonstration', references: [{ reference: 'DEMO-7001' }] }),
      editor,
    )

  test('is known by its reference; where it says something else, a new draft is begun only when asked for', async () => {
    const { portal, editor } = aPortal()
    const recordId = published(portal, editor)
    const id = await imported(portal, editor)
    expect(readImport(portal, editor, id, 'en').counts).toMatchObject({ accepted: 1, changed: 1, revised: 0 })
    expect(recordNow(portal, recordId).draft).toBeNull()

    const again = await imported(portal, editor, csv, true)
    expect(readImport(portal, editor, again, 'en').counts).toMatchObject({ already: 1, revised: 1 })
    const { live, draft } = recordNow(portal, recordId)
    expect(draft?.content).toMatchObject({ title: { en: 'A lost letter' } })
    expect(live?.content).not.toMatchObject({ title: { en: 'A lost letter' } })

    expect(undoImport(portal, editor, again).ok).toBe(true)
    expect(recordNow(portal, recordId).draft).toBeNull()
  })

  test('and belongs to somebody else is not touched', async () => {
    const { portal, editor } = aPortal()
    published(portal, makeEditor(portal, makeOmbudsman(portal)))
    const id = await imported(portal, editor, csv, true)
    expect(readImport(portal, editor, id, 'en').counts).toMatchObject({
      accepted: 1,
      revised: 0,
      rejected: 3,
    })
  })
})

const data = process.env['SHARED_DATA'] ?? '/work/shared/data'
const decisions = join(data, 'excerpts/phso-decisions.jsonl')

test.skipIf(!existsSync(decisions))('twelve real decisions become drafts', async () => {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const sent = await startImport(portal, editor, {
    organisationId: editor.memberships[0]?.organisationId ?? '',
    scheme: 'phso',
    original: 'en',
    language: 'cy',
    fileName: 'phso-decisions.jsonl',
    bytes: readFileSync(decisions),
  })
  const id = sent.ok ? sent.value : ''
  const { choices } = readColumns(portal, editor, id)
  const usual = { reportType: 'investigation-report', subject: 'health', sector: 'health' }
  await chooseColumns(portal, editor, id, {
    ...choices,
    columns: { ...choices.columns, reference: '_id' },
    usual,
  })
  expect(checkImport(portal, editor, id).ok).toBe(true)
  await runNextImport(portal)
  expect(readImport(portal, editor, id, 'en')).toMatchObject({ counts: { accepted: 12, rejected: 0 } })
  beginImport(portal, editor, id, false)
  await runNextImport(portal)
  expect(recordsOf(portal, id)).toHaveLength(12)
})

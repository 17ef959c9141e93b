import { afterAll, describe, expect, test } from 'vitest'
import type { Excerpt } from '#app/domain/excerpt.ts'
import type { Person } from '#app/domain/person.ts'
import { keepFinding } from '#app/use-cases/anonymity/keep-finding.ts'
import { readFindings } from '#app/use-cases/anonymity/read-findings.ts'
import { addFile } from '#app/use-cases/attachments/add-file.ts'
import { readImport } from '#app/use-cases/import-batches/read-import.ts'
import { undoImport } from '#app/use-cases/import-batches/undo-import.ts'
import { makeLink } from '#app/use-cases/links/make-link.ts'
import { parkForm } from '#app/use-cases/submissions/park-form.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { createFileReader } from '#app/web/files/file-reader.ts'
import { findImport } from '#db/imports.ts'
import { findRecord } from '#db/records.ts'
import { english, excerpt, makePublished, recordNow } from '#tests/support/builders.ts'
import { aPortal, csv, imported, recordsOf } from '#tests/support/imports.ts'
import type { TestPortal } from '#tests/support/portal.ts'
import { pdf } from '#tests/web/files/small-files.ts'

// One process for all of these tests: starting it takes longer than they do.
const reader = createFileReader()
afterAll(() => reader.close())

describe('taking an import back', () => {
  test('deletes every draft that it made', async () => {
    const { portal, editor } = aPortal()
    const id = await imported(portal, editor)
    const made = recordsOf(portal, id)
    expect(undoImport(portal, editor, id)).toEqual({ ok: true, value: null })
    expect(made.map((recordId) => findRecord(portal.db, recordId))).toEqual([null, null])
    expect(findImport(portal.db, id)?.state).toBe('undone')
    const again = await imported(portal, editor)
    expect(readImport(portal, editor, again, 'en').counts.accepted).toBe(2)
  })

  test('is refused as soon as one of them was worked on', async () => {
    const { portal, editor } = aPortal()
    const id = await imported(portal, editor)
    const [recordId = ''] = recordsOf(portal, id)
    const content = recordNow(portal, recordId).draft?.content as Excerpt
    saveDraft(portal, editor, { recordId, lock: 0, content: { ...content, title: english('Another') } })
    expect(undoImport(portal, editor, id)).toMatchObject({
      ok: false,
      issues: [{ problem: 'import-touched', values: { count: 1 } }],
    })
    expect(recordNow(portal, recordId).draft?.lock).toBe(1)
  })

  describe('is refused, with the case named, as soon as anything was added to one of them:', () => {
    const added: Record<string, (portal: TestPortal, editor: Person, recordId: string) => unknown> = {
      'a decision about its anonymity': (portal, editor, recordId) => {
        const { texts } = readFindings(portal, editor, recordId, 'en')
        const mark = texts.flatMap(({ findings }) => findings)[0]?.mark ?? ''
        const asked = { recordId, mark, reason: 'agreed', note: 'In writing.', everywhere: true }
        expect(keepFinding(portal, editor, asked)).toMatchObject({ ok: true })
      },
      'a file': async (portal, editor, recordId) => {
        const kept = await addFile(portal, editor, { recordId, name: 'report.pdf', bytes: pdf() })
        expect(kept).toMatchObject({ ok: true })
      },
      'a form that was parked when a session ended': (portal, editor, recordId) =>
        expect(parkForm(portal, { personId: editor.id, recordId, task: 'edit', form: 'a=b' })).not.toBeNull(),
      'a link for colleagues': (portal, editor, recordId) => {
        const link = { recordId, purpose: 'colleague', madeFor: 'Sam', days: '7', oneUse: true } as const
        expect(makeLink(portal, editor, link)).toMatchObject({ ok: true })
      },
    }

    test.each(Object.entries(added))('%s', async (_, add) => {
      const { portal: plain, editor } = aPortal()
      const portal = { ...plain, files: reader }
      const named = csv.replace('It was lost', 'Mrs Eluned Carrow lost it')
      const id = await imported(portal, editor, named)
      const [recordId = ''] = recordsOf(portal, id)
      await add(portal, editor, recordId)
      expect(undoImport(portal, editor, id)).toMatchObject({
        ok: false,
        issues: [{ problem: 'import-touched', values: { count: 1, references: 'DEMO-7001' } }],
      })
      expect(recordsOf(portal, id)).toHaveLength(2)
    })
  })

  test('is refused when a new draft of a published excerpt was given a file', async () => {
    const { portal: plain, editor } = aPortal()
    const portal = { ...plain, files: reader }
    const words = excerpt({ scheme: 'demonstration', references: [{ reference: 'DEMO-7001' }] })
    const recordId = makePublished(portal, 'excerpt', words, editor)
    const id = await imported(portal, editor, csv, true)
    await addFile(portal, editor, { recordId, name: 'report.pdf', bytes: pdf() })
    expect(undoImport(portal, editor, id)).toMatchObject({
      issues: [{ problem: 'import-touched', values: { references: 'DEMO-7001' } }],
    })
    expect(recordNow(portal, recordId).draft).not.toBeNull()
  })
})

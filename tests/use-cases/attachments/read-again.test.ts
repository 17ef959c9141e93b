import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { findInWords } from '#app/use-cases/anonymity/find-in-words.ts'
import { addFile } from '#app/use-cases/attachments/add-file.ts'
import { readAgain } from '#app/use-cases/attachments/read-again.ts'
import { createFileReader } from '#app/web/files/file-reader.ts'
import { bytesOf, filesOf } from '#db/attachments.ts'
import { noteReading } from '#db/files-to-read.ts'
import { attachmentBytes } from '#db/schema/schema.ts'
import { excerpt, makeDraft, makeEditor, makeOmbudsman, recordNow } from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'
import { pdf, wordParts, zipped } from '#tests/web/files/small-files.ts'

const reader = createFileReader()
afterAll(() => reader.close())

/** A draft with one file as a reader of long ago left it: it saw nothing in it. */
async function fileOfLongAgo(name: string, bytes: Uint8Array) {
  const portal = { ...freshPortal(), files: reader }
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const recordId = makeDraft(portal, editor, 'excerpt', excerpt())
  const added = await addFile(portal, editor, { recordId, name, bytes })
  if (!added.ok) throw new Error(JSON.stringify(added.issues))
  const fileId = added.value
  noteReading(portal.db, fileId, 0, { words: '', asides: [] })
  const draft = () => {
    const { draft: edition } = recordNow(portal, recordId)
    if (edition === null) throw new Error('There is no draft')
    return edition
  }
  const found = () =>
    findInWords(portal, portal.db, 'excerpt', draft()).flatMap(({ findings }) =>
      findings.map(({ text }) => text),
    )
  return { portal, fileId, draft, found }
}

async function wordFileWithPhotograph(): Promise<Uint8Array> {
  const photograph = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#123' } })
    .withExif({ IFD0: { ImageDescription: 'Mrs Pugh in her kitchen' } })
    .jpeg()
    .toBuffer()
  return zipped({ ...wordParts(), 'word/media/image1.jpeg': photograph })
}

test('what an older reader did not see in a file is found once it was read again, once', async () => {
  const { portal, fileId, found } = await fileOfLongAgo('a.docx', await wordFileWithPhotograph())
  const kept = bytesOf(portal.db, fileId, 'whole')
  expect(found()).toEqual([])
  expect(await readAgain(portal)).toBe(1)
  expect(found()).toContain('Mrs Pugh')
  expect(bytesOf(portal.db, fileId, 'whole')).toEqual(kept)
  expect(await readAgain(portal)).toBe(0)
})

test('a reader that sees more reads again what this one read', async () => {
  const { portal } = await fileOfLongAgo('a.pdf', pdf('Mrs Pugh came.'))
  await readAgain(portal)
  expect(await readAgain({ ...portal, files: { ...reader, version: reader.version + 1 } })).toBe(1)
})

test('a file that can no longer be read keeps what was known of it, and is not tried for ever', async () => {
  const { portal, fileId, draft, found } = await fileOfLongAgo('a.pdf', pdf('Somebody came.'))
  noteReading(portal.db, fileId, 0, { words: 'Mrs Pugh came.', asides: [] })
  portal.db
    .update(attachmentBytes)
    .set({ bytes: Buffer.from('%PDF-1.4 and no more') })
    .where(eq(attachmentBytes.attachmentId, fileId))
    .run()
  expect(await readAgain(portal)).toBe(1)
  expect(found()).toEqual(['Mrs Pugh'])
  expect(await readAgain(portal)).toBe(0)
  expect(filesOf(portal.db, draft().id)).toHaveLength(1)
})

test('what a file is called is looked through too', async () => {
  const { found } = await fileOfLongAgo('mrs-pugh-complaint.pdf', pdf('Somebody came.'))
  expect(found()).toContain('mrs-pugh')
})

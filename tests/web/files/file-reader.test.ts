import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { createFileReader } from '#app/web/files/file-reader.ts'
import { excelParts, joined, pdf, photo, slideParts, wordParts, zipped } from './small-files.ts'

const reader = createFileReader()
afterAll(() => reader.close())

describe('a file that is what it says is taken', () => {
  test('PDF, with the words on its pages', async () => {
    expect(await reader.read('pdf', pdf('Ringing back'))).toMatchObject({ ok: true, words: 'Ringing back' })
  })

  test('Word, with its words', async () => {
    const file = await zipped(wordParts('Llythyrau â tho bach'))
    expect(await reader.read('docx', file)).toMatchObject({ ok: true, words: 'Llythyrau â tho bach' })
  })

  test('Excel and PowerPoint, also with a chart’s own workbook inside', async () => {
    expect(await reader.read('xlsx', await zipped(excelParts()))).toMatchObject({ ok: true })
    const chart = await zipped(excelParts())
    const slides = await zipped({ ...slideParts(), 'ppt/embeddings/Microsoft_Excel_Sheet1.xlsx': chart })
    expect(await reader.read('pptx', slides)).toMatchObject({ ok: true })
  })

  test('CSV as Excel writes it in Windows-1252 comes out as UTF-8', async () => {
    const read = await reader.read('csv', joined(Buffer.from('Siân;£5;-3%;-\r\n', 'latin1')))
    expect(read.ok && Buffer.from(read.bytes).toString('utf8')).toBe('\uFEFFSiân;£5;-3%;-\r\n')
  })
})

test.each(['jpeg', 'png', 'webp'] as const)(
  'a %s comes out upright and says nothing about where it was taken',
  async (kind) => {
    const before = await photo(kind)
    expect(Buffer.from(before).includes('SecretCamera')).toBe(true)
    const read = await reader.read(kind, before)
    if (!read.ok || read.shown === null) throw new Error('The picture was not taken')
    expect([read.width, read.height]).toEqual([40, 60])
    for (const bytes of [read.bytes, read.shown]) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata()
      expect({ exif, xmp, iptc, icc, orientation }).toEqual({})
      expect(Buffer.from(bytes).includes('SecretCamera')).toBe(false)
    }
  },
)

test('a file that takes too long is refused, and the next one is read', async () => {
  const hasty = createFileReader({ longest: 1 })
  expect(await hasty.read('pdf', pdf())).toEqual({ ok: false, problem: 'file-took-too-long' })
  hasty.close()
  expect(await reader.read('pdf', pdf())).toMatchObject({ ok: true })
})
